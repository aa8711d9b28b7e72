// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// Opens the pages, the pictures and the playground in Chromium, as a person would: node run.mjs CHROMIUM FOLDER
// FOLDER has pages and pictures, and playground/index.html. Screenshots go to FOLDER/screenshots.
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const [chromium, folder] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const screenshots = join(folder, "screenshots");
mkdirSync(screenshots, { recursive: true });

let failures = 0;
let checks = 0;
function check(holds, what) {
  ++checks;
  if (!holds) {
    ++failures;
    console.error("FAILED: " + what);
  }
}

const browser = await puppeteer.launch({
  executablePath: chromium,
  headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--allow-file-access-from-files=false"],
  protocolTimeout: 300000,
});

/** Opens a file, and fails on whatever the console says. Returns the page. */
async function open(path, scheme, width) {
  const page = await browser.newPage();
  page.setDefaultTimeout(60000);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  const where = `${basename(path)}, ${scheme}, ${width}`;
  page.on("pageerror", (error) => check(false, `${where}: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) check(false, `${where}: the console says ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) check(false, `${where}: asks for ${request.url()}`);
  });
  await page.goto(pathToFileURL(path).href);
  return page;
}

/** Texts of pictures that overlap, or leave their picture; by the boxes that the browser gives them. */
function crowdedTexts() {
  const found = [];
  for (const picture of document.querySelectorAll("svg.entente")) {
    const whole = picture.getBoundingClientRect();
    const boxes = [];
    for (const text of picture.querySelectorAll("text")) {
      if (text.hasAttribute("transform")) continue; // slanted: its box says little
      const box = text.getBoundingClientRect();
      if (box.width === 0) continue;
      const height = box.height * 0.6; // a line has room above and below its letters
      const middle = (box.top + box.bottom) / 2;
      boxes.push({ left: box.left + 1, right: box.right - 1, top: middle - height / 2, bottom: middle + height / 2, words: text.textContent });
      if (box.left < whole.left - 1 || box.right > whole.right + 1 || box.top < whole.top - 1 || box.bottom > whole.bottom + 1) {
        found.push(text.textContent + ": outside");
      }
    }
    for (let i = 0; i < boxes.length; ++i) {
      for (let k = 0; k < i; ++k) {
        const [a, b] = [boxes[i], boxes[k]];
        if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) found.push(a.words + " | " + b.words);
      }
    }
  }
  return found.slice(0, 10);
}

async function checkAccess(page, where) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const result = await globalThis.axe.run(document, { resultTypes: ["violations"] });
    return result.violations.map((one) => `${one.id}: ${one.help} (${one.nodes.length}: ${one.nodes[0].target})`);
  });
  check(violations.length === 0, `${where}: axe finds ${violations.join("; ")}`);
}

async function screenshot(page, name) {
  const image = await page.screenshot({ path: join(screenshots, name + ".png") });
  const width = Buffer.from(image).readUInt32BE(16);
  check(width === page.viewport().width, `${name}: the screenshot is ${width} pixels wide`);
  check(image.length > 4000, `${name}: the screenshot is empty`);
}

