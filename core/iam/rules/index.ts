import type { IamRule } from "../rule";
import { fullAdmin } from "./full-admin";
import { passAnyRole } from "./pass-any-role";

/** Every rule, gravest first. */
export const iamRules: readonly IamRule[] = [fullAdmin, passAnyRole];
