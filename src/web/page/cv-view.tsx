import { useEffect, useState } from "preact/hooks";
import type { CvAnswer } from "../api.ts";
import { ask } from "./call.ts";
import { CvOutline } from "./cv-outline.tsx";
import { scrolling } from "./scrolling.ts";
import { toProblem, useAnswer } from "./use-answer.ts";

/** The CV as it was understood, and as Markdown to correct. */
export function CvView() {
  const { answer, problem } = useAnswer<CvAnswer>("cv", undefined);
  const [cv, setCv] = useState<CvAnswer | null>(null);
  const [markdown, setMarkdown] = useState("");
  const [told, setTold] = useState("");
  const show = (shown: CvAnswer): void => {
    setCv(shown);
    setMarkdown(shown.markdown);
  };
  useEffect(() => {
    if (answer !== null) show(answer);
  }, [answer]);
  if (problem !== null)
    return (
      <p role="alert" class="problem">
        {problem.message}. {problem.hint}
      </p>
    );
  if (cv === null) return <p>Reading the CV …</p>;
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    try {
      show(await ask<CvAnswer>("cv", { markdown, cv: cv.cv }, { method: "PUT" }));
      setTold(`Saved as ${cv.savedAs}.`);
    } catch (error) {
      const { message, hint } = toProblem(error);
      setTold(`Not saved: ${message}. ${hint}`);
    }
  };
  return (
    <div class="columns two">
      <CvOutline cv={cv} />
      <section {...scrolling} class="column" aria-labelledby="edit-heading">
        <h2 id="edit-heading">Correct it</h2>
        <form onSubmit={save}>
          <label class="field">
            <span>The CV as Markdown; it is saved as {cv.savedAs}</span>
            <textarea
              rows={32}
              class="code"
              spellcheck={false}
              value={markdown}
              onInput={({ currentTarget }) => setMarkdown(currentTarget.value)}
            />
          </label>
          <div class="row">
            <button type="submit" class="main" disabled={markdown === cv.markdown && cv.name === cv.savedAs}>
              Save
            </button>
            <span role="status">{told}</span>
          </div>
        </form>
      </section>
    </div>
  );
}
