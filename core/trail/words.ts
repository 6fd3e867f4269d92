/**
 * Splits an AWS or Pulumi name into lower-case words: `SecurityGroupIngress` → `security group ingress`, `trailARN` →
 * `trail arn`, `DBInstance` → `db instance`, `flow-log` → `flow log`. The last word of a name says what it is about.
 */
export function words(name: string): readonly string[] {
    const known = cache.get(name);
    if (known !== undefined) return known;
    const split = name
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
        .split(/[^A-Za-z0-9]+/)
        .filter((word) => word !== "")
        .map((word) => singular(word.toLowerCase()));
    // Names come from data: the cache must not grow with it.
    if (cache.size >= 20_000) cache.clear();
    cache.set(name, split);
    return split;
}

const cache = new Map<string, readonly string[]>();

/** `policies` → `policy`, `addresses` → `address`, `tags` → `tag`; words that only look plural stay. */
function singular(word: string): string {
    if (word === "ids" || word === "ips") return word.slice(0, -1);
    if (word.length <= 3 || /(ss|us|is|ias)$/.test(word) || keepsItsS.has(word)) return word;
    if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
    if (/(sses|xes|ches|shes)$/.test(word)) return word.slice(0, -2);
    return word.endsWith("s") ? word.slice(0, -1) : word;
}

const keepsItsS = new Set([
    "dns",
    "kms",
    "ecs",
    "eks",
    "rds",
    "sns",
    "sqs",
    "aws",
    "ebs",
    "efs",
    "kinesis",
    "tls",
    "vpcs",
]);

/**
 * Whether two words have one root: `attachment` and `attach`, `association` and `associate`, `rotation` and `rotate`.
 * Five letters in common are enough for the words of AWS's names.
 */
export function sameRoot(a: string, b: string): boolean {
    if (a === b) return true;
    const shorter = Math.min(a.length, b.length);
    if (shorter < 5) return false;
    let common = 0;
    while (common < shorter && a[common] === b[common]) common += 1;
    // `subscribe` and `subscription` differ in more letters than `install` and `instance` may.
    return common >= 5 && common >= shorter - (shorter >= 8 ? 2 : 1);
}

/** Whether one name says the same as the other or is a longer form of it: `db instance` and `instance`. */
export function endsAlike(a: readonly string[], b: readonly string[]): boolean {
    if (a.length === 0 || b.length === 0) return false;
    const [left, right] = [a.join(""), b.join("")];
    return left.endsWith(right) || right.endsWith(left);
}
