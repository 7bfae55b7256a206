import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

/**
 * Writes the declarations of the library's types beside the build: those that its two entries lead to, since the rest, as
 * that of the generated tables, is nothing that a program using the package can name.
 */
const folder = resolve("dist/types");
execFileSync(
  process.execPath,
  [createRequire(import.meta.url).resolve("typescript/bin/tsc"), "-p", "tsconfig.types.json"],
  {
    stdio: "inherit",
  },
);

const reached = new Set<string>();
function reach(path: string): void {
  if (reached.has(path)) return;
  reached.add(path);
  // TypeScript leaves the names of the source files as they are.
  const text = readFileSync(path, "utf8").replace(/((?:from |import\()"[.][^"]*)[.]ts"/g, '$1.js"');
  writeFileSync(path, text);
  for (const [, name = ""] of text.matchAll(/(?:from |import\()"([.][^"]*)[.]js"/g))
    reach(join(dirname(path), `${name}.d.ts`));
}
for (const entry of ["index.d.ts", "queue/index.d.ts"]) reach(join(folder, entry));

for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && !reached.has(path)) rmSync(path);
}
