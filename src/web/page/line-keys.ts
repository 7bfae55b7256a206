import { useEffect } from "preact/hooks";

/** Keys on a line of the résumé that has the focus: P pins it, X leaves it out, arrows go to the next one. */
export function useLineKeys(paper: { current: HTMLElement | null }): void {
  useEffect(() => {
    const element = paper.current;
    if (element === null) return;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
      const line = event.target.closest("[data-id]");
      if (line === null) return;
      const lines = [...element.querySelectorAll("[data-id]")];
      const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      const place = lines.indexOf(line);
      const key = event.key.toLowerCase();
      if (step !== 0) focusOn(lines[place + step]);
      else if (key === "p" || key === "x") {
        line.querySelector<HTMLElement>(`[data-key=${key}]`)?.click();
        // The line goes away, and the focus must not go with it.
        if (key === "x") focusOn(lines[place + 1] ?? lines[place - 1]);
      } else return;
      event.preventDefault();
    };
    element.addEventListener("keydown", press);
    return () => element.removeEventListener("keydown", press);
  }, [paper]);
}

function focusOn(line: Element | undefined): void {
  line?.querySelector<HTMLElement>(".tools button")?.focus();
}
