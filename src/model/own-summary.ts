/** What a person calls the document itself: `Master CV, all positions included.`, `This is the complete version.` */
const ofItself =
  /^(?:this is )?(?:an? |the |my )?(?:master|complete|full|unabridged|long|entire) (?:cv|curriculum vitae|r[ée]sum[ée]|document|version|history)(?!\p{L}| (?:of|in|with|control)\b)/iu;

const sentenceEnd = /(?<=[.!?])\s+(?=\p{Lu})/u;

/**
 * A CV's summary as a résumé may have it: without sentences that tell its reader to cut it, which would tell an employer that it was cut.
 * Null where there is nothing else.
 */
export function summaryForReaders(summary: string): string | null {
  const sentences = summary.split(sentenceEnd);
  const kept = sentences.filter((sentence) => !ofItself.test(sentence));
  if (kept.length === sentences.length) return summary;
  return kept.length === 0 ? null : kept.join(" ");
}
