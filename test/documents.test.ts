import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { processIo } from "../src/cli/io.ts";
import { createProgram } from "../src/cli/program.ts";
import { weights } from "../src/score/weights.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (name: string): string => readFileSync(root + name, "utf8");
const found = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, match]) => match ?? "")),
];

describe.each(["README.md", "DESIGN.md", "CHANGELOG.md"])("%s", (name) => {
  const text = read(name);
  const paths = [
    ...found(text, /\]\((?!https?:)([^)#]+)\)/g),
    ...found(text, /\b((?:src|test|bench|job-descriptions)\/[\w./-]*\w)/g),
  ];

  it("names only files that are there", () => {
    expect(paths.filter((path) => !existsSync(root + path))).toEqual([]);
  });

  it("names only npm scripts that are there", () => {
    const scripts = [...found(text, /npm run ([\w-]+)/g), ...found(text, /npm (start|test)\b/g)];
    expect(scripts.filter((script) => !Object.hasOwn(manifest.scripts, script))).toEqual([]);
  });
});

it("DESIGN.md says what each file of the understanding of CVs is for", () => {
  const [, section = ""] = /\n## From blocks to a CV\n(.*?)\n## /s.exec(read("DESIGN.md")) ?? [];
  const files = readdirSync(`${root}src/understand/cv`).map((name) => name.replace(/\.ts$/, ""));
  expect(files.filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(section))).toEqual([]);
});

it("DESIGN.md has the score's constants as they are", () => {
  const text = read("DESIGN.md");
  const { must, duty, preferred, context } = weights.priority;
  const stated = [
    `{ duty ${duty}, must ${must}, preferred ${preferred}, context ${context} }`,
    `backgroundIdf(f)^${weights.background} ·`,
    `share · idf(f)^${weights.rarity} `,
    `share: term 1, pair ${weights.pair};`,
    `tf / (tf + ${weights.bulletSaturation})`,
    `${weights.concept} · idf^${weights.rarity} ·`,
    `It is ${weights.plain} for plain words`,
    `permits: ${weights.credential})`,
    `lent   = ${weights.pooled} · pooled  +  ${weights.heading} · raw(heading)  +  kinship`,
    `${weights.degree} · \`scale\``,
    `never more than ${weights.degreeCeiling} of the best`,
    `counts ${100 * weights.listEntry} % of its best item`,
  ];
  expect(stated.filter((part) => !text.replace(/\n/g, " ").includes(part))).toEqual([]);
  // What the formulas leave out because it is 1, or say in words.
  const { querySaturation, fade, kinship, topic, topicThreshold, degreeHeading } = weights;
  expect([querySaturation, fade, kinship, topic, topicThreshold, degreeHeading]).toEqual([1, 1, 1, 1, 1, 1]);
});

describe("the README's command lines", () => {
  const program = createProgram(
    processIo(async () => ""),
    () => {},
  );
  const blocks = found(read("README.md"), /^```(?:sh|console)\n(.*?)^```/gms).join("");
  // Up to a pipe or a remark.
  const calls = found(blocks, /(?:^|^\$ |\| )(?:npx )?cvtailor (.*?)(?:\s+[|#].*)?$/gm);

  it("are there for every command", () => {
    const shown = [...new Set(calls.map((call) => call.split(" ")[0]))];
    expect(shown.sort()).toEqual(program.commands.map((command) => command.name()).sort());
  });

  it.each(calls)("knows every option of cvtailor %s", (call) => {
    const command = program.commands.find((each) => each.name() === call.split(" ")[0]);
    const known = command?.options.map((option) => option.long) ?? [];
    expect(found(call, /\s(--[\w-]+)/g).filter((option) => !known.includes(option))).toEqual([]);
  });
});
