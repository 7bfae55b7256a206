import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleFolder, postingText } from "../cli/example.ts";
import { session } from "../cli/terminal.ts";
import { hasBrowser, startBrowser } from "../support/browser.ts";

const other = postingText.replace("Site Reliability Engineer", "Baker").replaceAll("Kubernetes", "sourdough");
const hostile = postingText.replace("Tin Harbour", "<img src=https://example.org/x onerror=alert(1)>");

describe.skipIf(!hasBrowser)("summary.html in a browser (skipped where there is no Chromium)", () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  const open = async (colorScheme: "light" | "dark") => {
    const cwd = exampleFolder({
      "jobs/a.md": postingText,
      "jobs/again.md": `${postingText}\nPosted again.\n`,
      "jobs/b.md": other,
      "jobs/empty.md": "",
      "jobs/hostile.md": hostile,
    });
    await session({ cwd }, "batch", "jobs", "--why", "html");
    folder = join(cwd, "output");
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    const noted: string[] = [];
    page.on("console", (message) => noted.push(message.text()));
    page.on("pageerror", (error) => noted.push(error.message));
    page.on("request", (request) => noted.push(request.url()));
    await page.goto(pathToFileURL(join(folder, "summary.html")).href);
    return { page, noted };
  };

  it("sorts by each column, both ways, with the keyboard", async () => {
    const { page } = await open("light");
    const titles = () => page.locator(".all tbody th a:first-child").allTextContents();
    const byFit = await titles();
    const head = page.getByRole("button", { name: "Résumé for" });
    await head.focus();
    await page.keyboard.press("Enter");
    expect(await titles()).toEqual(byFit.toSorted());
    expect(await page.locator(".all th[aria-sort]").getAttribute("aria-sort")).toBe("ascending");
    await page.keyboard.press("Enter");
    expect(await titles()).toEqual(byFit.toSorted().reverse());
    await page.getByRole("button", { name: "Fit" }).click();
    const fits = (await page.locator(".fit").allTextContents()).map(Number.parseFloat);
    expect(fits).toEqual(fits.toSorted((a, b) => b - a));
  }, 60_000);

  it("asks for nothing but itself, complains of nothing, and links to files that are there", async () => {
    const { page, noted } = await open("light");
    expect(noted).toEqual([page.url(), "data:,"].slice(0, noted.length));
    for (const link of await page.locator("a").all()) {
      const file = decodeURI((await link.getAttribute("href")) ?? "");
      const isWhy = (await link.textContent()) === "why";
      expect(readFileSync(join(folder, file), "utf8")).toContain(isWhy ? "<h2>The posting</h2>" : "# Mira Solano");
      expect(file.endsWith(isWhy ? ".why.html" : ".md")).toBe(true);
    }
    expect(await page.locator("a").count()).toBe(8);
    await page.locator("a.why").first().click();
    await page.getByRole("heading", { name: "The résumé" }).waitFor();
    expect(await page.locator("img").count()).toBe(0);
  }, 60_000);

  it.each(["light", "dark"] as const)(
    "is sound for all who read it, %s",
    async (scheme) => {
      const { page } = await open(scheme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    },
    60_000,
  );
});
