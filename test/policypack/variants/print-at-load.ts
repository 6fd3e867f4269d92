import { startWith } from "./start-with";

console.log("a line before the port, made by a test");
startWith({});
