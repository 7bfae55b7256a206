import type { Page } from "playwright-core";

/** What one paste into the page took, in milliseconds. */
export interface PasteTimes {
  /** From the paste to the end of the frame with the résumé for it. */
  repainted: number;
  /** To the end of the one that also has its reasons and the marked posting. */
  whole: number;
  /** Of it, what the server needed for its answer. */
  server: number;
  /** From the request to the whole answer, as the page waited for it. */
  answered: number;
}

/** Runs in the page: notes when something is pasted, and when what came of it was painted. */
const clock = `(() => {
  let pasted = 0;
  addEventListener("paste", ({ timeStamp }) => { pasted = timeStamp; }, true);
  const afterPaint = () => new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(null);
  }));
  const painted = (what) => new Promise((done) => {
    const watcher = new MutationObserver(() => {
      if (pasted === 0 || document.querySelector(what) === null) return;
      watcher.disconnect();
      void afterPaint().then(done);
    });
    watcher.observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  globalThis.pasteClock = {
    start() {
      pasted = 0;
      performance.clearResourceTimings();
      const both = [painted("[aria-busy=false] .resume"), painted(".columns[aria-busy=false]:has(.resume)")];
      this.times = Promise.all(both).then(([repainted, whole]) => {
        const [answer] = performance.getEntriesByName(location.origin + "/api/resume");
        return {
          repainted: repainted - pasted,
          whole: whole - pasted,
          server: answer.serverTiming[0].duration,
          answered: answer.responseEnd - answer.startTime,
        };
      });
    },
  };
})()`;

/** Prepares a page, before it is opened, for `timePaste`; its context must be allowed to read and write the clipboard. */
export async function prepareClock(page: Page): Promise<void> {
  await page.addInitScript(clock);
}

/** Pastes a posting into the page by the keyboard, where none was before, as a user does. */
export async function timePaste(page: Page, posting: string): Promise<PasteTimes> {
  const field = page.getByLabel("Paste it here");
  await field.fill("");
  await page.locator(".welcome").waitFor();
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(posting)})`);
  await field.focus();
  await page.evaluate("pasteClock.start()");
  await page.keyboard.press("ControlOrMeta+v");
  return page.evaluate<PasteTimes>("pasteClock.times");
}
