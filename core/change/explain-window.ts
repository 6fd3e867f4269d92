import type { ChangeWindow } from "./change";
import type { Case } from "./explain-approval";
import { owner } from "./explain-id";
import { denial, oneOf, quoted, spanText, timeAfter, timeText } from "./explain-text";
import type { Denial } from "./reason";
import type { WindowState } from "./window";

/** The moment lies outside the change's window. */
export function outsideWindow(
    facts: Case,
    window: ChangeWindow,
    state: Exclude<WindowState, { state: "open" }>,
): Denial {
    const { change, input, weighed } = facts;
    const id = quoted(change.id, 24);
    const approved = weighed.counting.length >= input.requirement.approvals;
    const closed = state.state === "early" ? "not open yet" : "closed";
    const span = `window ${timeText(window.start)} to ${timeAfter(window.start, window.end)}`;
    const moment = input.moment === "past" ? "update began" : "now";
    const distance = state.state === "unreadable" ? "" : `, ${spanText(state.by)} ${state.state}`;
    return denial("outside-window", {
        what: approved ? `${id} is approved, but its window is ${closed}.` : `The window of ${id} is ${closed}.`,
        why: `${span}; ${moment} ${timeAfter(window.end, input.now)}${distance}`,
        fix: state.state === "early" ? "run again when the window is open" : newWindow(change.source),
        ask: approved ? `${oneOf(weighed.counting.map((each) => each.who.name))}, who approved it` : owner(input),
    });
}

/** The rule wants a window and the change has none. */
export function windowMissing(facts: Case): Denial {
    const id = quoted(facts.change.id, 24);
    return denial("outside-window", {
        what: `${id} has no window, and this stack needs one.`,
        why: `window: required  for ${quoted(facts.input.requirement.rule, 24)}`,
        fix: "ask for the change again, with a window (--from, --to)",
        ask: owner(facts.input),
    });
}

function newWindow(source: string): string {
    return source === "file"
        ? "ask for a new window; the request is then signed and approved anew"
        : "ask for a new window, then run again; the approval stays valid";
}
