import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sharedFolder } from "./shared.ts";

function files(path: string): string[] {
  return statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => files(join(path, name)))
    : [path];
}

/** Markup says nothing of how common a word is; the end of a block ends a sentence. */
function visible(text: string): string {
  return text
    .replace(/\\u003c|&lt;/g, "<")
    .replace(/\\u003e|&gt;/g, ">")
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, " ")
    .replace(/<\/?(?:p|li|h\d|div|br|tr|ul)\b[^>]*>/gi, "\n")
    .replace(/<[^>]*>/g, " ")
    .replace(/\\n/g, "\n")
    .replace(/&(amp;)?[a-z]+;|&#\d+;|\\[t"]|https?:\S+/g, " ");
}

interface LabelledSentence {
  /** Number of its posting, among those of its source. */
  idx: number;
  source: string;
  tokens: string[];
}

/** The texts of a file: one posting, or those of SkillSpan, a labelled sentence a line; its placeholders are no words. */
function textsOf(path: string): string[] {
  const text = readFileSync(path, "utf8");
  if (!/^\{"idx":/.test(text)) return [visible(text)];
  const postings = new Map<string, string[]>();
  for (const line of text.split("\n").filter((each) => each.trim() !== "")) {
    const { idx, source, tokens }: LabelledSentence = JSON.parse(line);
    const sentence = tokens.filter((token) => !/^<\w+>$/.test(token)).join(" ");
    postings.set(`${source} ${idx}`, [...(postings.get(`${source} ${idx}`) ?? []), sentence]);
  }
  return [...postings.values()].map((sentences) => sentences.join("\n"));
}

/** Folders of postings, and files of SkillSpan's labelled sentences. */
const defaults = [
  `${sharedFolder}/corpus/postings`,
  ...["train.json", "dev.json"].map((name) => `${sharedFolder}/reference/skillspan-dev/${name}`),
];

/** The visible text of every posting of some folders and files. */
export function postingTexts(sources: readonly string[] = defaults): string[] {
  return sources.flatMap(files).flatMap(textsOf);
}
