import { confirm, isCancel, text } from "@clack/prompts";
import type { Prompts } from "./questions.ts";

/** Questions on the terminal of this process; loaded only where there is one. */
export const terminalPrompts: Prompts = {
  async ask(question, refuse) {
    const answer = await text({ message: question, validate: (given) => refuse(given ?? "") ?? undefined });
    return isCancel(answer) ? null : answer;
  },
  async agree(question) {
    const answer = await confirm({ message: question, initialValue: false });
    return answer === true;
  },
};
