/**
 * What Porter's stemmer throws together although no posting means the same by it: for its stem the beginnings of words that
 * keep one of their own. `product manager` is no `production manager`, and an `experiment` no `experience`.
 */
const apart: Readonly<Record<string, readonly string[]>> = {
  account: ["accountab", "accountan", "accounting"],
  applic: ["applicant"],
  author: ["authoriz", "authorit"],
  commun: ["communit"],
  compet: ["competit"],
  custom: ["customer", "customs"],
  emerg: ["emergenc"],
  engin: ["engine"],
  execut: ["executive"],
  experi: ["experiment"],
  gener: ["general", "generic"],
  import: ["importan"],
  integr: ["integrity"],
  intern: ["internal", "internation"],
  market: ["marketing", "marketer"],
  medic: ["medicat"],
  new: ["news"],
  object: ["objective"],
  oper: ["opera"],
  organ: ["organic", "organiz"],
  physic: ["physics"],
  posit: ["position"],
  product: ["production", "productiv"],
  relat: ["relational", "relationship"],
  respons: ["responsib", "responsive"],
  secur: ["securities"],
  univers: ["universit"],
};

/** Beginnings that are words by themselves: they are kept apart as such and in the plural only. */
const whole = new Set(["engine", "opera", "news", "customs", "securities", "physics", "applicant"]);
/** Two beginnings of one meaning. */
const same: Readonly<Record<string, string>> = { accounting: "accountan", marketer: "marketing" };

/** The stem of a word that Porter's stemmer would throw together with others; null for all that it does well. */
export function keptApart(word: string, stemmed: string): string | null {
  if (!Object.hasOwn(apart, stemmed)) return null;
  for (const start of apart[stemmed] as readonly string[])
    if (word.startsWith(start) && (!whole.has(start) || word === start || word === `${start}s`))
      return same[start] ?? start;
  return null;
}
