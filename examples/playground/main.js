// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

// The page of the playground. Nothing is fetched and nothing leaves the browser: the library lies in the page, as WebAssembly in base64.

import { ConsoleStdout, File, OpenFile, WASI } from "@bjorn3/browser_wasi_shim";

const byId = (id) => document.getElementById(id);
const editor = byId("editor");
const gutter = byId("gutter");
const answer = byId("answer");
const day = byId("day");
const until = byId("until");
const question = byId("question");
const object = byId("object");

/** The library: each call writes a text into it, and returns what it answers. */
async function startLibrary() {
  const bytes = Uint8Array.from(atob(byId("wasm").textContent.trim()), (c) => c.charCodeAt(0));
  const files = [new OpenFile(new File([])), ConsoleStdout.lineBuffered(console.log), ConsoleStdout.lineBuffered(console.warn)];
  const wasi = new WASI([], [], files, { debug: false });
  const { instance } = await WebAssembly.instantiate(bytes, { wasi_snapshot_preview1: wasi.wasiImport });
  wasi.initialize(instance);
  const { memory, room, read_dossier, ask, answer_data, answer_size } = instance.exports;
  const call = (run, text) => {
    const written = new TextEncoder().encode(text);
    const at = room(written.length); // it may move the memory
    new Uint8Array(memory.buffer, at, written.length).set(written);
    run();
    return JSON.parse(new TextDecoder().decode(new Uint8Array(memory.buffer, answer_data(), answer_size())));
  };
  return { read: (text) => call(read_dossier, text), ask: (request) => call(ask, JSON.stringify(request)) };
}

/** What each question needs beside the dossier. */
const needs = {
  state: ["day"],
  courses: [],
  timeline: [],
  changes: ["day", "until"],
  "changes picture": ["day", "until"],
  why: ["object"],
  commitments: ["day"],
  waits: ["day"],
  interruptions: ["day"],
  contested: [],
  network: ["day"],
  lifecycle: ["object"],
  triangle: ["object", "day"],
};

let library;
let lastDay = ""; // as chosen: it stays while the text is no dossier for a moment
let lastUntil = "";
let told = { reads: false, findings: [], days: [], chosen: 0, objects: [] };
let shown = "";

/** The offset, in UTF-16 units, of a line and a column that counts characters. */
function offsetOf(text, line, column) {
  let at = 0;
  for (let i = 1; i < line; ++i) {
    const next = text.indexOf("\n", at);
    if (next < 0) break;
    at = next + 1;
  }
  for (let i = 1; i < column && at < text.length && text[at] !== "\n"; ++i) {
    at += text.codePointAt(at) > 0xffff ? 2 : 1;
  }
  return at;
}

function jumpTo(place) {
  const at = offsetOf(editor.value, place.line ?? 1, place.column ?? 1);
  const end = editor.value.indexOf("\n", at);
  editor.focus();
  editor.setSelectionRange(at, Math.max(at + 1, end < 0 ? editor.value.length : end));
  const height = editor.scrollHeight / editor.value.split("\n").length;
  editor.scrollTop = Math.max(0, (place.line - 6) * height);
}

function showGutter() {
  const lines = editor.value.split("\n").length;
  const marked = new Map();
  for (const one of told.findings) {
    const line = one.place?.line ?? (one.place ? 1 : 0);
    if (line && marked.get(line) !== "error") marked.set(line, one.severity ?? "error");
  }
  const signs = { error: "✖", warning: "▲", note: "•" };
  let text = "";
  for (let i = 1; i <= lines; ++i) {
    text += (marked.has(i) ? signs[marked.get(i)] + " " : "") + i + "\n";
  }
  gutter.textContent = text;
  gutter.scrollTop = editor.scrollTop;
}

function showFindings() {
  const list = byId("findings");
  list.replaceChildren();
  const count = told.findings.length;
  byId("verdict").textContent = told.reads
    ? count === 0
      ? "The dossier is valid."
      : `The dossier can be read. ${count} ${count === 1 ? "finding" : "findings"}.`
    : `This is not a dossier yet. ${count} ${count === 1 ? "finding" : "findings"}.`;
  for (const one of told.findings.slice(0, 200)) {
    const item = document.createElement("li");
    const jump = document.createElement("button");
    jump.type = "button";
    jump.className = one.severity ?? "error";
    const place = one.place ? `${one.place.line ?? 1}:${one.place.column ?? 1} ` : "";
    jump.textContent = `${place}${one.severity ?? "error"} ${one.code}: ${one.message}${one.suggestion ? "; " + one.suggestion : ""}`;
    jump.addEventListener("click", () => one.place && jumpTo(one.place));
    item.append(jump);
    list.append(item);
  }
  if (count > 200) {
    const rest = document.createElement("li");
    rest.textContent = `and ${count - 200} more`;
    list.append(rest);
  }
}

