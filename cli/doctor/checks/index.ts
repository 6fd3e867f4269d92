import type { Check } from "../check";
import { changes } from "./changes";
import { configuration } from "./configuration";
import { enforcement } from "./enforcement";
import { nextVersionCheck } from "./next-version";
import { packCheck } from "./pack";
import { people } from "./people";
import { pulumi } from "./pulumi";
import { rules } from "./rules";
import { signers } from "./signers";
import { stackCheck } from "./stack";
import { trailCheck } from "./trail";
import { trust } from "./trust";

/** Every check, in the order in which they are shown. */
export const checks: readonly Check[] = [
    configuration,
    trust,
    people,
    signers,
    rules,
    stackCheck,
    changes,
    trailCheck,
    pulumi,
    packCheck,
    enforcement,
    nextVersionCheck,
];
