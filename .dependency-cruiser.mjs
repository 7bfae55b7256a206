const stages = ["read", "understand", "score", "select", "render"];

/** Each forbidden arrow with its reason: the pipeline stays a line of stages that know the vocabulary and nothing of each other. */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment: "A cycle means two files are one idea: neither can be read or tested alone.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "model-is-the-bottom",
      comment:
        "The vocabulary is imported by every stage; if it imported one, changing that stage would change the words of all.",
      severity: "error",
      from: { path: "^src/model/" },
      to: { pathNot: ["^src/model/", "node_modules/zod"] },
    },
    {
      name: "text-knows-only-the-model",
      comment: "Tokens, terms and frequencies are below the stages that use them.",
      severity: "error",
      from: { path: "^src/text/" },
      to: { path: "^src/", pathNot: ["^src/text/", "^src/model/", "^src/errors[.]ts$"] },
    },
    ...stages.map((stage) => ({
      name: `${stage}-stands-alone`,
      comment: "Stages meet only in tailor.ts and batch/, so that each can be printed, tested and replaced alone.",
      severity: "error",
      from: { path: `^src/${stage}/` },
      to: { path: "^src/", pathNot: [`^src/${stage}/`, "^src/model/", "^src/text/", "^src/errors[.]ts$"] },
    })),
    {
      name: "text-is-for-meaning",
      comment: "Reading and rendering deal in layout; what words mean is for the stages that understand and score.",
      severity: "error",
      from: { path: "^src/(read|render)/" },
      to: { path: "^src/text/" },
    },
    {
      name: "edges-see-the-public-api",
      comment: "The command line can do nothing that a program using the package cannot.",
      severity: "error",
      from: { path: "^src/(cli|web)/" },
      to: {
        path: "^src/",
        pathNot: ["^src/(cli|web)/", "^src/(queue/)?index[.]ts$", "^src/errors[.]ts$", "^src/model/"],
      },
    },
    {
      name: "web-stands-apart",
      comment: "The page's server knows nothing of the command line, which starts it.",
      severity: "error",
      from: { path: "^src/web/" },
      to: { path: "^src/(cli|queue)/" },
    },
    {
      name: "page-knows-the-api-only",
      comment: "What runs in a browser shares types with its server and nothing else: no engine, no Node.",
      severity: "error",
      from: { path: "^src/web/page/" },
      to: { pathNot: ["^src/web/page/", "^src/web/api[.]ts$", "node_modules/preact/"] },
    },
    {
      name: "nothing-imports-an-edge",
      comment: "Only the edges print, exit, or read the clock; a stage that reached them could too.",
      severity: "error",
      from: { pathNot: "^src/(cli|web)/" },
      to: { path: "^src/(cli|web)/" },
    },
    {
      name: "natural-by-deep-imports",
      comment: "The root import of natural takes over a second and prints to standard output.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "node_modules/natural/(lib/natural/)?index[.]js$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".js", ".json"] },
  },
};
