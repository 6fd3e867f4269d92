import type { Strength } from "../../core/evidence";
import { asSentence } from "../words/sentence";
import { limits, type PageContext } from "./context";
import { type Html, markup, outside, type Piece } from "./escape";
import { strengthMark } from "./marks";
import { digest } from "./names";
import { leftOut, pairs, section } from "./section";

const grades: readonly (readonly [Strength, string])[] = [
    ["signed", "another party’s signature, checked here"],
    ["observed", "read by Countersign from the system that owns it"],
    ["computed", "derived from bytes that anybody can read again"],
    ["declared", "somebody wrote it, and nobody else saw it"],
    ["inferred", "concluded from other facts"],
    ["missing", "there is no record"],
];

/** How a verdict is reached, and from which bytes. */
export function method({ reconciliation }: PageContext): Html {
    const { tool, clock, inputs } = reconciliation;
    const files = inputs.configFiles.slice(0, limits.unreadable);
    return section("method", "How a verdict is reached, and from which input.", [
        markup`<p>
                An update explains a write when three things hold: the write’s target is a resource that one of its
                steps touched, the operation fits that step, and the call came after the update began and before the
                step ended. Time, window, key or stack alone explain nothing. A user agent can be forged: it may support
                or contradict, it never decides.
            </p>
            <p>
                An explained write is <strong>approved</strong> when the update’s change was approved for that stack
                when it began, and <strong>unapproved</strong> with the reason when not. What no update explains is
                <strong>out-of-band</strong>, unless it is exempt or failed. What cannot be decided from the input is
                <strong>indeterminate</strong>, which is not a pass.
            </p>
            <p>Evidence is graded by who vouches for it:</p>
            <ul class="grades">
                ${grades.map(([strength, words]) => markup`<li>${strengthMark(strength)}<span>${words}</span></li>`)}
            </ul>`,
        pairs("facts", [
            ["Tool", markup`${tool.name} ${outside(tool.version)}`],
            ["Skew margin", markup`${clock.marginSeconds} s`],
            ["Time zone", "UTC"],
            ["Trust digest", digest(inputs.trustDigest)],
            ...files.map(({ path, sha256 }): readonly [Piece, Piece] => [outside(path), digest(sha256)]),
        ]),
        leftOut(inputs.configFiles.length - files.length),
        markup`<p class="small">
            Skew: ${outside(asSentence(clock.basis))} The same input gives this page again, byte for byte; it holds no
            time of its making.
        </p>`,
    ]);
}
