/** The words that say of a phrase beside them how it is meant, in the languages whose stop words are known; see `WordFacts`. */

/**
 * What leads to a phrase: a word of having it (`experience with`, and so to all of a list), one of how much (`strong`), a verb, `with` and the like, `in` or `of`, another
 * preposition, an article or possessive; null where it begins its clause.
 */
export type Lead = "having" | "opener" | "verb" | "with" | "in" | "to" | "article" | "other" | null;

export const leads: ReadonlyMap<string, Lead> = new Map(
  (
    [
      ["with", "with using like as mit con com avec met via e.g"],
      ["in", "in of en em im"],
      ["to", "on for from to at by into across about between around through than für zu pour para"],
      [
        "article",
        "the a an our your their its his her my this these those every each no any all some der die das le la les el los",
      ],
    ] as const
  ).flatMap(([lead, words]) => words.split(" ").map((word) => [word, lead] as const)),
);
/** Words of having, in the languages whose stop words are known. */
export const havings: ReadonlySet<string> = new Set(
  `experience experienced knowledge knowledgeable proficiency proficient understanding familiarity familiar expertise expert skills skilled background command
  fluency exposure competence competency mastery grasp versed qualified erfahrung kenntnisse kenntnis berufserfahrung expérience connaissance connaissances
  maîtrise experiencia conocimientos conocimiento dominio experiência conhecimento conhecimentos esperienza conoscenza ervaring kennis`.split(
    /\s+/,
  ),
);
/** What begins a clause of which the phrase before it is the subject. */
export const subjects = new Set(
  "who that which is are was were has have had will would can could you we they it i he she do does did when where if because so".split(
    " ",
  ),
);
export const copulas = new Set("is are would be being ist sind wäre est sont sería é seria è sarebbe".split(" "));
export const wishes = new Set(
  `required preferred desirable desired essential mandatory needed necessary must plus bonus advantage advantageous asset helpful nice welcome beneficial
  ideal valued appreciated erforderlich vorteil wünschenswert requis requise indispensable souhaité atout imprescindible necesario valorable desejável obrigatório
  richiesto gradito vereist`.split(/\s+/),
);
