import type { Case } from "./explain-approval";
import { owner } from "./explain-id";
import { denial, quoted } from "./explain-text";
import type { Denial } from "./reason";
import type { SeparatedRole } from "./requirement";
import { isSame, type Somebody } from "./who";

const deeds: Record<SeparatedRole, string> = {
    requester: "asked for the change",
    author: "wrote the commit",
    committer: "committed it",
    deployer: "deploys it",
};

/** Separation of duties needs to know these roles, and nobody could be read. One cause, so one denial. */
export function unknownRoles(facts: Case, roles: readonly SeparatedRole[]): Denial[] {
    if (roles.length === 0) return [];
    const names = roles.join(" and ");
    return [
        denial("unmapped-identity", {
            what: `Nobody can tell who ${deedsOf(roles)}.`,
            why: `the ${names} may not approve, and git could not say who that is`,
            fix: `deploy from a git checkout, or take ${names} out of separationOfDuties`,
            ask: owner(facts.input),
        }),
    ];
}

/** People who hold a role under a name that the people of the configuration do not list; one denial for each of them. */
export function unmappedRoles(
    facts: Case,
    unmapped: readonly { readonly role: SeparatedRole; readonly who: Somebody }[],
): Denial[] {
    const firsts = unmapped.filter((each, index) => !unmapped.slice(0, index).some(({ who }) => isSame(who, each.who)));
    return firsts.map(({ who }) => {
        const roles = unmapped.filter((each) => isSame(each.who, who)).map((each) => each.role);
        return denial("unmapped-identity", {
            what: `Nobody knows who ${quoted(who.name, 28)} is, who ${deedsOf(roles)}.`,
            why: `people of countersign.yaml does not list ${quoted(who.name, 60)}; it could be who approved`,
            fix: `add ${quoted(who.name, 28)} to people in countersign.yaml (a machine: bot: true)`,
            ask: owner(facts.input),
        });
    });
}

function deedsOf(roles: readonly SeparatedRole[]): string {
    return roles.map((role) => deeds[role]).join(" and ");
}
