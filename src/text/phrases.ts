import { stopwords } from "./stopwords.ts";
import type { Term } from "./terms.ts";
import { rememberKeys, termOf } from "./terms.ts";
import { tokenize } from "./tokenize.ts";

/** Neighbouring terms with nothing but white space or hyphens between them. */
export interface Phrase {
  terms: Term[];
  /** The words as written. */
  text: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that introduce what is asked for and are not themselves asked for. */
const openers =
  set(`ability able advanced apply articulate aptitude assist background basic become bring build building candidate
candidates collaborate comfort comfortable command competence competency conduct contribute contributing coordinate create
creating deep define deliver demonstrable demonstrated demonstrates desire desired detailed develop developing drive driving
eager effective enable engage enjoy enough ensure ensuring equivalent evaluate evidence excellent execute exceptional expert
experience experienced expertise explore exposure extensive familiar familiarity fluency fluent general good grasp great
hands hands-on handle help helping hold ideal ideally identify implement implementing improve improving in-depth including
initiate interest interested knowledge knowledgeable lead leading learn love maintain maintaining manage managing mastery
mentor minimum modern monitor multiple new one operate oversee own participate partner passion passionate perform plan
practical practice prepare preferably preferred previous prior produce proficiency proficient proven provide providing
proof relevant report required requires responsible review run serve set similar solid sound strong strongly successful
suitable support supporting talk thorough top track train translate two understand understanding various wide willing
willingness work working world-class write year years day days week weeks month months`);

/** Words that close it. */
const closers =
  set(`ability background certification desired environment environments equivalent etc experience expertise
field fields knowledge minimum must plus preferred principles proficiency required requirement requirements skill skills
tools understanding year years`);

/**
 * The phrases of a sentence: runs of words that no punctuation, function word or introduction (`strong`, `experience`,
 * `proven`) interrupts. `Strong experience with distributed training and PyTorch` gives `distributed training`, `PyTorch`.
 * @param longest the most terms a phrase may have; a longer run is cut.
 */
export function phrasesOf(text: string, longest = 4): Phrase[] {
  const phrases: Phrase[] = [];
  let run: Term[] = [];
  const close = (): void => {
    while (run.length > 0 && openers.has(run[0]?.token.word ?? "")) run.shift();
    while (run.length > 0 && closers.has(run.at(-1)?.token.word ?? "")) run.pop();
    for (let from = 0; from < run.length; from += longest) {
      const terms = run.slice(from, from + longest);
      const words = text.slice(terms[0]?.token.start, terms.at(-1)?.token.end).replace(/\s+/g, " ");
      // An apostrophe left inside would be read anew as the end of a word.
      if (!/['’]/.test(words))
        rememberKeys(
          words,
          terms.map(({ key }) => key),
        );
      phrases.push({ terms, text: words });
    }
    run = [];
  };
  for (const token of tokenize(text)) {
    if (token.breakBefore) close();
    const key = termOf(token);
    if (key === null || (!token.name && stopwords.has(token.word))) close();
    else run.push({ key, token });
  }
  close();
  return phrases;
}
