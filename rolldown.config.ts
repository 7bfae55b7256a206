import { defineConfig } from "rolldown";

/** The command line and the library, each with what it needs inside, so that a cold start opens few files. */
export default defineConfig({
  input: { cli: "src/cli/main.ts", index: "src/index.ts" },
  platform: "node",
  tsconfig: false,
  output: {
    dir: "dist",
    format: "esm",
    cleanDir: true,
    minify: true,
    entryFileNames: "[name].js",
    chunkFileNames: "[name]-[hash].js",
  },
});
