import type { SummaryAnswer } from "../api.ts";
import { scrolling } from "./scrolling.ts";
import { useAnswer } from "./use-answer.ts";

/** What the last batch came to: postings by fit, and what is asked for most often in vain. */
export function BatchView({ open }: { open: (posting: string) => void }) {
  const { answer, problem } = useAnswer<SummaryAnswer>("summary", undefined);
  if (problem !== null)
    return (
      <p role="alert" class="problem">
        {problem.message}. {problem.hint}
      </p>
    );
  if (answer === null) return <p>Reading the summary …</p>;
  const { summary } = answer;
  if (summary === null)
    return (
      <section {...scrolling} class="column">
        <h2>Many postings at once</h2>
        <p>
          No batch was run yet. <code>cvtailor batch job-descriptions</code> makes a résumé for each posting, and then
          they stand here by fit.
        </p>
      </section>
    );
  return (
    <div class="columns two wide-first">
      <section {...scrolling} class="column" aria-labelledby="fit-heading">
        <h2 id="fit-heading">Postings by fit ({summary.postings.length})</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Fit</th>
              <th scope="col">Posting</th>
              <th scope="col">Missing</th>
            </tr>
          </thead>
          <tbody>
            {summary.postings.map(({ title, company, fit, file, missing, listed }, at) => (
              <tr key={at}>
                <td>{fit.toFixed(2)}</td>
                <th scope="row">
                  {listed ? (
                    <button type="button" class="plain" onClick={() => open(file.split("/").at(-1) ?? file)}>
                      {title ?? file}
                    </button>
                  ) : (
                    (title ?? file)
                  )}
                  <small>{company ?? file}</small>
                </th>
                <td>{missing.join(", ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {summary.failed.length > 0 && (
          <>
            <h3>Could not be read ({summary.failed.length})</h3>
            <ul>
              {summary.failed.map(({ file, reason }) => (
                <li key={file}>
                  {file}: {reason}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section {...scrolling} class="column" aria-labelledby="missing-heading">
        <h2 id="missing-heading">Most often missing</h2>
        {summary.missing.length === 0 && <p>No ask is missing in more than one posting.</p>}
        <ul>
          {summary.missing.map(({ ask, postings }) => (
            <li key={ask}>
              {ask} <small>{postings === 1 ? "1 posting" : `${postings} postings`}</small>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