function chosenDay() {
  return told.days[day.value] ?? "";
}

function showAnswer() {
  const wants = needs[question.value];
  for (const one of ["day", "until", "object"]) {
    byId("for-" + one).hidden = !wants.includes(one);
  }
  day.setAttribute("aria-valuetext", chosenDay());
  until.setAttribute("aria-valuetext", told.days[until.value] ?? "");
  byId("shown-day").textContent = chosenDay();
  byId("shown-until").textContent = told.days[until.value] ?? "";
  if (!told.reads) {
    answer.textContent = "There is no answer: the text is not a dossier yet. The findings say why.";
    answer.dataset.kind = "refusal";
    for (const one of ["save-picture", "save-json", "save-page"]) byId(one).disabled = true;
    return;
  }
  byId("save-json").disabled = byId("save-page").disabled = false;
  if (wants.includes("day") && told.days.length === 0) {
    answer.textContent = "Nothing is on record: no step has a day.";
    answer.dataset.kind = "refusal";
    byId("save-picture").disabled = true;
    return;
  }
  lastDay = chosenDay();
  lastUntil = told.days[until.value] ?? "";
  const made = library.ask({
    question: question.value,
    day: chosenDay(),
    until: told.days[until.value] ?? "",
    object: object.value,
    width: Math.max(320, Math.min(1600, Math.floor(answer.clientWidth) - 4)),
  });
  shown = made.body ?? "";
  answer.dataset.kind = made.kind ?? "words";
  if (made.kind === "picture") {
    answer.innerHTML = made.body; // the library escapes every text in it
  } else {
    const text = document.createElement("pre");
    text.textContent = made.body ?? "";
    answer.replaceChildren(text);
  }
  byId("save-picture").disabled = made.kind !== "picture";
}

function read() {
  const began = performance.now();
  told = { findings: [], days: [], objects: [], chosen: 0, ...library.read(editor.value) };
  const last = Math.max(0, told.days.length - 1);
  day.max = until.max = last;
  const place = (text, otherwise) => (told.days.includes(text) ? told.days.indexOf(text) : otherwise);
  day.value = place(lastDay, told.chosen);
  until.value = place(lastUntil, last);
  byId("objects").replaceChildren(
    ...told.objects.map((one) => {
      const option = document.createElement("option");
      option.value = one.reference;
      option.label = one.name ?? one.reference;
      return option;
    }),
  );
  if (!told.objects.some((one) => one.reference === object.value)) {
    object.value = told.objects[0]?.reference ?? "";
  }
  showFindings();
  showGutter();
  showAnswer();
  document.documentElement.dataset.milliseconds = String(Math.round(performance.now() - began));
}

let waiting = 0;
function fail(error) {
  byId("verdict").textContent = "The library stopped: " + error.message + ". Reload the page.";
  answer.textContent = "";
}

function readSoon() {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    try {
      read();
    } catch (error) {
      fail(error);
    }
  }, 20);
}

function open(text) {
  editor.value = text;
  editor.scrollTop = 0;
  object.value = "";
  lastDay = lastUntil = "";
  read();
}

function save(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const exported = (name) => library.ask({ question: name, day: "", until: "", object: "", width: 960 }).body;

startLibrary().then((made) => {
  library = made;
  const example = byId("example");
  const load = () => open(JSON.stringify(JSON.parse(byId("dossier-" + example.value).textContent), null, 1));
  example.addEventListener("change", load);
  byId("file").addEventListener("change", async (event) => {
    if (event.target.files[0]) open(await event.target.files[0].text());
    event.target.value = ""; // so that the same file can be chosen again
  });
  for (const kind of ["dragover", "drop"]) {
    editor.addEventListener(kind, async (event) => {
      if (![...event.dataTransfer.types].includes("Files")) return;
      event.preventDefault();
      if (kind === "drop" && event.dataTransfer.files[0]) open(await event.dataTransfer.files[0].text());
    });
  }
  editor.addEventListener("input", readSoon);
  editor.addEventListener("scroll", () => (gutter.scrollTop = editor.scrollTop));
  for (const one of [question, day, until, object]) {
    one.addEventListener("input", showAnswer);
  }
  byId("save-page").addEventListener("click", () => save("dossier.html", "text/html", exported("page")));
  byId("save-json").addEventListener("click", () => save("dossier.json", "application/json", exported("json")));
  byId("save-picture").addEventListener("click", () => save("picture.svg", "image/svg+xml", shown));
  load();
  document.documentElement.dataset.ready = "yes";
}).catch((error) => {
  byId("verdict").textContent = "The library can't run in this browser: " + error.message;
});
