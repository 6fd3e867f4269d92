import { hasWildcard, globMatches } from "../../../core/text/glob";
import { ToolError } from "../../../core/tool-error";
import { counted } from "../../../reports/words/figures";
import type { Check } from "../check";

/** Each rule applies to something, and what happens where none does. Globs that match no stack are refused when they are read. */
export const rules: Check = {
    name: "rules",
    run({ loaded }) {
        if (loaded instanceof ToolError) return undefined;
        // Rules that a nearer file tightened stand beside those they come from.
        const own = loaded.config.stacks.filter((rule) => rule.within === undefined);
        const matches = own.map((rule) => rule.match);
        const dead = matches.flatMap((match, index) => {
            const first = matches.slice(0, index).find((other) => covers(other, match));
            return first === undefined ? [] : [`"${match}" never applies: "${first}" comes before it and covers it`];
        });
        const rest = matches.some((match) => covers(match, "**"))
            ? []
            : ["a stack that no rule matches gets the strictest: 2 approvals and a window"];
        const tightened = loaded.config.stacks.length > own.length ? ["nearer files tighten them"] : [];
        const facts = [[counted(own.length, "rule"), ...tightened].join("; "), ...rest, ...dead];
        if (dead.length === 0) return { state: "ok", facts };
        return { state: "attention", facts, fix: ["put narrow rules before wide ones, or take them out"] };
    },
};

/** Whether every stack of `narrow` is one of `wide`; says no where it is not sure. */
function covers(wide: string, narrow: string): boolean {
    if (wide === "**" || wide === "*/*" || wide === "**/**") return true;
    return !hasWildcard(narrow) && globMatches(wide, narrow);
}
