import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ZodMiniType } from "zod/mini";
import { UserError } from "../../errors.ts";
import { layoutNames, nestedStyleSheet, paperNames } from "../../index.ts";
import { downloadAnswer, gapsAnswer, optionsAnswer, resumeAnswer } from "./answers.ts";
import type { Asset } from "./assets.ts";
import { cvAnswer, saveCv } from "./cv-answers.ts";
import { guard, headers, refusal } from "./guard.ts";
import { DownloadRequest, bodyLimit as maxSize, ResumeRequest, SaveCvRequest } from "./requests.ts";
import { summaryAnswer } from "./summary-answer.ts";
import type { Workbench } from "./workbench.ts";

/** A body that is not what the route takes. */
class BadRequest extends Error {}

interface AppOptions {
  workbench: Workbench;
  assets: ReadonlyMap<string, Asset>;
  /** Of this start; the page has it in its head, where only a page of this origin can read it. */
  token: string;
  /** Names of this server, each with its port. */
  hosts: () => readonly string[];
}

/** The page, its files and its JSON API. */
export function createApp({ workbench, assets, token, hosts }: AppOptions): Hono {
  const app = new Hono();
  app.use(headers, guard({ hosts, token }));
  app.use(
    bodyLimit({
      maxSize,
      onError: (context) => {
        context.header("connection", "close");
        return refusal(context, 413, "the request is too large", "Give a smaller file, or its text.");
      },
    }),
  );
  app.onError((error, context) => {
    if (error instanceof UserError) return refusal(context, 422, error.message, error.hint);
    if (error instanceof BadRequest) return refusal(context, 400, error.message, "Load the page anew.");
    return refusal(context, 500, `a bug of ours: ${error.message}`, "Please report it.");
  });
  app.notFound((context) => refusal(context, 404, "there is no such page", "Open the address without a path."));
  app.use("/api/*", async (context, next) => {
    const from = performance.now();
    await next();
    context.header("server-timing", `answer;dur=${(performance.now() - from).toFixed(1)}`);
    context.header("cache-control", "no-store");
  });

  app.post("/api/resume", async (context) =>
    context.json(await resumeAnswer(await body(context, ResumeRequest), workbench)),
  );
  app.post("/api/gaps", async (context) =>
    context.json(
      await gapsAnswer(await body(context, ResumeRequest), workbench, {
        aborted: () => context.req.raw.signal.aborted,
      }),
    ),
  );
  app.post("/api/download", async (context) => {
    const { name, data } = await downloadAnswer(await body(context, DownloadRequest), workbench);
    const bytes = new Uint8Array(typeof data === "string" ? Buffer.from(data) : data);
    // The name is of a-z, 0-9 and hyphens.
    const disposition = `attachment; filename="${name}"`;
    return context.body(bytes, 200, { "content-type": "application/octet-stream", "content-disposition": disposition });
  });
  app.get("/api/options", (context) => context.json(optionsAnswer(workbench)));
  app.get("/api/postings", (context) => context.json({ postings: workbench.postings() }));
  app.get("/api/postings/:name", (context) => {
    const { bytes, name } = workbench.listed(context.req.param("name"));
    return context.json({ name, text: /[.](?:txt|md|markdown)$/i.test(name) ? Buffer.from(bytes).toString() : null });
  });
  app.get("/api/cv", async (context) => context.json(await cvAnswer(workbench)));
  app.put("/api/cv", async (context) => {
    const saved = await saveCv(await body(context, SaveCvRequest), workbench);
    if (saved === "saved") return context.json(await cvAnswer(workbench));
    return refusal(context, 409, "the CV was changed by another program", "Copy your text, and load the page anew.");
  });
  app.get("/api/summary", (context) => context.json(summaryAnswer(workbench)));

  for (const layout of layoutNames)
    for (const paper of paperNames)
      app.get(`/layouts/${layout}-${paper}.css`, (context) =>
        context.body(nestedStyleSheet(".resume", { layout, paper }), 200, {
          "content-type": "text/css; charset=utf-8",
        }),
      );
  app.get("*", (context) => {
    const path = context.req.path === "/" ? "/index.html" : context.req.path;
    const asset = assets.get(path);
    if (asset === undefined) return context.notFound();
    const isPage = path === "/index.html";
    const bytes = isPage ? Buffer.from(asset.bytes).toString().replace("TOKEN_OF_THIS_START", token) : asset.bytes;
    // The other files have their hash in their names.
    const caching = isPage ? "no-store" : "private, max-age=31536000, immutable";
    return context.body(bytes, 200, { "content-type": asset.type, "cache-control": caching });
  });
  return app;
}

async function body<T>(context: Context, schema: ZodMiniType<T>): Promise<T> {
  let value: unknown;
  try {
    value = await context.req.json();
  } catch {
    throw new BadRequest("the request is not JSON");
  }
  const found = schema.safeParse(value);
  if (!found.success) throw new BadRequest("the request is not as it should be");
  return found.data;
}
