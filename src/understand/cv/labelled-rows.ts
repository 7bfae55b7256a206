import type { Entry, EntryKind } from "../../model/cv.ts";
import { findDates } from "../dates.ts";
import type { Draft } from "./draft.ts";
import { type Line, type Piece, sourceAt, textOf } from "./lines.ts";
import { placeOfOrganization } from "./segments.ts";

/** What a row of a form says, as the old Europass CV has them: a label at the left, what it names at the right. */
type Field = "dates" | "title" | "organization" | "activities" | "level";

const labels: Record<Field, RegExp> = {
  dates: /^(?:dat(?:es?|e \(da.*|a|um|ums|as|ele|en)|zeitraum|fechas?|période|periodo|período|perioada)$/i,
  title:
    /^(?:occupation or position held|position held|lavoro o posizione ricoperti|posizione ricoperta|beruf oder funktion|fonction ou poste occupé|profesión o cargo desempeñado|función o cargo ocupado|função ou cargo ocupado|functie of beroep|funcția sau postul ocupat|title of qualification awarded|titolo della qualifica(?: rilasciata)?|bezeichnung der erworbenen qualifikation|intitulé du certificat ou diplôme délivré|título de la cualificación obtenida|designação da qualificação atribuída|titel van de verkregen kwalificatie|calificarea \/ diploma obținută)$/i,
  organization:
    /^(?:name and address of employer|name of employer|nome (?:e indirizzo )?del datore di lavoro|name und adresse des arbeitgebers|nom et adresse de l['’]employeur|nombre y dirección de la empresa o empleador|nome e endereço do empregador|naam en adres van werkgever|numele și adresa angajatorului|name and type of organi[sz]ation providing education and training|nome (?:e tipo )?d(?:'|’|ell['’]\s?)organizzazione.*|name und art der bildungs- oder ausbildungseinrichtung|nom et type de l['’]établissement.*|nombre y tipo de la organización.*|nome e tipo da organização.*|naam en soort instelling.*|numele și tipul instituției.*)$/i,
  activities:
    /^(?:main activities and responsibilities|principali attività(?: e responsabilità)?|wichtigste tätigkeiten und zuständigkeiten|principales activités et responsabilités|actividades y responsabilidades principales|principais actividades e responsabilidades|voornaamste werkzaamheden.*|activități și responsabilități principale|principal subjects.*|principali tematiche.*|hauptfächer.*|principales matières.*|principales materias.*|principais disciplinas.*)$/i,
  level:
    /^(?:type of business or sector|tipo di attività o settore|tätigkeitsbereich oder branche|type ou secteur d['’]activité|tipo de empresa o sector|tipo de empresa ou sector|tipul activității.*|level in national.*|livello nella classificazione.*|stufe der nationalen.*|niveau dans la classification.*|nivel en la clasificación.*)$/i,
};

/** One entry of such a form: its rows by what they say. */
type Form = Map<Field, { label: Piece; lines: Line[] }>;

function fieldOf(line: Line): Field | null {
  const [label] = line.printed;
  if (label === undefined || line.printed.length < 2 || label.source.line !== line.printed[1]?.source.line) return null;
  const name = label.text.replace(/\s*:$/, "");
  for (const [field, shape] of Object.entries(labels)) if (shape.test(name)) return field as Field;
  return null;
}

/** Takes a section that is such a form; false where it is none. */
export function takeLabelledRows(draft: Draft, lines: readonly Line[], kind: EntryKind): boolean {
  const fields = lines.map(fieldOf);
  if (fields[0] !== "dates" || fields.filter((field) => field !== null).length < 3) return false;
  const forms: Form[] = [];
  let open: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const field = fields[index] ?? null;
    const [label, ...rest] = line.printed;
    if (field === null || label === undefined) {
      if (line.gapBefore === 0 && line.printed.length === 1) open.push(line);
      else draft.unparsed(line);
      continue;
    }
    if (field === "dates" || forms.at(-1)?.has(field) !== false) forms.push(new Map());
    open = [{ ...line, printed: rest, pieces: rest, text: textOf(rest) }];
    forms.at(-1)?.set(field, { label, lines: open });
  }
  for (const form of forms) takeForm(draft, form, kind);
  return true;
}

function takeForm(draft: Draft, form: Form, kind: EntryKind): void {
  const first = form.values().next().value;
  if (first === undefined) return;
  for (const { label } of form.values()) draft.marker("label", label.text, label.source);
  const textOfField = (field: Field) =>
    form
      .get(field)
      ?.lines.map((line) => textOf(line.printed))
      .join(" ") ?? null;
  const named = textOfField("organization");
  const own = named === null ? null : placeOfOrganization(named, new Set());
  const title = textOfField("title");
  const dates = textOfField("dates");
  const found = dates === null ? undefined : findDates(dates)[0];
  const isPosition = kind === "work" || kind === "volunteer";
  const entry: Entry = draft.entry(kind, title ?? named ?? dates ?? "", first.label.source);
  Object.assign(entry, {
    role: isPosition ? title : null,
    organization: own?.before ?? named,
    location: own?.place ?? null,
    start: found?.start ?? null,
    end: found?.end ?? null,
    dates,
    summary: textOfField("level"),
  } satisfies Partial<Entry>);
  for (const line of form.get("activities")?.lines ?? []) {
    const text = textOf(line.printed).replace(/^[-–•]\s+/, "");
    const source = sourceAt(line, textOf(line.printed).length - text.length);
    entry.bullets.push({ id: draft.ids.bullet(source), text, source });
  }
  draft.cv.entries.push(entry);
}
