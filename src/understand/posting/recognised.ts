import type { AskKind } from "../../model/posting.ts";
import { lex, lexed, spellingIn } from "../../text/lex.ts";
import type { Concept, ConceptKind } from "../../text/lexicon/concept.ts";
import { type Mention, recognise } from "../../text/lexicon/recognise.ts";
import { type Spelling, vocabulary } from "../../text/vocabulary.ts";
import type { RecognisedName } from "./ask-phrases.ts";

/** Of what a lexicon knows, what can be asked for; a title says who does the work. Degrees have their own rules. */
const askKinds: Readonly<Record<ConceptKind, AskKind | null>> = {
  tool: "skill",
  method: "skill",
  standard: "skill",
  activity: "skill",
  certificate: "certificate",
  language: "language",
  permit: "permit",
  soft: "soft",
  degree: null,
  title: null,
};
/** Things with a name of their own. */
const proper: ReadonlySet<ConceptKind> = new Set(["tool", "standard", "certificate"]);

const askable = ({ kind }: Concept): boolean => askKinds[kind] !== null;

/** The names in each of a posting's texts that can be asks: of nested ones the longest. */
export function namesIn(texts: readonly string[]): RecognisedName[][] {
  return recognise(texts).map((mentions, at) => longestOf(mentions, texts[at] ?? ""));
}

function longestOf(mentions: readonly Mention[], text: string): RecognisedName[] {
  const found: RecognisedName[] = [];
  if (mentions.length === 0) return found;
  const { firstToken } = lex(text);
  const { tokens, starts } = lexed;
  let end = -1;
  const longestFirst = mentions.toSorted((a, b) => a.first - b.first || b.last - a.last);
  for (const { concepts, first, last } of longestFirst) {
    const concept = concepts.find(askable);
    if (first <= end || concept === undefined) continue;
    end = last;
    const { kind, name } = concept;
    const lastWord = vocabulary.spellings[spellingIn(tokens[firstToken + last] as number)] as Spelling;
    found.push({
      start: starts[firstToken + first] as number,
      end: (starts[firstToken + last] as number) + lastWord.text.length,
      concept: name,
      kind: askKinds[kind] ?? "skill",
      proper: proper.has(kind),
    });
  }
  return found;
}
