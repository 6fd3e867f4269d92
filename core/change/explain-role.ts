import type { Case } from "./explain-approval";
import { owner } from "./explain-id";
import { denial, quoted } from "./explain-text";
import type { Denial } from "./reason";
import type { SeparatedRole } from "./requirement";
import type { Somebody } from "./who";

const named: Record<SeparatedRole, string> = {
    requester: "asked for the change",
    author: "wrote the commit that is deployed",
    committer: "committed what is deployed",
    deployer: "deploys",
};

/** Separation of duties needs to know a role, and nobody could be read. */
export function unknownRole(facts: Case, role: SeparatedRole): Denial {
    return denial("unmapped-identity", {
        what: `Nobody could tell who ${named[role]}, so nobody can tell that others approved.`,
        why: role === "requester" ? "the change names no requester" : `the ${role} of the commit cannot be read`,
        fix: `deploy from a git checkout, or take ${role} out of separationOfDuties`,
        ask: owner(facts.input),
    });
}

/** Somebody holds a role under a name that the people of the configuration do not list. */
export function unmappedRole(facts: Case, role: SeparatedRole, who: Somebody): Denial {
    return denial("unmapped-identity", {
        what: `Nobody knows who ${quoted(who.name, 28)} is, who ${named[role]}.`,
        why: `people of countersign.yaml does not list ${quoted(who.name, 18)}`,
        fix: `add ${quoted(who.name, 28)} to the ids of its person in countersign.yaml`,
        ask: owner(facts.input),
    });
}
