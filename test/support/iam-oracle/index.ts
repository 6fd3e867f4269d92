export { answer } from "./decide";
export type { Answer } from "./decide";
export { openQuestions } from "./open-question";
export type * from "./model";
