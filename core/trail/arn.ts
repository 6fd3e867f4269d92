/** The parts of an ARN. Source: IAM User Guide, "Identify AWS resources with ARNs". */
export interface Arn {
    readonly service: string;
    /** Empty for global services. */
    readonly region: string;
    /** Empty where the service leaves it out (S3). */
    readonly account: string;
    /** Everything after the account: `role/path/name`, `trail/name`, `function:name`, `bucket`. */
    readonly resource: string;
    /** The word before the name, where there is one: `role`, `function`. */
    readonly kind?: string;
    /** The last part: the resource's own name or id. */
    readonly name: string;
}

/** Takes an ARN apart; `undefined` for any other text. */
export function parseArn(text: string): Arn | undefined {
    if (!text.startsWith("arn:")) return undefined;
    const parts = text.split(":");
    if (parts.length < 6) return undefined;
    const resource = parts.slice(5).join(":").replace(/:\*$/, "");
    const pieces = resource.split(/[:/]/);
    const name = pieces.at(-1)!;
    return {
        service: parts[2]!,
        region: parts[3]!,
        account: parts[4]!,
        resource,
        ...(pieces.length > 1 ? { kind: pieces[0]! } : {}),
        name,
    };
}
