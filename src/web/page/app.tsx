import { useEffect, useState } from "preact/hooks";
import type { OptionsAnswer } from "../api.ts";
import { BatchView } from "./batch-view.tsx";
import { useChoices } from "./choices.ts";
import { CvView } from "./cv-view.tsx";
import { TailorView } from "./tailor-view.tsx";
import { useAnswer } from "./use-answer.ts";

const views = [
  { hash: "", name: "Résumé" },
  { hash: "cv", name: "CV" },
  { hash: "batch", name: "Batch" },
] as const;

/** The whole page: one of three views, which the end of the address names. */
export function App() {
  const hash = useHash();
  const options = useAnswer<OptionsAnswer>("options", undefined);
  const made = useChoices(options.answer?.start);
  const isKnown = views.some((view) => view.hash === hash);
  const shown = isKnown ? hash : "";
  const open = (name: string): void => {
    made.change({ posting: { listed: name } });
    location.hash = "";
  };
  return (
    <>
      <header class="top">
        <h1>cvtailor</h1>
        <nav aria-label="Views">
          {views.map((view) => (
            <a key={view.hash} href={`#${view.hash}`} aria-current={view.hash === shown ? "page" : undefined}>
              {view.name}
            </a>
          ))}
        </nav>
        <p class="private">Nothing leaves this machine.</p>
      </header>
      <main>
        {shown === "" && <TailorView {...made} options={options.answer} />}
        {shown === "cv" && <CvView />}
        {shown === "batch" && <BatchView open={open} />}
        {options.problem !== null && (
          <p role="alert" class="problem">
            {options.problem.message}. {options.problem.hint}
          </p>
        )}
      </main>
    </>
  );
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash.slice(1));
  useEffect(() => {
    const follow = (): void => setHash(location.hash.slice(1));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return hash;
}
