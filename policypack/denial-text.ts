import type { Denial } from "../core/change/reason";
import type { LoadedConfig } from "../sources/config/loaded-config";
import { labelled } from "./labelled";

const most = 3;

/**
 * A denial as a person reads it under Pulumi's own lines: what, why, how to fix it, whom to ask, and what it was judged by.
 * Several denials follow each other, gravest first.
 */
export function denialText(denials: readonly Denial[], loaded: LoadedConfig | undefined): string {
    const lines = denials.slice(0, most).flatMap(({ what, why, fix, ask, reason }) => [
        what,
        ...labelled("why", `${why}  (${reason})`),
        // A command to type stays in one line.
        `  fix   ${fix}`,
        ...labelled("ask", ask),
    ]);
    const rest = denials.slice(most).map((each) => each.reason);
    if (rest.length > 0) lines.push(`  … ${rest.length} more: ${rest.join(", ")}`);
    if (loaded !== undefined) lines.push(...labelled("by", basisText(loaded)));
    return lines.join("\n");
}

/** Which files were used and the trust digest: `countersign.yaml, allowed_signers; trust sha256:2ab4c0d1e9f7…`. */
export function basisText({ files, trustDigest }: LoadedConfig): string {
    const digest = /^(sha256:[0-9a-f]{12})[0-9a-f]+$/.exec(trustDigest)?.[1];
    return `${files.map((file) => file.path).join(", ")}; trust ${digest === undefined ? trustDigest : `${digest}…`}`;
}
