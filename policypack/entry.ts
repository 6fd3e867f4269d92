import { startPack } from "./start-pack";

startPack({
    process,
    packDir: __dirname,
    say: (line) => console.log(line),
    complain: (line) => console.error(line),
    now: () => new Date(),
});
