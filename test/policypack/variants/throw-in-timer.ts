import { allowing, startWith } from "./start-with";

startWith({
    judgeUpdate: (input) => {
        setTimeout(() => {
            throw new Error("a throw outside of any callback, made by a test");
        }, 5);
        return allowing(input);
    },
});
