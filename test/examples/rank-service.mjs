// A web service that ranks one CV's entries against the postings that are sent to it, on this machine only.
// node rank-service.mjs data/cv.md 8080        then        curl --data-binary @posting.txt http://127.0.0.1:8080/
import { createServer } from "node:http";
import { compileCv, readCv, readInputFile, readPosting, UserError } from "cvtailor";

const [cvPath = "data/cv.md", port = "8080"] = process.argv.slice(2);

// Once for a CV: it takes longer than to rank a posting.
const matcher = compileCv(await readCv(readInputFile(cvPath, cvPath)));

const server = createServer(async (request, response) => {
  const answer = (status, body) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  try {
    const parts = [];
    for await (const part of request) parts.push(part);
    // Plain text, Markdown, HTML, PDF, Word or JSON: what it is, is told by how it begins.
    const posting = await readPosting({ bytes: Buffer.concat(parts), name: "the posting" });
    const { fit, confidence, entries } = matcher.rank(posting);
    const best = entries.slice(0, 3).map(({ title, score, bullets }) => ({
      title,
      score,
      bullets: bullets.slice(0, 2).map(({ text, evidence }) => ({ text, answers: evidence.map(({ ask }) => ask) })),
    }));
    answer(200, { title: posting.title, company: posting.company, fit, confidence: confidence.level, best });
  } catch (error) {
    // What is wrong with the input has a sentence for the user, and one on how to mend it.
    if (error instanceof UserError) answer(422, { error: error.message, hint: error.hint });
    else answer(500, { error: "something went wrong here" });
  }
});
server.listen(Number(port), "127.0.0.1", () => {
  console.error(`http://127.0.0.1:${server.address().port}/`);
});
