import { allowing, startWith } from "./start-with";

startWith({
    judgeUpdate: (input) => {
        setTimeout(() => process.exit(0), 5);
        return allowing(input);
    },
});
