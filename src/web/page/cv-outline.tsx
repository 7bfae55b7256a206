import type { CvAnswer } from "../api.ts";
import { scrolling } from "./scrolling.ts";

/** What was understood of a CV, and before it what was not. */
export function CvOutline({ cv }: { cv: CvAnswer }) {
  const { name, confidence, facts, sections, skills, unparsed } = cv;
  return (
    <section {...scrolling} class="column" aria-labelledby="cv-heading">
      <h2 id="cv-heading">{name} as it was understood</h2>
      {confidence.notes.map((note) => (
        <p key={note} class="warning">
          {note}
        </p>
      ))}
      <h3>Not understood ({unparsed.length})</h3>
      {unparsed.length === 0 ? (
        <p>Every line has its place.</p>
      ) : (
        <ul>
          {unparsed.map(({ text, line }) => (
            <li key={line}>
              {text} <small>line {line}</small>
            </li>
          ))}
        </ul>
      )}
      <h3>Who</h3>
      <dl class="facts">
        {facts.map(({ what, value }, at) => (
          <div key={at}>
            <dt>{what}</dt>
            <dd class={value === null ? "missing" : undefined}>{value ?? "not found"}</dd>
          </div>
        ))}
      </dl>
      {sections.map(({ heading, entries }) => (
        <div key={heading}>
          <h3>
            {heading} ({entries.length})
          </h3>
          <ul>
            {entries.map(({ title, depth, dates, bullets, line }, at) => (
              <li key={at} class={depth > 0 ? "nested" : undefined}>
                {title} <small>{rowWords({ dates, depth, bullets, line })}</small>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {skills.length > 0 && (
        <>
          <h3>Skills ({skills.length})</h3>
          <ul>
            {skills.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type Row = CvAnswer["sections"][number]["entries"][number];

/** A project has its dates from the position that it stands under. */
function rowWords({ dates, depth, bullets, line }: Omit<Row, "title">): string {
  const dated = dates ?? (depth === 0 ? "no dates" : "");
  const counted = bullets === 0 ? "" : bullets === 1 ? "1 bullet" : `${bullets} bullets`;
  return [dated, counted, `line ${line}`].filter((part) => part !== "").join(" · ");
}