const files = readdirSync(folder).sort();
for (const scheme of ["light", "dark"]) {
  for (const width of [360, 1440]) {
    for (const file of files.filter((one) => one.endsWith(".html"))) {
      const page = await open(join(folder, file), scheme, width);
      const where = `${file}, ${scheme}, ${width}`;
      const crowded = await page.evaluate(crowdedTexts);
      check(crowded.length === 0, `${where}: ${crowded.join("; ")}`);
      check(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${where}: the page is wider than the window`);
      await checkAccess(page, where);
      await screenshot(page, `${file}-${scheme}-${width}`);
      if (await page.$("#day")) {
        // The slider hides what did not hold that day; the button shows it all.
        const shown = () => page.$$eval("#state li", (all) => all.filter((one) => !one.hidden).length);
        const some = await shown();
        await page.focus("#day");
        await page.keyboard.press("Home");
        const first = await page.$eval("#shown", (one) => one.textContent);
        await page.click("#all");
        check((await shown()) > some, `${where}: the button shows every day`);
        await page.click("#all");
        check(first.length > 0 && (await page.$eval("#shown", (one) => one.textContent)) === first, `${where}: the slider names its day`);
      }
      await page.close();
    }
    for (const file of files.filter((one) => one.endsWith(`-${width}.svg`))) {
      const page = await open(join(folder, file), scheme, Math.max(width, 500));
      const crowded = await page.evaluate(crowdedTexts);
      check(crowded.length === 0, `${file}, ${scheme}: ${crowded.join("; ")}`);
      check(await page.evaluate(() => document.documentElement.tagName === "svg"), `${file}, ${scheme}: it is not shown as a picture`);
      if (scheme === "dark") {
        const ground = await page.$eval("rect.ground", (one) => getComputedStyle(one).fill);
        check(ground === "rgb(13, 17, 23)", `${file}: the ground is ${ground} in the dark`);
      }
      await screenshot(page, `${file}-${scheme}`);
      await page.close();
      // The same in a page of somebody else's, for axe reads no document whose root is a picture.
      const text = readFileSync(join(folder, file), "utf8").replace(/^<\?xml[^>]*>\s*/, "");
      const within = await browser.newPage();
      await within.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      const [ground, ink] = scheme === "dark" ? ["#0d1117", "#ffffff"] : ["#ffffff", "#000000"];
      await within.setContent(`<!DOCTYPE html><html lang="en"><head><title>A picture</title></head><body style="background:${ground};color:${ink}"><main><h1>A picture</h1>${text}</main></body></html>`);
      check((await within.$$("main svg")).length > 0, `${file}, ${scheme}: it is not shown within a page`);
      await checkAccess(within, `${file}, ${scheme}, within a page`);
      await within.close();
    }
  }
}

// Mermaid reads its diagrams.
{
  const page = await browser.newPage();
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve("mermaid/dist/mermaid.min.js") });
  for (const file of files.filter((one) => one.endsWith(".mmd"))) {
    const fault = await page.evaluate(async (text) => {
      try {
        const read = await globalThis.mermaid.parse(text);
        const drawn = await globalThis.mermaid.render("drawn", text);
        return read && drawn.svg.includes("<svg") ? "" : "nothing is drawn";
      } catch (error) {
        return String(error.message ?? error);
      }
    }, readFileSync(join(folder, file), "utf8"));
    check(fault === "", `${file}: mermaid says ${fault}`);
  }
  check(files.filter((one) => one.endsWith(".mmd")).length === 15, "fifteen diagrams are read");
  await page.close();
}

// Without script a page shows every day.
{
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(pathToFileURL(join(folder, "japan_korea.html")).href);
  check((await page.$("#bar[hidden]")) !== null, "without script there is no slider");
  await page.close();
}

// The playground.
for (const scheme of ["light", "dark"]) {
  const page = await open(join(folder, "playground/index.html"), scheme, 1440);
  await page.waitForSelector("html[data-ready]");
  const text = (selector) => page.$eval(selector, (one) => one.textContent);
  const settle = async (action) => {
    await page.evaluate(() => delete document.documentElement.dataset.milliseconds);
    await action();
    await page.waitForSelector("html[data-milliseconds]");
  };
  const choose = (selector, value) =>
    page.$eval(
      selector,
      (one, wanted) => {
        one.value = wanted;
        one.dispatchEvent(new Event("input", { bubbles: true }));
      },
      value,
    );
  check((await text("#verdict")).startsWith("The dossier "), "playground: the first dossier can be read");
  check(!(await text("#verdict")).includes("not a dossier"), "playground: the first dossier can be read");
  await checkAccess(page, `playground, ${scheme}`);

  // The day of the slider is the day of the answer.
  const dayOf = async (wanted) => {
    const at = await page.evaluate((day) => {
      const slider = document.getElementById("day");
      for (let i = 0; i <= +slider.max; ++i) {
        slider.value = i;
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        if (document.getElementById("shown-day").textContent === day) return i;
      }
      return -1;
    }, wanted);
    check(at >= 0, `playground: the slider has ${wanted}`);
  };
  await dayOf("2019-07-04");
  check(/Export controls on three materials +imposed/.test(await text("#answer")), "playground: the controls are imposed on 2019-07-04");
  await dayOf("2023-03-23");
  check(/Leaders' shuttle visits +restart agreed/.test(await text("#answer")), "playground: the restart was agreed by 2023-03-23");
  check(!/Export controls on three materials +imposed/.test(await text("#answer")), "playground: the controls were lifted on 2023-03-23");

  for (const one of ["courses", "changes picture", "waits", "network"]) {
    await choose("#question", one);
    check((await page.$("#answer svg.entente")) !== null, `playground: ${one} is drawn`);
    const crowded = await page.evaluate(crowdedTexts);
    check(crowded.length === 0, `playground: ${one}: ${crowded.join("; ")}`);
  }
  await choose("#question", "lifecycle");
  await choose("#object", "channel/leaders-visits");
  check((await text("#answer")).includes("The path of Leaders' shuttle visits"), "playground: the path of the visits is drawn");
  await choose("#question", "triangle");
  await choose("#object", "trilateral_forum/cjk-summit");
  check((await page.$("#answer svg.entente")) !== null, "playground: the triangle is drawn");
  await choose("#object", "no such thing");
  check((await page.$eval("#answer", (one) => one.dataset.kind)) === "refusal", "playground: an object that is not there is refused");
  for (const one of ["timeline", "changes", "commitments", "interruptions", "contested"]) {
    await choose("#question", one);
    check((await text("#answer")).length > 100, `playground: ${one} is answered in words`);
  }
  await choose("#question", "why");
  await choose("#object", "measure/three-materials");
  check((await text("#answer")).includes("Export controls on three materials"), "playground: causes are told");

  // What is saved is what the library wrote.
  const saved = await page.evaluate(async () => {
    const blobs = [];
    const made = URL.createObjectURL;
    URL.createObjectURL = (blob) => (blobs.push(blob), made(blob));
    HTMLAnchorElement.prototype.click = () => {};
    document.getElementById("save-page").click();
    document.getElementById("save-json").click();
    return Promise.all(blobs.map(async (one) => [one.type, (await one.text()).slice(0, 40)]));
  });
  check(saved.length === 2 && saved[0][0] === "text/html" && saved[0][1].startsWith("<!DOCTYPE html>"), "playground: the page is saved");
  check(saved[1][1].includes('"entente": "1.0"'), `playground: the dossier is saved: ${saved[1]}`);

  // Typing: a misspelt action is found while one types, and its finding jumps to it.
  await choose("#question", "state");
  await page.evaluate(() => {
    const editor = document.getElementById("editor");
    const at = editor.value.indexOf('"impose"');
    editor.focus();
    editor.setSelectionRange(at + 1, at + 7);
  });
  await settle(() => page.keyboard.type("imposs"));
  check((await text("#verdict")).startsWith("This is not a dossier yet."), "playground: the mistake is seen");
  const said = await text("#findings button");
  check(said.includes("imposs") && said.includes("impose"), `playground: the finding says ${said}`);
  await page.click("#findings button");
  const jumped = await page.evaluate(() => {
    const editor = document.getElementById("editor");
    return editor.value.slice(editor.selectionStart, editor.selectionStart + 8);
  });
  check(jumped === '"imposs"', `playground: the finding jumps to ${jumped}`);
  check((await text("#gutter")).includes("✖"), "playground: the gutter marks the line");
  await screenshot(page, `playground-finding-${scheme}`);
  await page.evaluate(() => {
    const editor = document.getElementById("editor");
    const at = editor.value.indexOf('"imposs"');
    editor.setSelectionRange(at + 1, at + 7);
  });
  await settle(() => page.keyboard.type("impose"));
  check(!(await text("#verdict")).includes("not a dossier"), "playground: the correction is taken");
  check((await text("#shown-day")) === "2023-03-23", "playground: the chosen day stays");
  console.log(`playground, ${scheme}: ${await page.evaluate(() => document.documentElement.dataset.milliseconds)} ms from a key to all answers`);

  // A rule's finding has its place in the text, with characters outside the basic plane before it.
  await settle(() =>
    page.$eval("#editor", (one) => {
      one.value = '{"entente":"1.1","title":{"en":"\u{1F5FA}\u{1F5FA}"},"actors":[{"id":"a","kind":"state","part_of":"nobody"}]}';
      one.dispatchEvent(new Event("input", { bubbles: true }));
    }),
  );
  await page.click("#findings button");
  check(
    (await page.evaluate(() => {
      const editor = document.getElementById("editor");
      return editor.value.slice(editor.selectionStart, editor.selectionStart + 8);
    })) === '"nobody"',
    "playground: a finding after a character outside the basic plane jumps to its place",
  );
  // Hostile names are text.
  await settle(() =>
    page.$eval("#editor", (one) => {
      one.value =
        '{"entente":"1.1","measures":[{"id":"m","names":{"en":"<img src=x onerror=alert(1)>"},"kind":"boycott","history":[{"on":"2001","action":"impose"}]}]}';
      one.dispatchEvent(new Event("input", { bubbles: true }));
    }),
  );
  await choose("#question", "courses");
  check((await page.$("#answer img")) === null && (await text("#answer")).includes("<img src=x"), "playground: a hostile name is text");
  for (const wrong of ["", "{", "\u0000", "[".repeat(100000), "null", '{"entente":"9.0"}']) {
    await settle(() =>
      page.$eval(
        "#editor",
        (one, value) => {
          one.value = value;
          one.dispatchEvent(new Event("input", { bubbles: true }));
        },
        wrong,
      ),
    );
    check((await text("#verdict")).startsWith("This is not a dossier yet."), `playground: ${JSON.stringify(wrong.slice(0, 20))} has findings`);
    const saves = await page.$$eval("button[id^=save]", (all) => all.every((one) => one.disabled));
    check(saves, "playground: there is nothing to save of what is not a dossier");
  }
  await settle(() =>
    page.$eval("#editor", (one) => {
      one.value = '{"entente":"1.1"}';
      one.dispatchEvent(new Event("input", { bubbles: true }));
    }),
  );
  await choose("#question", "state");
  check((await text("#answer")).startsWith("Nothing is on record"), "playground: a dossier of nothing");
  // The other example, and a narrow window.
  await page.setViewport({ width: 360, height: 900 });
  await page.select("#example", "egypt_israel");
  await choose("#question", "state");
  check((await text("#answer")).includes("Treaty of Peace"), "playground: the second dossier is shown");
  check(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "playground: it fits into a narrow window");
  await screenshot(page, `playground-narrow-${scheme}`);
  await page.close();
}

await browser.close();
console.log(`${checks} checks, ${failures} failed`);
process.exit(failures === 0 ? 0 : 1);
