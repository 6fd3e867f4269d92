import type { Change } from "./change";
import type { DecideInput } from "./decide-input";
import type { SeparatedRole } from "./requirement";
import { isSame, somebody, type Somebody } from "./who";

/** Who holds the roles that no approver may hold. */
export interface Separation {
    readonly holders: readonly { readonly role: SeparatedRole; readonly who: Somebody }[];
    /** Roles of which nobody could be read. */
    readonly unknown: readonly SeparatedRole[];
    /** Holders that the people of the configuration do not name, so that an approver may hide behind them. */
    readonly unmapped: readonly { readonly role: SeparatedRole; readonly who: Somebody }[];
}

/** Resolves the roles of `separationOfDuties` for one update of one change. */
export function separate(input: DecideInput, change: Change): Separation {
    const holders: { role: SeparatedRole; who: Somebody }[] = [];
    const unmapped: { role: SeparatedRole; who: Somebody }[] = [];
    const unknown: SeparatedRole[] = [];
    for (const role of new Set(input.requirement.separationOfDuties)) {
        const identities = identitiesOf(role, input, change).filter((identity) => identity.trim() !== "");
        if (identities.length === 0) {
            unknown.push(role);
            continue;
        }
        // A commit's name and address are two identities of one holder: one that is mapped is enough to know the holder,
        // but whoever any of them belongs to may not approve.
        const found = identities.map((identity) => somebody(input.people, identity));
        holders.push(...found.map((who) => ({ role, who })));
        if (input.people.length > 0 && found.every((who) => who.person === undefined)) {
            unmapped.push({ role, who: found[found.length - 1]! });
        }
    }
    return { holders, unknown, unmapped };
}

/** The roles that somebody holds although an approver may not, in the order of the configuration. */
export function rolesOf(separation: Separation, who: Somebody): readonly SeparatedRole[] {
    return [...new Set(separation.holders.filter((each) => isSame(each.who, who)).map((each) => each.role))];
}

function identitiesOf(role: SeparatedRole, input: DecideInput, change: Change): readonly string[] {
    switch (role) {
        case "requester":
            return [change.requestedBy.identity];
        case "author":
            return input.roles.author ?? [];
        case "committer":
            return input.roles.committer ?? [];
        case "deployer":
            return input.roles.deployer ?? [];
    }
}
