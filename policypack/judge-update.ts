import { decideChange, isChangeId } from "../core/change/decide-change";
import type { ChangeLookup } from "../core/change/change";
import type { NamedChange, UpdateRoles } from "../core/change/decide-input";
import type { Decision } from "../core/change/decision";
import type { Enforcement, Requirement } from "../core/change/requirement";
import { requirementFor } from "../core/change/requirement-for";
import { openChangeSource } from "../sources/changes";
import type { LoadedConfig } from "../sources/config/loaded-config";
import type { CommitPeople } from "../sources/git/commit-people";
import { denialOfError } from "./denial-of-error";
import type { StackFacts } from "./stack-facts";

/** What this process concluded about its update; the same for every resource. */
export interface Judgement {
    readonly stack: string;
    readonly decision: Decision;
    /** What a denial does in this phase, preview or update. */
    readonly enforcement: Enforcement;
    /** Whom to ask, as the configuration names it. */
    readonly owner: string | undefined;
    /** What was judged by; absent where no configuration could be read. */
    readonly loaded: LoadedConfig | undefined;
}

export interface JudgeInput {
    /** `project/stack`. */
    readonly stack: string;
    readonly facts: StackFacts;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly now: Date;
    readonly loadConfig: () => Promise<LoadedConfig>;
    /** Who made the commit that Pulumi is run from. */
    readonly commit: () => Promise<CommitPeople | undefined>;
}

/** Asks once whether this update may run. What cannot be read is a denial, never a pass; only a defect throws. */
export async function judgeUpdate(input: JudgeInput): Promise<Judgement> {
    let loaded: LoadedConfig | undefined;
    let requirement: Requirement;
    try {
        loaded = await input.loadConfig();
        requirement = requirementFor(loaded.config.stacks, input.stack);
    } catch (error) {
        const denial = denialOfError(error);
        const decision: Decision = { outcome: "deny", denials: [denial], approvedBy: [], remarks: [], evidence: [] };
        return { stack: input.stack, decision, enforcement: "enforce", owner: undefined, loaded };
    }
    const { config } = loaded;
    const named = namedChanges(input);
    const [lookup, roles] = await Promise.all([
        requirement.approvedChange ? lookUp(named, loaded) : undefined,
        requirement.approvedChange ? commitRoles(input) : {},
    ]);
    const decision = decideChange({
        stack: input.stack,
        named,
        ...(lookup === undefined ? {} : { lookup }),
        requirement,
        people: config.people,
        roles,
        now: input.now.toISOString(),
        idPattern: config.changes.idPattern,
        wildcardScopes: config.changes.wildcardScopes,
        approvalDays: config.changes.approvalDays,
    });
    const enforcement = input.facts.dryRun ? requirement.preview : requirement.update;
    return { stack: input.stack, decision, enforcement, owner: requirement.owner, loaded };
}

const changeKey = "countersign:changeId";

/** The stack configuration names the change; the environment may, too, but may not contradict it. */
function namedChanges({ facts, env }: JudgeInput): readonly NamedChange[] {
    const named: readonly NamedChange[] = [
        { id: facts.config[changeKey] ?? "", from: "config", secret: facts.secretKeys.includes(changeKey) },
        { id: env["COUNTERSIGN_CHANGE_ID"] ?? "", from: "environment" },
    ];
    return named.filter((each) => each.id.trim() !== "");
}

/** Unknown roles are a matter of the decision. */
async function commitRoles({ commit }: JudgeInput): Promise<UpdateRoles> {
    const people = await commit();
    return people === undefined ? {} : { author: people.author, committer: people.committer };
}

async function lookUp(named: readonly NamedChange[], loaded: LoadedConfig): Promise<ChangeLookup | undefined> {
    const ids = new Set(named.map((each) => each.id));
    const [id] = ids;
    if (id === undefined || ids.size > 1 || !isChangeId(id, loaded.config.changes.idPattern)) return undefined;
    try {
        return await openChangeSource(loaded).find(id);
    } catch (error) {
        return { found: "unavailable", why: denialOfError(error).why };
    }
}
