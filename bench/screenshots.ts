/**
 * Pictures of the program as it runs, of the samples: the page wide, narrow and dark, and the terminal with rank, gaps and batch.
 * Usage: npm run screenshots [-- folder]
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { run } from "../src/cli/run.ts";
import { servePage } from "../src/web/server/index.ts";
import { startBrowser } from "../test/support/browser.ts";
import { terminalHtml } from "./terminal-html.ts";

const out = resolve(process.argv[2] ?? "screenshots");
const posting = "job-descriptions/hpc-storage-engineer-northreef.html";
const columns = 110;

mkdirSync(out, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "cvtailor-screenshots-"));
for (const name of ["data", "job-descriptions"]) cpSync(name, join(folder, name), { recursive: true });

const browser = await startBrowser();
try {
  await shootTerminal(browser, "rank", ["rank", posting, "--entries", "--top", "6"]);
  await shootTerminal(browser, "gaps", ["gaps", posting], 24);
  await shootTerminal(browser, "batch", ["batch"]);
  await shootPages(browser);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

/** What the command prints to a terminal, down to so many lines. */
async function shootTerminal(browser: Browser, name: string, argv: string[], most = Number.POSITIVE_INFINITY) {
  let printed = "";
  const stdout = { isTTY: true, columns, write: (text: string | Uint8Array) => (printed += String(text)) };
  const notThere = () => Promise.reject(new Error("not in a picture"));
  async function* nothing() {}
  await run(argv, {
    stdin: nothing(),
    stdout,
    stderr: { write: () => {} },
    cwd: folder,
    env: {},
    readClipboard: notThere,
    prompts: notThere,
    stopped: async () => {},
  });
  const lines = printed.trimEnd().split("\n");
  const shown = lines.length > most ? [...lines.slice(0, most), "…"] : lines;
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  await page.setContent(terminalHtml(`cvtailor ${argv.join(" ")}`, shown.join("\n")));
  await page.locator("pre").screenshot({ path: join(out, `terminal-${name}.png`) });
  await page.close();
}

async function shootPages(browser: Browser) {
  const cv = { path: join(folder, "data/cv.md"), name: "data/cv.md" };
  const served = await servePage(
    {
      cv,
      savedCv: { ...cv, folder: join(folder, "data") },
      start: folder,
      postings: join(folder, "job-descriptions"),
      summary: join(folder, "output/summary.json"),
    },
    { look: {}, rules: {} },
    0,
  );
  const shots = [
    { name: "wide", viewport: { width: 1440, height: 900 }, colorScheme: "light" },
    { name: "dark", viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
    { name: "narrow", viewport: { width: 390, height: 844 }, colorScheme: "light" },
  ] as const;
  for (const { name, ...options } of shots) {
    const page = await browser.newPage(options);
    await page.goto(served.url);
    await shootPage(page, name);
    await page.close();
  }
  await served.close();
}

async function shootPage(page: Page, name: string) {
  const text = readFileSync(join(folder, "job-descriptions/inference-engineer-example-ai.md"), "utf8");
  await page.getByLabel("Paste it here").fill(text);
  await page.locator(".columns[aria-busy=false] .resume").waitFor();
  // What bringing things in would take comes when the page is at rest.
  await page.waitForTimeout(2_000);
  const ask = page.locator(".posting a.ask", { hasText: "KV cache" }).first();
  if (await ask.isVisible()) await ask.hover();
  await page.screenshot({ path: join(out, `page-${name}.png`) });
}
