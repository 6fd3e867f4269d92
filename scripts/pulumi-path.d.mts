/** Absolute path of the Pulumi CLI that the set-up found, installed or built. */
export function pulumiPath(): string;
