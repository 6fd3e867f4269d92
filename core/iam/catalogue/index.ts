/**
 * What AWS's actions are: names, access levels, resources, condition keys, risks, and which operations pass a role. Generated
 * by `npm run catalogue`; see docs/catalogue.md. Unknown names are `undefined` or empty, never an exception.
 *
 * Import it whole: `import * as catalogue from "../catalogue"`.
 */
export { accessLevels, gravestLevel, type AccessLevel } from "./access-level";
export { actionsAtLevel, actionsWithoutResource, actionsWithRisk } from "./action-sets";
export { conditionKeysOf, riskKinds, type Action, type ActionResource, type Risk, type RiskKind } from "./action";
export {
    conditionKey,
    conditionKeysOfService,
    globalConditionKeys,
    type ConditionKey,
    type ValueKind,
} from "./condition-key";
export { actionRanges, expand, type ActionRange } from "./expand";
export { action, actionCount, actionId, actionNamed, release, services } from "./find-action";
export { actionsOfOperation } from "./operations";
export { arnFormatsOf, resourceType, resourceTypesOf } from "./resource-type";
export type { ResourceType } from "./read-facts";
export { findRolePass, passesRole, rolePasses, type RolePass } from "./role-passing";
export { suggestAction } from "./suggest-action";
export type { Release } from "./table";
