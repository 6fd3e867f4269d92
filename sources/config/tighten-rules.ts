import { strictest } from "../../core/change/requirement";
import type { RequirementRule } from "../../core/change/requirement-for";
import { printable } from "../../core/text/printable";
import { ToolError } from "../../core/tool-error";
import type { NearerRule } from "./config";
import type { Nearer } from "./tighten";
import { atLeast, equal, loosening, more, ranked, type Strictness } from "./tightening";

/** More rules than this come only from files that were made to be slow. */
const mostRules = 5_000;

/**
 * Rules of which the first that matches a stack gives what all files demand of it: the first match of the ruling file, made
 * tighter by the first match of each nearer one. Whether two globs meet in a stack is left to the moment when there is a stack:
 * for each ruling rule (and the strictest, where none matches) and each nearer rule there is one that needs both globs to match.
 * Where the nearer one would loosen, it carries the sentence that refuses it, so that a pair that meets in no stack refuses
 * nothing and one that does can never pass.
 *
 * @throws ToolError `bad-input` when the files have too many rules together.
 */
export function tightenRules(
    ruling: readonly RequirementRule[],
    nearer: readonly Nearer[],
): readonly RequirementRule[] {
    const withoutRule: RequirementRule = { ...strictest, match: "**", name: strictest.rule };
    let inForce: readonly Tightened[] = [...ruling, withoutRule].map((rule) => ({ ruled: rule, rule }));
    for (const each of nearer) {
        const rules = each.config.stacks ?? [];
        if (inForce.length * (rules.length + 1) > mostRules) {
            throw new ToolError(
                "bad-input",
                `${printable(each.shownPath)}: has too many rules to be read together with ${printable(each.rulingPath)}`,
            );
        }
        const tightened = rules.flatMap((rule, index) =>
            inForce.map(({ ruled, rule: base }) => ({ ruled, rule: tightenRule(ruled, base, { rule, index }, each) })),
        );
        inForce = [...tightened, ...inForce];
    }
    // The last one is the strictest, which `requirementFor` knows by itself.
    return inForce.slice(0, -1).map(({ rule }) => rule);
}

interface Tightened {
    /** The rule of the ruling file, which no nearer rule may loosen. */
    readonly ruled: RequirementRule;
    readonly rule: RequirementRule;
}

function tightenRule(
    ruled: RequirementRule,
    base: RequirementRule,
    written: { readonly rule: NearerRule; readonly index: number },
    nearer: Nearer,
): RequirementRule {
    const loosened = [...(base.loosened ?? [])];
    const pick = <K extends keyof NearerRule & keyof RequirementRule>(
        key: K,
        strictness: Strictness<RequirementRule[K]>,
    ): RequirementRule[K] => {
        const value = written.rule[key] as RequirementRule[K] | undefined;
        if (value === undefined) return base[key];
        if (strictness.keeps(ruled[key], value)) return strictness.both(base[key], value);
        const path = ["stacks", written.index, key];
        const position = nearer.file.at(path, "value");
        loosened.push(
            loosening(path, ruled[key], value, {
                shownPath: nearer.shownPath,
                position,
                ruledBy: nearer.rulingPath,
            }),
        );
        return base[key];
    };
    // Whom to ask is said by the ruling file where it says so.
    const owner =
        ruled.owner === undefined
            ? (base.owner ?? written.rule.owner)
            : pick("owner", equal as Strictness<string | undefined>);
    return {
        match: base.match,
        ...(base.name === undefined ? {} : { name: base.name }),
        within: [...(base.within ?? []), written.rule.match],
        approvedChange: pick("approvedChange", ranked(false, true)),
        approvals: pick("approvals", atLeast),
        window: pick("window", ranked<"optional" | "required">("optional", "required")),
        separationOfDuties: pick("separationOfDuties", more()),
        preview: pick("preview", ranked<"warn" | "enforce">("warn", "enforce")),
        update: pick("update", ranked<"warn" | "enforce">("warn", "enforce")),
        ...(owner === undefined ? {} : { owner }),
        ...(loosened.length > 0 ? { loosened } : {}),
    };
}
