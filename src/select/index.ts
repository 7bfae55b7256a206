export { type BringingIn, bringingIn } from "./bring-in.ts";
export { composeKept, composeResume } from "./compose.ts";
export { select, selectUnexplained } from "./select.ts";
