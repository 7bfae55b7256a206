import { useRef } from "preact/hooks";
import type { DrawnEntry, DrawnLine, ResumeAnswer } from "../api.ts";
import type { Choices, SectionKind, Wish } from "./choices.ts";
import { useLineKeys } from "./line-keys.ts";
import { Parts, wordsOf } from "./parts.tsx";
import { SectionTools } from "./section-tools.tsx";
import { Tools } from "./tools.tsx";

interface Props {
  answer: ResumeAnswer;
  choices: Choices;
  wish: (id: string, what: Wish, text: string) => void;
  /** Puts the sections into this order; `moved` is the heading of the one that goes to another place. */
  order: (kinds: SectionKind[], moved: string) => void;
}

/** The résumé as it will look, by the styles that its files have; each line can be pinned or left out. */
export function Paper({ answer: { resume, asks }, choices, wish, order }: Props) {
  const paper = useRef<HTMLDivElement>(null);
  useLineKeys(paper);
  const line = ({ id, lead, parts, reason }: DrawnLine) => (
    <li key={id} data-id={id} class={choices.pin.includes(id) ? "pinned" : undefined} title={reason}>
      {lead !== "" && <span class="lead">{lead} </span>}
      <Parts parts={parts} asks={asks} />
      <Tools id={id} text={`${lead} ${wordsOf(parts)}`.trim()} choices={choices} wish={wish} />
    </li>
  );
  const entry = (one: DrawnEntry, level: 3 | 4) => (
    <article key={one.id}>
      <div class="heading" data-id={one.id}>
        <Heading entry={one} asks={asks} level={level} />
        <Tools id={one.id} text={wordsOf(one.title)} choices={choices} wish={wish} />
      </div>
      {one.summary !== null && one.summary !== "" && <p>{one.summary}</p>}
      {one.bullets.length > 0 && <ul>{one.bullets.map(line)}</ul>}
      {one.entries.map((child) => entry(child, 4))}
    </article>
  );
  return (
    <div class="frame">
      <div ref={paper} class="resume">
        <header>
          {resume.name !== null && <h1>{resume.name}</h1>}
          {resume.label !== null && <p class="label">{resume.label}</p>}
          <p class="contacts">
            {resume.contacts.map(({ words, url }, at) => [
              at > 0 && " · ",
              url === null ? (
                words
              ) : (
                <a href={url} rel="noreferrer noopener" target="_blank">
                  {words}
                </a>
              ),
            ])}
          </p>
          {resume.summary !== null && <p>{resume.summary}</p>}
        </header>
        {resume.sections.map((section) => (
          <section key={section.kind}>
            <SectionTools {...{ section, order }} sections={resume.sections} />
            <h2>{section.heading}</h2>
            {section.items.length > 0 && <ul>{section.items.map(line)}</ul>}
            {section.entries.map((one) => entry(one, 3))}
          </section>
        ))}
      </div>
    </div>
  );
}

function Heading({ entry, asks, level }: { entry: DrawnEntry; asks: ResumeAnswer["asks"]; level: 3 | 4 }) {
  const { title, subtitle, place, dates } = entry;
  const Level = `h${level}` as const;
  const hasPlace = place !== null && place !== "";
  const hasDates = dates !== null && dates !== "";
  return (
    <>
      <Level>
        <span class="title">
          <Parts parts={title} asks={asks} />
        </span>
        {subtitle.length > 0 && (
          <>
            <span class="mark"> — </span>
            <span class="subtitle">
              <Parts parts={subtitle} asks={asks} />
            </span>
          </>
        )}
      </Level>
      {(hasPlace || hasDates) && (
        <p class="meta">
          {hasPlace && <span class="place">{place}</span>}
          {hasPlace && hasDates && <span class="mark"> · </span>}
          {hasDates && <span class="dates">{dates}</span>}
        </p>
      )}
    </>
  );
}
