import type { AccessLevel } from "./access-level";
import type { RiskKind } from "./action";
import { serviceOf, table } from "./built-in";
import type { Service } from "./service";
import { levelsOf } from "./read-ratings";

/** Ids of the actions that have a level, also where they have graver ones; corrected levels, as in `Action.levels`. */
export function actionsAtLevel(level: AccessLevel): Uint32Array {
    return idsWhere(({ names, ratings }, index) => {
        const { head } = names.groups[index]!;
        const levels = ratings().corrections.get(names.names[index]!)?.levels ?? levelsOf(head.split(" ", 1)[0]!);
        return levels.includes(level);
    });
}

/** Ids of the actions that some source rates as this risk. */
export function actionsWithRisk(kind: RiskKind): Uint32Array {
    return idsWhere(({ names, ratings }, index) =>
        (ratings().risks.get(names.names[index]!) ?? []).some((risk) => risk.kind === kind),
    );
}

/** Ids of the actions that only `Resource: "*"` grants: they name no kind of resource. */
export function actionsWithoutResource(): Uint32Array {
    return idsWhere(({ names }, index) => names.groups[index]!.resources === "");
}

function idsWhere(holds: (service: Service, index: number) => boolean): Uint32Array {
    return Uint32Array.from(
        table().services.flatMap((block) => {
            const service = serviceOf(block);
            return service.names.folded.flatMap((_, index) => (holds(service, index) ? [block.first + index] : []));
        }),
    );
}
