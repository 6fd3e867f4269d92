import { anyOne, anyRun, colon, isRun, isVariable, oneInSegment, runInSegment, type Glob } from "./glob";
import type { Steps } from "./steps";

/**
 * Whether some text is covered by both globs. An unresolved variable equals only itself here: make globs with variables as `any`
 * to ask whether they can meet. Takes at most `a.length * b.length` steps.
 */
export function overlap(a: Glob, b: Glob, steps?: Steps): boolean {
    // reached[j]: the tokens of `a` read so far and the first j of `b` can stand for the same text.
    let reached = new Uint8Array(b.length + 1);
    reached[0] = 1;
    for (let i = 0; i <= a.length; i++) {
        const next = new Uint8Array(b.length + 1);
        for (let j = 0; j <= b.length; j++) {
            if (reached[j] === 0) continue;
            const [left, right] = [a[i], b[j]];
            if (left !== undefined && isRun(left)) {
                next[j] = 1;
                if (right !== undefined && meet(left, right)) reached[j + 1] = 1;
            }
            if (right !== undefined && isRun(right)) {
                reached[j + 1] = 1;
                if (left !== undefined && meet(left, right)) next[j] = 1;
            }
            if (left !== undefined && right !== undefined && meet(left, right)) next[j + 1] = 1;
        }
        if (steps !== undefined) steps.taken += b.length + 1;
        if (i === a.length) return reached[b.length] === 1;
        reached = next;
    }
    return false;
}

/** Whether two tokens can stand for the same character. */
function meet(a: number, b: number): boolean {
    if (a === b) return true;
    if (a >= 0 && b >= 0) return false;
    return takes(a, b) && takes(b, a);
}

function takes(token: number, other: number): boolean {
    if (token >= 0 || token === anyRun || token === anyOne) return true;
    if (token === runInSegment || token === oneInSegment) return other !== colon && !isVariable(other);
    return false;
}
