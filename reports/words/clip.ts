import { figure } from "./figures";

/** Longer than any ARN (at most 2,048 characters, of which names are rarely 600): only a hostile or broken text is cut. */
const most = 1024;
const tail = 40;

/** A text as it is, or one that is far too long to read without its middle, with the count of what was left out. */
export function clip(text: string): string {
    if (text.length <= most) return text;
    const head = text.slice(0, most - tail);
    const left = text.length - most;
    return `${head} […${figure(left)} characters left out…] ${text.slice(-tail)}`;
}
