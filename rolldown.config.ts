import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { defineConfig, type Plugin, type RolldownOptions } from "rolldown";
import { tablesApart } from "./bench/tables-apart.ts";

const common = {
  platform: "node",
  tsconfig: false,
  external: [
    // Each finds its helper programs beside its own file, so it has to stay a package.
    "clipboardy",
    "@myriaddreamin/typst-ts-node-compiler",
    // A megabyte and a half that only PDFs need.
    "unpdf/pdfjs",
    // Installed by those who want a queue.
    "bullmq",
    "ioredis",
    "pg",
  ],
} satisfies RolldownOptions;

/** What libraries of ours load at their start for parts that we do not use: by whom it is loaded, what they get instead. */
const unused: readonly { wanted: string; by: string; instead: string }[] = [
  // For subcommands that are programs of their own. It opens half of Node.
  { wanted: "node:child_process", by: "/commander/", instead: "export {};" },
  // 68 kB for the tokenizers that natural's TF-IDF has for strings; we hand it words, and of those it asks this alone.
  { wanted: "underscore", by: "/natural/", instead: "export const isArray = Array.isArray;" },
];
const withoutUnused: Plugin = {
  name: "without-unused",
  resolveId(id, importer) {
    const found = unused.findIndex(({ wanted, by }) => id === wanted && importer?.includes(by));
    return found < 0 ? null : `\0unused-${found}`;
  },
  load: (id) => (id.startsWith("\0unused-") ? unused[Number(id.slice("\0unused-".length))]?.instead : null),
};

/** The modules of every résumé of text; what only some need (zod, marked, readers of other formats) stays apart. */
const core = new RegExp(
  [
    "rolldown/runtime",
    "/src/(text|understand|score|select|files)/",
    "/src/(confidence|errors|tailor)[.]ts$",
    "/src/model/(entry-kinds|heading|languages|layout|resume|typesetting)[.]ts$",
    "/src/read/(registry|reader|decode|sniff|text)[.]ts$",
    "/src/render/(registry|escape|dates|entry-words|markdown)[.]ts$",
    "/src/cli/((exit-codes|io|input|notes|options|program|run|settings|text)|commands/tailor)[.]ts$",
  ].join("|"),
);

/** The reader of Markdown with its library, one file though the reader of YAML needs a part of it. */
const markdown = /[/]marked[/]|[/]src[/]read[/]markdown/;

/** A template taken as it is written, in which an escape would be six characters of its own. */
const rawTemplate = /String\.raw`[^`]*[^\0-\x7f]/;

/** Node reads a file of nothing but ASCII several times as fast, and keeps it in half the memory. */
const asciiOnly: Plugin = {
  name: "ascii-only",
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === "chunk" && !rawTemplate.test(file.code))
        file.code = file.code.replace(
          /[^\0-\x7f]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
        );
  },
};

/** Tells results of this source from those of another: what a batch finished before is kept only where both are the same. */
function sourceHash(): string {
  const hash = createHash("sha256");
  const files = readdirSync("src", { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  for (const path of [...paths, "package-lock.json"])
    hash.update(path.replaceAll("\\", "/")).update(readFileSync(path));
  return hash.digest("hex").slice(0, 16);
}
const build = { cvtailorBuild: JSON.stringify(sourceHash()) };

/** `src/index.ts` by another name: as an entry it would draw all that it exports into the core, which imports from it. */
const libraryFile = resolve("src/library.ts");
const library: Plugin = {
  name: "library",
  resolveId: (id) => (id === "library" ? libraryFile : null),
  load: (id) => (id === libraryFile ? { code: readFileSync("src/index.ts", "utf8"), moduleType: "ts" } : null),
};

/** The library as a module: the names of its CommonJS file, which is one with the program's. */
const asModules: Plugin = {
  name: "as-modules",
  writeBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== "chunk" || !file.isEntry || !["index", "queue"].includes(file.name)) continue;
      const source = `import library from "./program/${file.fileName}";\nexport const { ${file.exports.join(", ")} } = library;\n`;
      writeFileSync(join("dist", `${file.name}.js`), source);
    }
  },
};

/**
 * The command line and the library, of the same files, so that the package has each only once. They are CommonJS, which Node
 * starts sooner than modules and which can have a code cache (src/cli/launch.ts).
 */
export default defineConfig([
  {
    ...common,
    input: { cli: "src/cli/launch.ts" },
    output: { dir: "dist", format: "cjs", cleanDir: true, minify: true, entryFileNames: "[name].cjs" },
  },
  {
    ...common,
    input: {
      main: "src/cli/main.ts",
      index: "library",
      queue: "src/queue/index.ts",
      thread: "src/batch/thread.ts",
    },
    transform: { define: { ...build, cvtailorThread: '"./thread.cjs"' } },
    plugins: [library, withoutUnused, tablesApart(), asciiOnly, asModules],
    // None of our modules does anything by being imported: what a command does not use stays out of its chunk.
    treeshake: { moduleSideEffects: [{ test: /[/]src[/]/, sideEffects: false }] },
    output: {
      dir: "dist/program",
      format: "cjs",
      minify: true,
      entryFileNames: "[name].cjs",
      chunkFileNames: "[name]-[hash].cjs",
      // What every résumé needs is one file: each more takes Node a third of a millisecond to find, read and compile.
      codeSplitting: {
        groups: [
          { name: "core", test: core },
          { name: "markdown", test: markdown },
        ],
      },
    },
  },
]);
