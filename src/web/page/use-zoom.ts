import { useEffect } from "preact/hooks";
import type { Choices } from "./choices.ts";

/** Least share of its real size at which a page is still shown whole; on narrower screens its text flows. */
const leastZoom = 0.6;
const mostZoom = 1.25;

/** In CSS pixels: 210 mm, 215.9 mm. */
const widths: Record<Choices["paper"], number> = { a4: 793.7, letter: 816 };

/** Shows the paper as large as its column is wide. It is told to the column, which is there before there is a paper. */
export function useZoom(column: { current: HTMLElement | null }, paper: Choices["paper"]): void {
  useEffect(() => {
    const element = column.current;
    if (element === null) return;
    const watcher = new ResizeObserver(([entry]) => {
      const zoom = (entry?.contentRect.width ?? 0) / widths[paper];
      element.classList.toggle("flowing", zoom < leastZoom);
      element.style.setProperty("--zoom", String(zoom < leastZoom ? 1 : Math.min(zoom, mostZoom)));
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [column, paper]);
}
