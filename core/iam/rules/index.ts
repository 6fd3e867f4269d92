import type { IamRule } from "../rule";
import { actionWithoutResource } from "./action-without-resource";
import { allowAllBut } from "./allow-all-but";
import { anyResource } from "./any-resource";
import { everyCredential } from "./every-credential";
import { fullAdmin } from "./full-admin";
import { managePermissions } from "./manage-permissions";
import { passAnyRole } from "./pass-any-role";
import { unknownAction } from "./unknown-action";

/** Every rule, gravest first: what a rule names, those after it do not name again. */
export const iamRules: readonly IamRule[] = [
    fullAdmin,
    passAnyRole,
    allowAllBut,
    managePermissions,
    everyCredential,
    anyResource,
    actionWithoutResource,
    unknownAction,
];
