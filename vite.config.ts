import { defineConfig } from "vite";

/** The page of `cvtailor serve`: its files go beside the program, which serves them. */
export default defineConfig({
  root: "src/web/page",
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  logLevel: "warn",
  build: {
    outDir: "../../../dist/web",
    emptyOutDir: true,
    // The page's policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: false,
  },
});
