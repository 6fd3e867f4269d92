import { startWith } from "./start-with";

startWith({});
throw new Error("a throw at load, after the pack began to serve, made by a test");
