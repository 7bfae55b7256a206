import type { Language } from "./language.ts";
import { isAfterBreak, isName, lex, lexed, spellingIn } from "./lex.ts";
import { stopwords } from "./stopwords.ts";
import { termIn } from "./terms.ts";
import { IntegerById, noTerm, type Spelling, vocabulary } from "./vocabulary.ts";

/** Neighbouring terms with nothing but white space or hyphens between them. */
export interface Phrase {
  /** Where its tokens stand in `lexed.tokens`; the end is the place after the last. Each is a term. */
  firstToken: number;
  endOfTokens: number;
  /** Where the words stand in the text, in UTF-16 code units. */
  start: number;
  end: number;
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

const opens = 1;
const closes = 2;
const joins = 4;

/** By spelling: whether its word opens or closes phrases, or only joins others. */
const roles = new IntegerById((spelling) => {
  const { word } = vocabulary.spellings[spelling] as Spelling;
  return (openers.has(word) ? opens : 0) | (closers.has(word) ? closes : 0) | (stopwords.has(word) ? joins : 0);
});

/**
 * The phrases of a sentence: runs of words that no punctuation, function word or introduction (`strong`, `experience`,
 * `proven`) interrupts. `Strong experience with distributed training and PyTorch` gives `distributed training`, `PyTorch`.
 * @param longest the most terms a phrase may have; a longer run is cut.
 */
export function phrasesOf(text: string, language: Language | null = null, longest = 4): Phrase[] {
  const { firstToken, endOfTokens } = lex(text);
  const { tokens, starts } = lexed;
  const phrases: Phrase[] = [];
  const close = (runStart: number, runEnd: number): void => {
    let from = runStart;
    let to = runEnd;
    while (from < to && (roles.get(spellingIn(tokens[from] as number)) & opens) !== 0) from++;
    while (from < to && (roles.get(spellingIn(tokens[to - 1] as number)) & closes) !== 0) to--;
    for (; from < to; from += longest) {
      const end = Math.min(to, from + longest);
      const last = vocabulary.spellings[spellingIn(tokens[end - 1] as number)] as Spelling;
      phrases.push({
        firstToken: from,
        endOfTokens: end,
        start: starts[from] as number,
        end: (starts[end - 1] as number) + last.text.length,
      });
    }
  };
  let runStart = firstToken;
  for (let at = firstToken; at < endOfTokens; at++) {
    const token = tokens[at] as number;
    if (isAfterBreak(token)) {
      if (at > runStart) close(runStart, at);
      runStart = at;
    }
    if (termIn(token, language) === noTerm || (!isName(token) && (roles.get(spellingIn(token)) & joins) !== 0)) {
      if (at > runStart) close(runStart, at);
      runStart = at + 1;
    }
  }
  close(runStart, endOfTokens);
  return phrases;
}

const space = /\s+/g;
/** What `space` changes. */
const wideSpace = /\s\s|[^\S ]/;

/** The words of a phrase as written. */
export function phraseText(text: string, { start, end }: Phrase): string {
  const words = text.slice(start, end);
  return wideSpace.test(words) ? words.replace(space, " ") : words;
}
