import { allowing, startWith } from "./start-with";

startWith({
    judgeUpdate: (input) => {
        setTimeout(() => void Promise.reject(new Error("a rejection that nobody handles, made by a test")), 5);
        return allowing(input);
    },
});
