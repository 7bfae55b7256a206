import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "../../errors.ts";

const types: Record<string, string> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
};

/** A file of the page. */
export interface Asset {
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The files of the page by their paths; what is not among them is not there, whatever a request asks for. */
export function loadAssets(): ReadonlyMap<string, Asset> {
  const folder = ["../web", "../../../dist/web"]
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(join(path, "index.html")));
  if (folder === undefined) throw new UserError("the page is not built", "Run npm run build.");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const type = types[entry.name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
      return [`/${relative(folder, path).split(sep).join("/")}`, { type, bytes: new Uint8Array(readFileSync(path)) }];
    }),
  );
}
