import { setTimeout } from "node:timers/promises";
import { commonTerms, cvRenderers } from "../../index.ts";
import type { ResumeRequest } from "../api.ts";
import { resumeAnswer } from "./answers.ts";
import type { Workbench } from "./workbench.ts";

/** In milliseconds, over all; by then V8 has optimised what most postings pass. */
const mostTime = 2_500;
/** Milliseconds between two texts, in which requests are answered. */
const pause = 5;

const practicePostings = 8;
const wordsOfLine = 14;
const linesOfSection = 20;
const sections = ["What you will do", "Requirements", "Nice to have", "About us"];

/**
 * Goes the way of a pasted posting some times before there is one, so that the first is answered nearly as quickly as those after
 * it: tables are read by then, V8 knows what to optimise, and what the commonest words of postings are is worked out.
 */
export async function warmUp(workbench: Workbench, { stopped }: { stopped: () => boolean }): Promise<void> {
  const { cv } = await workbench.cv();
  const texts = [...practice(), (await cvRenderers.md.load())(cv)];
  const from = performance.now();
  for (let turn = 0; ; turn++)
    for (const text of texts) {
      await setTimeout(pause);
      if (stopped() || performance.now() - from > mostTime) return;
      // Another text each time, or it would be known from before.
      const posting = { text: text + "\n".repeat(turn) };
      const request: ResumeRequest = { posting, pin: [], exclude: [], layout: "classic", paper: "a4" };
      JSON.stringify(await resumeAnswer(request, workbench));
    }
}

/** Texts with the look of postings, which together have the words that postings often have. */
function practice(): string[] {
  const terms = commonTerms();
  return Array.from({ length: practicePostings }, (_none, number) => {
    const own = terms.filter((_term, at) => at % practicePostings === number);
    const lines = [`Senior ${own[0]} Engineer`];
    for (let at = 0; at * wordsOfLine < own.length; at++) {
      if (at % linesOfSection === 0) lines.push("", sections[(at / linesOfSection) % sections.length] ?? "", "");
      lines.push(`- ${own.slice(at * wordsOfLine, (at + 1) * wordsOfLine).join(" ")}`);
    }
    return lines.join("\n");
  });
}
