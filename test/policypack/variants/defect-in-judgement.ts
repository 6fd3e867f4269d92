import { startWith } from "./start-with";

startWith({
    judgeUpdate: () => Promise.reject(new TypeError("Cannot read properties of undefined (a defect made by a test)")),
});
