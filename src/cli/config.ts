// By itself so that zod is loaded only where there is a config file to check.
export { parseConfig } from "../index.ts";
