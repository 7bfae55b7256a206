import { createHash } from "node:crypto";
import { escapeHtml } from "./escape-html.ts";

/** A page in one file: only its own styles apply, and the policy in its head forbids all else that a browser could fetch or run. */
export function htmlPage({ title, styles, body }: { title: string; styles: string; body: readonly string[] }): string {
  const style = `\n${styles}\n`;
  const hash = createHash("sha256").update(style).digest("base64");
  return `${[
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    ...body,
    "</body>",
    "</html>",
  ].join("\n")}\n`;
}
