import { defineConfig, type RolldownOptions } from "rolldown";

const common = {
  platform: "node",
  tsconfig: false,
  // Finds its helper programs beside its own file, so it has to stay a package.
  external: ["clipboardy"],
  // write-file-atomic names its temporary files after its own file, which a module knows by another name.
  transform: { define: { __filename: "import.meta.filename" } },
} satisfies RolldownOptions;

/**
 * The command line and the library, each with what it needs inside, so that a cold start opens few files. They are built
 * apart: the command line imports the library's names, and a shared build would hand each command all of them.
 */
export default defineConfig([
  {
    ...common,
    input: { cli: "src/cli/main.ts" },
    // None of our modules does anything by being imported: what a command does not use stays out of its chunk.
    treeshake: { moduleSideEffects: [{ test: /[/]src[/](?!cli[/]main)/, sideEffects: false }] },
    output: {
      dir: "dist",
      format: "esm",
      cleanDir: true,
      minify: true,
      entryFileNames: "[name].js",
      chunkFileNames: "cli/[name]-[hash].js",
    },
  },
  {
    ...common,
    input: { index: "src/index.ts" },
    output: {
      dir: "dist",
      format: "esm",
      minify: true,
      entryFileNames: "[name].js",
      chunkFileNames: "library/[name]-[hash].js",
    },
  },
]);
