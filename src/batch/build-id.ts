import manifest from "../../package.json" with { type: "json" };

declare const cvtailorBuild: string | undefined;

/** What tells this program from others whose results may differ: its version, and of a built one a hash of its source. */
export const buildId = `${manifest.version}+${typeof cvtailorBuild === "undefined" ? "source" : cvtailorBuild}`;
