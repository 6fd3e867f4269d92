import { anyOne, anyRun, colon, isRun, isVariable, oneInSegment, runInSegment, type Glob } from "./glob";
import type { Steps } from "./steps";

/**
 * Whether everything that `inner` stands for is covered by `outer`; a text is a glob without wildcards. Never says so wrongly,
 * and always where it is so if `outer` has no `?` (`?*` covers `*a`, which this does not see). Takes at most
 * `outer.length * inner.length` steps.
 */
export function covers(outer: Glob, inner: Glob, steps?: Steps): boolean {
    return outer.includes(runInSegment) ? coversByTable(outer, inner, steps) : coversGreedily(outer, inner, steps);
}

/** A run that takes whatever it meets never has to be extended twice for the same place. */
function coversGreedily(outer: Glob, inner: Glob, steps?: Steps): boolean {
    let [at, token, retryAt, retryToken, taken] = [0, 0, -1, -1, 0];
    while (at < inner.length) {
        taken++;
        const wanted = outer[token];
        if (wanted === anyRun) {
            retryToken = token++;
            retryAt = at;
        } else if (wanted !== undefined && accepts(wanted, inner[at]!)) {
            token++;
            at++;
        } else if (retryToken >= 0) {
            token = retryToken + 1;
            at = ++retryAt;
        } else {
            break;
        }
    }
    if (steps !== undefined) steps.taken += taken;
    if (at < inner.length) return false;
    while (outer[token] === anyRun) token++;
    return token === outer.length;
}

/** Runs that stop at colons make the first choice not always the best, so all places are followed at once. */
function coversByTable(outer: Glob, inner: Glob, steps?: Steps): boolean {
    // reached[j]: the first j tokens of `outer` cover what has been read of `inner`.
    let reached = new Uint8Array(outer.length + 1);
    reached[0] = 1;
    skipRuns(outer, reached);
    for (const token of inner) {
        const next = new Uint8Array(outer.length + 1);
        for (let j = 0; j < outer.length; j++) {
            if (reached[j] === 0 || !accepts(outer[j]!, token)) continue;
            next[isRun(outer[j]!) ? j : j + 1] = 1;
        }
        skipRuns(outer, next);
        reached = next;
        if (steps !== undefined) steps.taken += outer.length;
    }
    return reached[outer.length] === 1;
}

function skipRuns(outer: Glob, reached: Uint8Array): void {
    for (let j = 0; j < outer.length; j++) if (reached[j] === 1 && isRun(outer[j]!)) reached[j + 1] = 1;
}

/** Whether one token of the outer glob takes all that one token of the inner stands for. */
function accepts(outer: number, inner: number): boolean {
    if (outer === inner || outer === anyRun) return true;
    // A variable may be a text of any length and hold a colon.
    if (outer >= 0 || isVariable(inner)) return false;
    if (outer === runInSegment) return inner !== anyRun && inner !== anyOne && inner !== colon;
    if (isRun(inner)) return false;
    return outer === anyOne || (outer === oneInSegment && inner !== anyOne && inner !== colon);
}
