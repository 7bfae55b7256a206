import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cvText, postingText } from "../cli/example.ts";
import { send } from "./attack.ts";
import { plainRequest, serveExample } from "./serving.ts";

describe("the page's server", () => {
  let served: Awaited<ReturnType<typeof serveExample>>;
  let own: Record<string, string>;
  const resume = JSON.stringify({ ...plainRequest, posting: { text: postingText } });

  beforeAll(async () => {
    served = await serveExample({ "job-descriptions/job.md": postingText, "secret.md": "the secret" });
    symlinkSync(join(served.folder, "secret.md"), join(served.folder, "job-descriptions/link.md"));
    own = {
      host: `127.0.0.1:${served.port}`,
      origin: `http://127.0.0.1:${served.port}`,
      "x-cvtailor-token": served.token,
      "content-type": "application/json",
    };
  });
  afterAll(() => served.close());

  const post = (headers: Record<string, string>, body = resume, path = "/api/resume", method = "POST") =>
    send({ port: served.port, method, path, headers, body });

  it("answers its own page, by each name of this machine", async () => {
    expect((await post(own)).status).toBe(200);
    for (const name of ["localhost", "[::1]"]) {
      const host = `${name}:${served.port}`;
      expect((await post({ ...own, host, origin: `http://${host}` })).status).toBe(200);
    }
  });

  it.each([
    "example.org",
    "example.org:80",
    "127.0.0.1",
    "127.0.0.1:1",
    "127.0.0.1.example.org",
    "localhost.example.org",
    "[::2]",
    "0.0.0.0",
    "127.1",
    "2130706433",
    "user@127.0.0.1",
  ])("refuses the name %s, to which a site may have bound this address", async (name) => {
    for (const host of [name, `${name}:${served.port}`].filter((host) => host !== own.host))
      for (const path of ["/", "/index.html", "/api/cv", "/layouts/classic-a4.css", "/nothing"]) {
        const answer = await send({ port: served.port, path, headers: { ...own, host } });
        // Node itself refuses what is no host at all.
        expect([400, 403]).toContain(answer.status);
        expect(answer.text).not.toContain("Mira");
        expect(answer.text).not.toContain(served.token);
      }
  });

  it.each([
    "http://example.org",
    "null",
    "",
    "https://127.0.0.1",
    "http://127.0.0.1",
    "http://127.0.0.1:1",
    "http://localhost",
  ])("refuses what changes or computes anything from the origin %j", async (origin) => {
    for (const [path, method] of [
      ["/api/resume", "POST"],
      ["/api/gaps", "POST"],
      ["/api/download", "POST"],
      ["/api/cv", "PUT"],
      ["/api/cv", "DELETE"],
      ["/", "POST"],
    ] as const)
      expect((await post({ ...own, origin }, resume, path, method)).status).toBe(403);
  });

  it("refuses a request without an origin, without the token, or with another", async () => {
    const { origin: _origin, ...withoutOrigin } = own;
    const { "x-cvtailor-token": _token, ...withoutToken } = own;
    expect((await post(withoutOrigin)).status).toBe(403);
    expect((await post(withoutToken)).status).toBe(403);
    expect((await post({ ...own, "x-cvtailor-token": `${served.token}x` })).status).toBe(403);
    for (const path of ["cv", "options", "postings", "postings/job.md", "summary"])
      expect((await send({ port: served.port, path: `/api/${path}`, headers: withoutToken })).status).toBe(403);
  });

  it("takes nothing that a form of another page could send", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])
      expect((await post({ ...own, "content-type": type })).status).toBe(415);
  });

  it("never lets another origin read, frame or script it", async () => {
    const { headers, text } = await send({ port: served.port, path: "/", headers: own });
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; " +
        "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(text).not.toMatch(/<style|style=|<script(?![^>]* src=)|\son\w+=/);
  });

  const outside = [
    "../secret.md",
    "../data/cv.md",
    "..",
    ".",
    "/etc/passwd",
    "job.md/../../secret.md",
    "link.md",
    ".gitkeep",
  ];
  const written = [...outside, "..\\secret.md", "job.md\0", "%2e%2e/secret.md", "....//secret.md", "C:\\secret.md"];

  it.each(written)("reads no file by the name %j, wherever a name is taken", async (name) => {
    const encoded = encodeURIComponent(name);
    const paths = [
      `/api/postings/${name}`,
      `/api/postings/${encoded}`,
      `/api/postings/${encoded.replaceAll(".", "%2e")}`,
    ];
    const pages = [`/${name}`, `/${encoded}`, `/assets/${name}`, `/assets/${encoded}`, `/layouts/${encoded}.css`];
    for (const path of [...paths, ...pages].filter((path) => !/[\0-\x20\x7f-\uffff]/.test(path))) {
      const { status, text } = await send({ port: served.port, path, headers: own });
      // A path that a browser would shorten to one of the page's own is that one.
      if (status === 200) expect(text).toContain(path.startsWith("/api") ? '"postings"' : "<title>cvtailor</title>");
      else expect([400, 404, 422]).toContain(status);
      expect(text).not.toMatch(/the secret|root:/);
    }
    const { status, text } = await post(own, JSON.stringify({ ...plainRequest, posting: { listed: name } }));
    expect(status).toBe(422);
    expect(text).not.toMatch(/the secret|root:/);
    const named = { file: { name, base64: Buffer.from(postingText).toString("base64") } };
    const file = await post(
      own,
      JSON.stringify({ ...plainRequest, posting: named, format: "markdown" }),
      "/api/download",
    );
    expect(file.headers["content-disposition"] ?? "").toMatch(/^(?:attachment; filename="[a-z0-9-]+[.]md")?$/);
  });

  it.each([
    { pin: ["../../x"] },
    { pin: [7] },
    { exclude: ["<script>"] },
    { pages: 0 },
    { pages: 1e9 },
    { lines: 1.5 },
    { layout: "../classic" },
    { layout: "__proto__" },
    { paper: "a4.css" },
    { cv: "../../data/cv.md" },
    { sectionOrder: ["../work"] },
    { sectionOrder: Array.from({ length: 100 }, () => "work") },
    { posting: {} },
    { posting: { text: "x", listed: "job.md" } },
    { posting: { file: { name: "x.pdf", base64: "%%%" } } },
    { more: true },
  ])("refuses the body %j", async (part) => {
    const body = { ...plainRequest, posting: { text: postingText }, ...part };
    expect((await post(own, JSON.stringify(body))).status).toBe(400);
    expect((await post(own, JSON.stringify({ ...body, format: "pdf" }), "/api/download")).status).toBe(400);
  });

  it.each(["../../../etc/cron.d/x", '"; filename="evil.sh', "<script>alert(1)</script>", "CON\r\nSet-Cookie: x=1"])(
    "makes a plain file name of the company %j",
    async (company) => {
      const text = postingText.replace("Tin Harbour", company);
      const body = JSON.stringify({ ...plainRequest, posting: { text }, format: "markdown" });
      const { status, headers } = await post(own, body, "/api/download");
      expect(status).toBe(200);
      expect(headers["content-disposition"]).toMatch(/^attachment; filename="[a-z0-9-]+[.]md"$/);
      expect(headers["set-cookie"]).toBeUndefined();
    },
  );

  it("refuses more wishes than a CV has lines", async () => {
    const pin = Array.from({ length: 1001 }, () => "b1");
    const body = { ...plainRequest, posting: { text: postingText }, pin };
    expect((await post(own, JSON.stringify(body))).status).toBe(400);
  });

  it.each(["", "{", "null", "[]", '"x"', "\0"])("refuses what is no body: %j", async (body) => {
    for (const [path, method] of [
      ["/api/resume", "POST"],
      ["/api/cv", "PUT"],
    ] as const)
      expect((await post(own, body, path, method)).status).toBe(400);
    const format = JSON.stringify({ ...plainRequest, posting: { text: postingText }, format: "constructor" });
    expect((await post(own, format, "/api/download")).status).toBe(400);
  });

  it.each(
    ["POST /api/resume", "POST /api/gaps", "POST /api/download", "PUT /api/cv"].flatMap((route) => [
      { route, status: 413, length: (size: number) => `content-length: ${size}` },
      { route, status: 411, length: () => "transfer-encoding: chunked" },
    ]),
  )("refuses a body of 100 MB to $route before it is sent, with $status", async ({ route, status, length }) => {
    const size = 100 * 1024 * 1024;
    const lines = Object.entries(own).map((pair) => pair.join(": "));
    const { answer, sent } = await pour(served.port, size, `${route} HTTP/1.1`, [...lines, length(size)]);
    expect(answer.startsWith(`HTTP/1.1 ${status} `)).toBe(true);
    expect(sent).toBeLessThan(1024 * 1024);
    expect((await post(own)).status).toBe(200);
  });

  it("bounds connections that are open and silent, ends them, and answers afterwards", async () => {
    const sockets: Socket[] = [];
    let closed = 0;
    for (let number = 0; number < 1000; number++) {
      const socket = connect(served.port, "127.0.0.1");
      socket.on("error", () => {}).on("close", () => closed++);
      // Some say a little and then nothing more.
      if (number % 2 === 0) socket.write("GET / HTTP/1.1\r\n");
      sockets.push(socket);
    }
    await until(() => closed >= 1000 - 64);
    expect(sockets.filter((socket) => !socket.destroyed).length).toBeLessThanOrEqual(64);
    // Without being closed by us: those that stay silent are ended.
    await until(() => closed >= 500 + 436 + 1);
    for (const socket of sockets) socket.destroy();
    await until(() => closed === 1000);
    expect((await post(own)).status).toBe(200);
  }, 30_000);

  it("is not there for other machines", async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address } of others) {
      const outcome = await new Promise((resolve) => {
        connect(served.port, address)
          .on("connect", () => resolve("connected"))
          .on("error", () => resolve("refused"));
      });
      expect(outcome).toBe("refused");
    }
  });

  it("wrote nothing in all of this", () => {
    expect(readFileSync(join(served.folder, "data/cv.md"), "utf8")).toBe(cvText);
    expect(readdirSync(served.folder).sort()).toEqual(["data", "job-descriptions", "secret.md"]);
    expect(readdirSync(join(served.folder, "data"))).toEqual(["cv.md"]);
  });
});

/** Sends a body of so many bytes as fast as it is taken, until there is an answer. */
function pour(port: number, size: number, line: string, headers: string[]): Promise<{ answer: string; sent: number }> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const isChunked = headers.includes("transfer-encoding: chunked");
    const part = Buffer.alloc(64 * 1024, "x");
    let sent = 0;
    let answer = "";
    const more = (): void => {
      while (answer === "" && sent < size && !socket.destroyed) {
        sent += part.length;
        const framed = isChunked ? Buffer.concat([Buffer.from("10000\r\n"), part, Buffer.from("\r\n")]) : part;
        if (!socket.write(framed)) return void socket.once("drain", more);
      }
    };
    const end = (): void => {
      socket.destroy();
      resolve({ answer, sent });
    };
    socket.on("data", (data) => {
      answer += data.toString();
      end();
    });
    socket.on("error", end).on("close", end);
    socket.write(`${line}\r\n${headers.join("\r\n")}\r\n\r\n`);
    // A sender that waits to hear whether it is wanted.
    setTimeout(more, 50);
  });
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}
