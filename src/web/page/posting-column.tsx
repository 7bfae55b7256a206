import { useEffect, useRef } from "preact/hooks";
import type { ResumeAnswer } from "../api.ts";
import { ask } from "./call.ts";
import type { Choices } from "./choices.ts";
import { PostingText } from "./posting-text.tsx";
import { sourceOf } from "./read-file.ts";
import { scrolling } from "./scrolling.ts";

interface Props {
  posting: Choices["posting"];
  change: (part: Partial<Choices>) => void;
  answer: ResumeAnswer | null;
  postings: readonly string[];
}

/** The posting: pasted, dropped or picked, and below it as it was understood. */
export function PostingColumn({ posting, change, answer, postings }: Props) {
  const column = useRef<HTMLElement>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) change({ posting: await sourceOf(file) });
  };
  useDrop(column, take);
  usePaste((text) => change({ posting: { text } }));
  const pick = async (name: string): Promise<void> => {
    if (name === "") return;
    const { text } = await ask<{ text: string | null }>(`postings/${encodeURIComponent(name)}`);
    change({ posting: text === null ? { listed: name } : { text } });
  };
  const name = "text" in posting ? null : "listed" in posting ? posting.listed : posting.file.name;
  return (
    <section ref={column} {...scrolling} class="column" aria-labelledby="posting-heading">
      <h2 id="posting-heading">The posting</h2>
      {name === null && (
        <label class="field">
          <span>Paste it here, or drop a file</span>
          <textarea
            rows={answer === null ? 14 : 5}
            spellcheck={false}
            value={"text" in posting ? posting.text : ""}
            onInput={({ currentTarget }) => change({ posting: { text: currentTarget.value } })}
          />
        </label>
      )}
      {name !== null && (
        <p class="row">
          <strong>{name}</strong>
          <button type="button" onClick={() => change({ posting: { text: "" } })}>
            Take another
          </button>
        </p>
      )}
      <div class="row">
        <label class="file">
          <span>Open a file</span>
          <input
            type="file"
            onChange={({ currentTarget }) => {
              void take(currentTarget.files?.[0]);
              currentTarget.value = "";
            }}
          />
        </label>
        {postings.length > 0 && (
          <label>
            <span class="hidden">A posting from job-descriptions</span>
            <select value={name ?? ""} onChange={({ currentTarget }) => void pick(currentTarget.value)}>
              <option value="">From job-descriptions/ …</option>
              {postings.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {answer !== null && <PostingText answer={answer} />}
    </section>
  );
}

/** Lets a file be dropped anywhere on the page, which a browser would otherwise leave for the file; `target` shows it. */
function useDrop(target: { current: HTMLElement | null }, take: (file: File | undefined) => Promise<void>): void {
  useEffect(() => {
    const allow = (event: DragEvent): void => {
      event.preventDefault();
      target.current?.classList.toggle("dropping", event.type === "dragover");
      if (event.type === "drop") void take(event.dataTransfer?.files[0]);
    };
    const events = ["dragover", "dragleave", "drop"] as const;
    for (const event of events) addEventListener(event, allow);
    return () => {
      for (const event of events) removeEventListener(event, allow);
    };
  });
}

/** Takes what is pasted anywhere on the page but in a field. */
function usePaste(take: (text: string) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text.trim() === "" || (event.target instanceof Element && event.target.closest("input, textarea, select")))
        return;
      event.preventDefault();
      take(text);
    };
    addEventListener("paste", paste);
    return () => removeEventListener("paste", paste);
  });
}
