import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type PageSettings, servePage } from "../../src/web/server/index.ts";
import { cvText } from "../cli/example.ts";

/** Serves the page for a folder of its own, on a free port, as the command does. */
export async function serveExample(
  more: Readonly<Record<string, string | Uint8Array>> = {},
  settings: PageSettings = { look: {}, rules: {} },
) {
  const folder = mkdtempSync(join(tmpdir(), "cvtailor-"));
  for (const [name, data] of Object.entries({ "data/cv.md": cvText, "job-descriptions/.gitkeep": "", ...more })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), data);
  }
  const cv = { path: join(folder, "data/cv.md"), name: "data/cv.md" };
  const served = await servePage(
    {
      cv,
      savedCv: { ...cv, folder: join(folder, "data") },
      start: folder,
      postings: join(folder, "job-descriptions"),
      summary: join(folder, "output/summary.json"),
    },
    settings,
    0,
  );
  const page = await (await fetch(served.url)).text();
  const token = /name="cvtailor-token" content="([^"]+)"/.exec(page)?.[1] ?? "";
  const close = async (): Promise<void> => {
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: served.url, close, folder, token, port: Number(new URL(served.url).port) };
}

/** What the page asks for a résumé with, unless a test wants otherwise. */
export const plainRequest = { pin: [], exclude: [], pages: 1, layout: "classic", paper: "a4" };
