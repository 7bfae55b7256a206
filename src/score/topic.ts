import type { Posting, Priority } from "../model/posting.ts";
import { DocumentTopics } from "../text/latent/nearness.ts";
import { weights } from "./weights.ts";

/** How much it counts to be near to a statement, against the title. */
function shareOf(priority: Priority): number {
  return Math.sqrt(weights.priority[priority] / weights.priority.duty);
}

/**
 * Makes the function that says how much each text of a CV is about what a posting's statements are about, though they may
 * have no word in common: the mean cosine with its two nearest statements, as far as it is above what is common in this
 * CV (mean and one standard deviation of all its texts), since within one CV nearly all is of one field.
 */
export function topicsOf(texts: readonly string[]): (posting: Posting) => Float64Array {
  const topics = new DocumentTopics(texts);

  return ({ title, statements }) => {
    const asking: string[] = [];
    const shares: number[] = [];
    if (title !== null) {
      asking.push(title);
      shares.push(1);
    }
    for (const { text, priority } of statements)
      if (priority !== null && priority !== "context") {
        asking.push(text);
        shares.push(shareOf(priority));
      }
    const near = topics.nearness(asking, shares);
    let sum = 0;
    let squares = 0;
    for (let document = 0; document < near.length; document++) {
      const value = near[document] as number;
      sum += value;
      squares += value * value;
    }
    const mean = sum / Math.max(1, texts.length);
    const deviation = Math.sqrt(Math.max(0, squares / Math.max(1, texts.length) - mean * mean));
    const common = mean + weights.topicThreshold * deviation;
    for (let document = 0; document < texts.length; document++)
      near[document] = Math.max(0, (near[document] as number) - common);
    return near;
  };
}
