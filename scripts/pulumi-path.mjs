import { findPulumi } from "./setup/pulumi.mjs";

/**
 * Absolute path of the Pulumi CLI that the set-up found, installed or built.
 * @returns {string}
 */
export function pulumiPath() {
    const found = findPulumi();
    if (found === undefined) throw new Error("there is no Pulumi CLI yet: run npm run setup");
    return found;
}
