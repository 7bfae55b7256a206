/**
 * From the paste of a posting into the page to the repainted résumé, for every labelled pair, in a real browser with the built
 * program behind it. Usage: npm run paste [-- --pairs] [-- --rounds 5]
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { startBrowser } from "../test/support/browser.ts";
import { type LabelledPair, labelledPairs } from "./labelled-pairs.ts";
import { type PasteTimes, prepareClock, timePaste } from "./paste-times.ts";

const { values: options } = parseArgs({
  options: { pairs: { type: "boolean" }, rounds: { type: "string", default: "5" } },
});
const rounds = Number(options.rounds);
const program = resolve("dist/cli.cjs");

/** The times of one posting: of all rounds, and the middle ones. */
interface Measured {
  pair: LabelledPair;
  taken: readonly PasteTimes[];
  middle: PasteTimes;
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;

/** What a user copies of a file that a browser shows: all of its text. */
async function copiedText(path: string, browser: Browser): Promise<string> {
  const text = readFileSync(path, "utf8");
  if (extname(path) !== ".html") return text;
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  await page.setContent(text, { waitUntil: "domcontentloaded" });
  // biome-ignore lint/performance/useDomNodeTextContent: a user copies what is shown, line by line.
  const copied = await page.locator("body").innerText();
  await context.close();
  return copied;
}

/** The program's page for a CV, as the command serves it. */
async function serve(cvPath: string, cwd: string): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [program, "serve", "--cv", cvPath, "--port", "0", "--no-open"], { cwd });
  let told = "";
  for await (const part of child.stderr) {
    told += String(part);
    if (told.includes("\n")) break;
  }
  return { url: told.trim(), child };
}

/** Milliseconds that a user has between the start of the program and the first posting, at least. */
const headStart = 3_000;

/** The times of all postings of one CV, and the first of all by itself. */
async function measure(pairs: readonly LabelledPair[], browser: Browser) {
  const folder = mkdtempSync(join(tmpdir(), "cvtailor-paste-"));
  const { url, child } = await serve(pairs[0]?.cvPath ?? "", folder);
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  await prepareClock(page);
  await page.goto(url);
  await page.locator(".welcome").waitFor();
  await setTimeout(headStart);
  const texts = new Map<LabelledPair, string>();
  for (const pair of pairs) texts.set(pair, await copiedText(pair.postingPath, browser));
  const times = new Map<LabelledPair, PasteTimes[]>(pairs.map((pair) => [pair, []]));
  const first: PasteTimes[] = [];
  for (let round = 0; round < rounds; round++)
    for (const pair of pairs) {
      // Another text each time, so that no answer is known from before.
      const text = texts.get(pair) + "\n".repeat(round);
      const taken = await timePaste(page, text);
      if (first.length === 0) first.push(taken);
      times.get(pair)?.push(taken);
    }
  await context.close();
  child.kill("SIGINT");
  await once(child, "exit");
  rmSync(folder, { recursive: true });
  return { measured: [...times].map(([pair, taken]): Measured => ({ pair, middle: middleOf(taken), taken })), first };
}

/** Of each kind of time the middle one of some pastes. */
function middleOf(taken: readonly PasteTimes[]): PasteTimes {
  const middle = (of: keyof PasteTimes): number =>
    quantile(
      taken.map((one) => one[of]),
      0.5,
    );
  return {
    repainted: middle("repainted"),
    whole: middle("whole"),
    answered: middle("answered"),
    server: middle("server"),
  };
}

const pairs = await labelledPairs();
const browser = await startBrowser();
const all: Measured[] = [];
const firsts: PasteTimes[] = [];
for (const cvPath of new Set(pairs.map((pair) => pair.cvPath))) {
  const { measured, first } = await measure(
    pairs.filter((pair) => pair.cvPath === cvPath),
    browser,
  );
  all.push(...measured);
  firsts.push(...first);
}
await browser.close();

if (options.pairs)
  for (const { pair, middle } of all)
    console.log(
      `  ${[middle.repainted, middle.answered, middle.server].map((time) => time.toFixed(1).padStart(7)).join("")}  ${pair.field} / ${basename(pair.postingPath)}`,
    );
console.log(`${all.length} pairs, ${rounds} rounds            median    p90   most ms`);
const middles = all.map(({ middle }) => middle);
const unseen = all.flatMap(({ taken: [one] }) => one ?? []);
const rows: [string, readonly PasteTimes[], keyof PasteTimes][] = [
  ["paste to repainted résumé", middles, "repainted"],
  ["  to the whole page", middles, "whole"],
  ["  request to answer", middles, "answered"],
  ["  the server alone", middles, "server"],
  ["a posting's first time", unseen, "repainted"],
  ["  the server alone", unseen, "server"],
  ["the first paste of a start", firsts, "repainted"],
];
for (const [name, times, of] of rows) {
  const values = times.map((one) => one[of]);
  const cells = [0.5, 0.9, 1].map((share) => quantile(values, share).toFixed(1).padStart(7));
  console.log(`${name.padEnd(28)} ${cells.join("")}`);
}
