// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Puts the playground into one file: node assemble.mjs PAGE SCRIPT WASM OUTPUT DOSSIER...
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";

const [page, scriptFile, wasm, output, ...dossiers] = process.argv.slice(2);
const script = readFileSync(scriptFile, "utf8").trim().replaceAll("</script", "<\\/script");
const examples = dossiers.map((path) => {
  const dossier = JSON.parse(readFileSync(path, "utf8"));
  const title = dossier.title?.en ?? Object.values(dossier.title ?? {})[0] ?? basename(path, ".json");
  return { name: basename(path, ".json"), title, text: JSON.stringify(dossier).replaceAll("<", "\\u003c") };
});
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const parts = {
  hash: "sha256-" + createHash("sha256").update(script).digest("base64"),
  options: examples.map((one) => `<option value="${one.name}">${escaped(one.title)}</option>`).join("\n"),
  dossiers: examples.map((one) => `<script type="application/json" id="dossier-${one.name}">${one.text}</script>`).join("\n"),
  wasm: readFileSync(wasm).toString("base64"),
  script,
};
const made = readFileSync(page, "utf8").replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
writeFileSync(output, made);
console.log(`${output}: ${Math.round(made.length / 1024)} KB, of which the library ${Math.round(parts.wasm.length / 1024)} KB`);
