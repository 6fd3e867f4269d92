import { arnOperators } from "./arn";
import { binaryOperators } from "./binary";
import { booleanOperators } from "./boolean";
import { dateOperators } from "./date";
import { ipAddressOperators } from "./ip-address";
import { numericOperators } from "./numeric";
import type { BaseOperator } from "./operator";
import { stringOperators } from "./string";

/** How a key of several values is compared: every value, or any; a key of one value needs neither. */
export type SetPrefix = "ForAllValues" | "ForAnyValue";

/** A condition operator as written: `ForAnyValue:StringLikeIfExists`. */
export type Operator =
    | { readonly kind: "null" }
    | {
          readonly kind: "compare";
          readonly base: BaseOperator;
          readonly set: SetPrefix | undefined;
          /** Holds, too, where the request lacks the key. */
          readonly ifExists: boolean;
      };

/** Every family of operators; each is a file. */
export const baseOperators: readonly BaseOperator[] = [
    ...stringOperators,
    ...numericOperators,
    ...dateOperators,
    ...booleanOperators,
    ...binaryOperators,
    ...ipAddressOperators,
    ...arnOperators,
];

const byName: ReadonlyMap<string, Operator> = new Map<string, Operator>([
    ["null", { kind: "null" }],
    ...baseOperators.flatMap((base) =>
        ([undefined, "ForAllValues", "ForAnyValue"] as const).flatMap((set) =>
            [false, true].map((ifExists): [string, Operator] => {
                const written = `${set === undefined ? "" : `${set}:`}${base.name}${ifExists ? "IfExists" : ""}`;
                return [written.toLowerCase(), { kind: "compare", base, set, ifExists }];
            }),
        ),
    ),
]);

/** The operator of this name in whatever case; `undefined` for a name that AWS does not know. */
export function findOperator(written: string): Operator | undefined {
    return byName.get(written.toLowerCase());
}
