import type { Posting } from "../model/posting.ts";
import type { Concept, ConceptKind } from "../text/lexicon/concept.ts";
import { conceptIdf } from "../text/lexicon/concept-idf.ts";
import { conceptCount, conceptOf } from "../text/lexicon/lexicon.ts";
import { conceptsByText, type Mention } from "../text/lexicon/recognise.ts";
import type { CvIndex } from "./cv-index.ts";
import { weights } from "./weights.ts";

/** What a posting and a CV's texts both name, though they may call it by other names. */
export interface NamedAlike {
  /** By document: what the things it has in common with the posting count. */
  scores: Float64Array;
  /** Share of all that the posting names, by priority and rarity, that the CV names too, within [0, 1]. */
  covered: number;
  /** Each of the things of one document, with what it counts; the heaviest first. Good until the next posting. */
  of(document: number): { text: string; amount: number }[];
}

/** What one either has or has not, and what a posting that asks for it means to the letter. */
const credentials: ReadonlySet<ConceptKind> = new Set<ConceptKind>(["certificate", "degree", "language", "permit"]);

/** What a thing counts when it is asked for once, before saturation. */
function onceOf(concept: Concept): number {
  const share = credentials.has(concept.kind) ? weights.credential : weights.concept;
  return share * conceptIdf(concept) ** weights.rarity;
}

/** By concept: how much a posting asks for it; all 0 between two postings. */
let counts = new Float64Array(0);

/** Counts what a posting's title and statements name, by priority, into `counts`. Returns the things, in order. */
function countNamed({ title, statements }: Posting): number[] {
  const texts = [title ?? ""];
  // The title counts as a duty does: it is the shortest of them.
  const shares: number[] = [weights.priority.duty];
  for (const { text, priority } of statements) {
    if (priority === null) continue;
    texts.push(text);
    shares.push(weights.priority[priority]);
  }
  if (counts.length === 0) counts = new Float64Array(conceptCount());
  const { ids, ends } = conceptsByText(texts);
  const asked: number[] = [];
  let place = 0;
  for (let text = 0; text < texts.length; text++)
    for (; place < (ends[text] as number); place++) {
      const id = ids[place] as number;
      const before = counts[id] as number;
      if (before === 0) asked.push(id);
      counts[id] = before + (shares[text] as number);
    }
  return asked;
}

/**
 * Makes the function that finds what a posting names of what a CV's texts name, by the lexicon. A thing counts as a word of
 * its frequency does, at its share: its words, where they are the same, count for themselves.
 */
export function conceptsOf(
  mentionsByDocument: readonly (readonly Mention[])[],
  index: CvIndex,
): (posting: Posting) => NamedAlike {
  // By document its distinct things, as places in `known`, which holds those of the whole CV.
  const known: Concept[] = [];
  const placeOf = new Int32Array(conceptCount()).fill(-1);
  const ofDocuments = mentionsByDocument.map((mentions) => {
    const places = new Set<number>();
    for (const { concepts } of mentions)
      for (const concept of concepts) {
        if (placeOf[concept.id] === -1) placeOf[concept.id] = known.push(concept) - 1;
        places.add(placeOf[concept.id] as number);
      }
    return Int32Array.from(places);
  });
  const onces = Float64Array.from(known, onceOf);
  const amounts = new Float64Array(known.length);
  const { querySaturation: k } = weights;

  return (posting) => {
    const asked = countNamed(posting);
    let named = 0;
    let all = 0;
    amounts.fill(0);
    for (const id of asked) {
      const count = counts[id] as number;
      counts[id] = 0;
      const place = placeOf[id] as number;
      if (place >= 0) amounts[place] = (onces[place] as number) * ((count * (1 + k)) / (count + k));
      const concept = conceptOf(id);
      if (concept.kind === "soft") continue;
      const weight = count * conceptIdf(concept);
      all += weight;
      if (place >= 0) named += weight;
    }
    const scores = new Float64Array(ofDocuments.length);
    for (let document = 0; document < scores.length; document++) {
      const places = ofDocuments[document] as Int32Array;
      const once = index.once[document] as number;
      let sum = 0;
      for (let at = 0; at < places.length; at++) sum += (amounts[places[at] as number] as number) * once;
      scores[document] = sum;
    }
    return {
      scores,
      covered: all > 0 ? named / all : 0,
      of: (document) =>
        Array.from(ofDocuments[document] ?? [], (place) => ({
          text: known[place]?.name ?? "",
          amount: (amounts[place] ?? 0) * (index.once[document] ?? 0),
        }))
          .filter(({ amount }) => amount > 0)
          .sort((a, b) => b.amount - a.amount || (a.text < b.text ? -1 : 1)),
    };
  };
}
