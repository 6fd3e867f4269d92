import { startWith } from "./start-with";

startWith({ judgeUpdate: () => new Promise(() => undefined), patience: 200 });
