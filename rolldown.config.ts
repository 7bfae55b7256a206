import { defineConfig, type RolldownOptions } from "rolldown";

const common = {
  platform: "node",
  tsconfig: false,
  // Finds its helper programs beside its own file, so it has to stay a package.
  external: ["clipboardy"],
} satisfies RolldownOptions;

/**
 * The command line and the library, each with what it needs inside, so that a cold start opens few files. They are built
 * apart: the command line imports the library's names, and a shared build would hand each command all of them. The command
 * line is CommonJS, which Node starts sooner than modules and which can have a code cache (src/cli/launch.ts).
 */
export default defineConfig([
  {
    ...common,
    input: { cli: "src/cli/launch.ts" },
    output: { dir: "dist", format: "cjs", cleanDir: true, minify: true, entryFileNames: "[name].cjs" },
  },
  {
    ...common,
    input: { main: "src/cli/main.ts" },
    // None of our modules does anything by being imported: what a command does not use stays out of its chunk.
    treeshake: { moduleSideEffects: [{ test: /[/]src[/]/, sideEffects: false }] },
    output: {
      dir: "dist/program",
      format: "cjs",
      minify: true,
      entryFileNames: "[name].cjs",
      chunkFileNames: "[name]-[hash].cjs",
    },
  },
  {
    ...common,
    input: { index: "src/index.ts" },
    // write-file-atomic names its temporary files after its own file, which a module knows by another name.
    transform: { define: { __filename: "import.meta.filename" } },
    output: {
      dir: "dist",
      format: "esm",
      minify: true,
      entryFileNames: "[name].js",
      chunkFileNames: "library/[name]-[hash].js",
    },
  },
]);
