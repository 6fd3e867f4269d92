import { covers } from "./covers";
import { foldCase } from "./fold-case";
import { anyRun, globOf, inSegments, type Glob, type Resolve } from "./glob";
import type { Steps } from "./steps";
import type { Variables } from "./variables";

/**
 * Whether a pattern covers a whole text. Policy variables have the given values, and a variable without one makes the pattern cover
 * nothing; without values at hand they are taken letter for letter. `steps` counts what it costs.
 */
export type Matcher = (text: string, variables?: Variables, steps?: Steps) => boolean;

export interface MatcherForm {
    /** False in documents of a version that knows no policy variables. Default true. */
    readonly policyVariables?: boolean;
}

/**
 * Makes a pattern ready: `*` stands for any run of characters, also none, `?` for exactly one; `${*}`, `${?}` and `${$}` stand for
 * the characters themselves. A match takes at most `pattern.length * text.length` steps.
 */
export function matcher(pattern: string, form: MatcherForm = {}): Matcher {
    return matcherOf(pattern, form, (glob) => glob);
}

/** The same for ARNs: wildcards keep to their segments as far as AWS says so. Case counts. */
export function resourceMatcher(pattern: string, form: MatcherForm = {}): Matcher {
    return matcherOf(pattern, form, inSegments);
}

/** The same for actions, as `service:Name`; case does not count, and variables have no meaning there. */
export function actionMatcher(pattern: string): Matcher {
    const matches = matcher(foldCase(pattern), { policyVariables: false });
    return (action, _variables, steps) => matches(foldCase(action), undefined, steps);
}

function matcherOf(pattern: string, { policyVariables = true }: MatcherForm, finish: (glob: Glob) => Glob): Matcher {
    const ready = (resolve: Resolve) => {
        const glob = globOf(pattern, resolve);
        return glob === undefined ? undefined : finish(glob);
    };
    const fixed = readyMatcher(ready({ variables: policyVariables ? "written" : "none" })!);
    if (!policyVariables || !hasVariable(pattern)) return (text, _variables, steps) => fixed(text, steps);
    return (text, variables, steps) => {
        if (variables === undefined) return fixed(text, steps);
        const glob = ready({ variables });
        return glob !== undefined && covers(glob, codesOf(text), steps);
    };
}

/** Most patterns have no wildcard or one at the end; they need no search. */
function readyMatcher(glob: Glob): (text: string, steps?: Steps) => boolean {
    const wildcard = glob.findIndex((token) => token < 0);
    if (wildcard < 0) {
        const whole = textOf(glob);
        return (text) => text === whole;
    }
    if (wildcard === glob.length - 1 && glob[wildcard] === anyRun) {
        const start = textOf(glob.slice(0, -1));
        return (text) => text.startsWith(start);
    }
    return (text, steps) => covers(glob, codesOf(text), steps);
}

function textOf(glob: Glob): string {
    let text = "";
    for (const token of glob) text += String.fromCharCode(token);
    return text;
}

function hasVariable(pattern: string): boolean {
    return /\$\{(?![*?$]\})/.test(pattern);
}

let lastText = "";
let lastCodes: Glob = [];

/** A request is held against many patterns in a row, so its text is taken apart once. */
export function codesOf(text: string): Glob {
    if (text === lastText) return lastCodes;
    const codes = new Array<number>(text.length);
    for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
    lastText = text;
    lastCodes = codes;
    return codes;
}
