import { allowing, startWith } from "./start-with";

startWith({
    judgeUpdate: (input) => {
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- that it is no error is the point
        setTimeout(() => void Promise.reject(undefined), 5);
        return allowing(input);
    },
});
