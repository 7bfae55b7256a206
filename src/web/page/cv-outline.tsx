import type { CvAnswer } from "../api.ts";

/** What was understood of a CV, and before it what was not. */
export function CvOutline({ cv }: { cv: CvAnswer }) {
  const { name, confidence, facts, sections, skills, unparsed } = cv;
  return (
    <section class="column" aria-labelledby="cv-heading">
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
            {entries.map(({ title, dates, bullets, line }, at) => (
              <li key={at}>
                {title} <small>{[dates ?? "no dates", `${bullets} bullets`, `line ${line}`].join(" · ")}</small>
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
