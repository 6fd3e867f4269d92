import { tellsApart } from "../../core/trail/key-noun";
import { flatText } from "../../core/trail/flat-text";
import { addressesIn } from "../../core/trail/held-strings";
import type { ManagedResource } from "../../core/trail/managed-resource";
import type { NamedString } from "../../core/trail/named-strings";
import type { TrailEvent } from "../../core/trail/trail-event";
import type { Step } from "../../core/trail/update";
import type { Mentions } from "./mentions";
import { forms, sameName } from "./state-index";

/** What a request names that the state its step left does not hold. A part of the step would have left it there. */
export interface Foreign {
    /** The state says something else of the same key: another VPC, another role. */
    readonly contradicted: readonly string[];
    /** Names, accounts and address ranges that the state does not hold at all. */
    readonly unheld: readonly string[];
}

/** What a request names, apart from the caller's own account. Computed once for a call. */
export interface Asked {
    readonly strings: readonly NamedString[];
    readonly addresses: readonly string[];
}

const naming = /(Ids?|Arns?|ARNs?|Names?|Identifiers?|[Aa]cl)$/;

export function askedBy(event: TrailEvent, mentions: Mentions): Asked {
    const text = flatText(event.requestParameters);
    const own = new Set([event.recipientAccountId, event.userIdentity.accountId]);
    return {
        strings: mentions.strings.filter(
            (string) => string.from === "request" && string.depth <= 2 && tellsApart(string.noun),
        ),
        addresses: [...addressesIn(text)].filter((address) => !own.has(address)),
    };
}

export function foreignTo(step: Step, resource: ManagedResource, asked: Asked): Foreign {
    const contradicted: string[] = [];
    const unheld: string[] = [];
    for (const string of asked.strings) {
        if (isHeld(string.value, step, resource)) continue;
        const same = resource.properties.some((property) => property.noun.join(" ") === string.noun.join(" "));
        if (same) contradicted.push(string.value);
        else if (naming.test(string.key) || /^(name|id|arn)$/i.test(string.leaf)) unheld.push(string.value);
    }
    for (const address of asked.addresses) {
        if (!isHeld(address, step, resource) && !contradicted.includes(address)) unheld.push(address);
    }
    return { contradicted, unheld: [...new Set(unheld)] };
}

function isHeld(value: string, step: Step, resource: ManagedResource): boolean {
    return (
        forms(value).some((form) => step.holds.has(form)) ||
        resource.own.some((name) => sameName(name, value)) ||
        resource.properties.some((property) => sameName(property.value, value))
    );
}
