import { basename } from "node:path";
import { somebody, type Somebody } from "../../core/change/who";
import { whoMaySign, type SigningTrust } from "../../core/ssh/check-signature";
import { printable } from "../../core/text/printable";
import { ToolError } from "../../core/tool-error";
import { loadConfig } from "../../sources/config/load-config";
import type { LoadedConfig } from "../../sources/config/loaded-config";
import { readSigningTrust } from "../../sources/changes/signing-trust";
import { signingKeys } from "../../sources/changes";
import { findPack } from "../doctor/find-pack";
import type { Io } from "../io";
import { findKey, type UserKey } from "./find-key";

/** What `request` and `approve` both need: the configuration, whose signatures count, and who is sitting here. */
export interface ChangeDesk {
    readonly loaded: LoadedConfig;
    readonly trust: SigningTrust;
    readonly key: UserKey;
    /** The name in `allowed_signers` under which the user signs. */
    readonly principal: string;
    readonly who: Somebody;
    /** The moment of signing, whole seconds, UTC ISO-8601. */
    readonly now: string;
}

/** @throws ToolError when the configuration, the key or its place in `allowed_signers` is missing. */
export async function openDesk(
    io: Io,
    options: {
        readonly config?: string | undefined;
        readonly key?: string | undefined;
        readonly namespace: (organization: string) => string;
    },
): Promise<ChangeDesk> {
    // What the pack ships rules here as it does in an update: its organisation, its people, its keys.
    const packDir = findPack(io)?.folder;
    const loaded = loadConfig({ packDir, env: io.env, from: io.cwd, explicitPath: options.config });
    const trust = readSigningTrust(signingKeys(loaded));
    if (!trust.ok) throw new ToolError("bad-input", trust.why);
    const key = await findKey(io, options.key);
    const now = `${io.now().toISOString().slice(0, 19)}Z`;
    const namespace = options.namespace(loaded.config.organization);
    const answer = whoMaySign({ key: key.blob, namespace, at: Date.parse(now), trust: trust.value });
    if (!answer.ok) {
        const line = `your.name@example.com namespaces="countersign-*@${loaded.config.organization}" ${key.line}`;
        const signers = basename(loaded.config.changes.signers);
        const detail =
            answer.fault === "stranger" ? [`somebody who may change ${signers} adds this line to it:`, line] : [];
        const why = printable(answer.why.replace(/^signed with /, ""));
        throw new ToolError("bad-input", `your key does not count: ${why}`, { detail });
    }
    const principal =
        answer.principals.find((each) => somebody(loaded.config.people, each).person !== undefined) ??
        answer.principals[0]!;
    const who = somebody(loaded.config.people, principal);
    if (loaded.config.people.length > 0 && who.person === undefined) {
        throw new ToolError(
            "bad-input",
            `people of countersign.yaml does not list ${printable(principal)}, so it would not count`,
        );
    }
    return { loaded, trust: trust.value, key, principal, who, now };
}
