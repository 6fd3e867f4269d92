import { readAllowedSigners } from "../../../core/ssh/allowed-signers";
import { ToolError } from "../../../core/tool-error";
import { counted } from "../../../reports/words/figures";
import { readSigningTrust } from "../../../sources/changes/signing-trust";
import { realFolder, shownPath } from "../../../sources/config/find-config";
import type { Check } from "../check";

/** Whose signatures count: the lines can be read, none is for everybody, and the revocations can be used. */
export const signers: Check = {
    name: "signers",
    run({ loaded, io }) {
        if (loaded instanceof ToolError) return undefined;
        const path = shownPath(loaded.config.changes.signers, realFolder(io.cwd));
        const unsigned =
            loaded.config.changes.unsigned === "accept"
                ? ["changes.unsigned is accept: approvals without one count too"]
                : [];
        if (loaded.signers === undefined) {
            return {
                state: "attention",
                facts: [`${path} does not exist: nobody's signature counts`, ...unsigned],
                fix: ["write one line a key: PRINCIPAL ssh-ed25519 AAAA...  (ssh-keygen(1), ALLOWED SIGNERS)"],
            };
        }
        const { signers: lines, problems } = readAllowedSigners(loaded.signers);
        const trust = readSigningTrust({
            signers: loaded.signers,
            revoked: loaded.revoked,
            revocationsExpected: loaded.config.changes.revoked !== undefined,
        });
        const wild = lines.filter((line) => /[*?!]/u.test(line.principals));
        const complaints = [
            ...(trust.ok ? [] : [trust.why]),
            ...problems.map(({ line, why }) => `${path}:${line}: ${why}`),
            ...wild.map(({ line }) => `${path}:${line}: a wildcard is no person; the line allows nobody`),
            ...(lines.length === 0 && problems.length === 0 ? [`${path} has no key: nobody's signature counts`] : []),
            ...unsigned,
        ];
        const revoked = loaded.config.changes.revoked === undefined ? "no revocation list" : "revocation list read";
        const facts = [`${counted(lines.length - wild.length, "key")}, ${revoked}`, ...complaints.slice(0, 5)];
        if (complaints.length === 0) return { state: "ok", facts };
        return {
            state: trust.ok ? "attention" : "failed",
            facts,
            fix: [`mend ${path}: one person and one key a line`],
        };
    },
};
