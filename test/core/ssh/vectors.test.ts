import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readAllowedSigners } from "../../../core/ssh/allowed-signers";
import { checkSignature } from "../../../core/ssh/check-signature";
import { nothingRevoked, readRevokedKeys } from "../../../core/ssh/revoked-keys";

interface Case {
    readonly signature: string;
    readonly principal: string;
    readonly message: string;
    readonly allowedSigners: string;
    readonly namespace: string;
    readonly verifyTime: string;
    readonly revocationFile: string | null;
    readonly expect: "good" | "bad";
    readonly opensshSays: string;
}

const folder = join(__dirname, "../../fixtures/sshsig");
const { cases } = JSON.parse(readFileSync(join(folder, "cases.json"), "utf8")) as { cases: readonly Case[] };

/** What OpenSSH accepts and we do not, with the reason that must be given. */
const stricter: readonly (readonly [signature: string, why: RegExp])[] = [
    // A wildcard lets one key sign as anybody: it can never say who approved.
    ["sigs/rsa-sha512.sig", /wildcards/],
    ["sigs/rsa-sha256.sig", /wildcards/],
    // Who a certificate belongs to is decided by whoever holds the authority's key, not by the list of approvers.
    ["sigs/certificate.sig", /certificates do not count/],
];

describe("signatures, against what ssh-keygen -Y verify says", () => {
    cases.forEach((each, index) => {
        const refusal = each.expect === "good" ? stricter.find(([name]) => name === each.signature)?.[1] : undefined;
        const outcome = refusal === undefined ? each.expect : "good there, refused here";
        it(`${index + 1}. ${each.signature} as ${each.principal} at ${each.verifyTime}: ${outcome}`, () => {
            const file = (name: string) => readFileSync(join(folder, name));
            const revoked = each.revocationFile === null ? undefined : readRevokedKeys(file(each.revocationFile));
            assert.notEqual(revoked?.ok, false);
            const answer = checkSignature({
                armored: file(each.signature).toString("latin1"),
                message: file(each.message),
                namespace: each.namespace,
                at: Date.parse(each.verifyTime),
                trust: {
                    signers: readAllowedSigners(file(each.allowedSigners).toString("utf8")),
                    revoked: revoked?.ok === true ? revoked.value : nothingRevoked,
                },
            });
            if (refusal !== undefined) {
                assert.ok(!answer.ok);
                assert.match(answer.why, refusal);
            } else {
                const good = answer.ok && answer.principals.includes(each.principal);
                assert.equal(good, each.expect === "good", answer.ok ? answer.principals.join() : answer.why);
            }
        });
    });

    it("reads every line of the signers", () => {
        const read = readAllowedSigners(readFileSync(join(folder, "allowed_signers"), "utf8"));
        assert.deepEqual(read.problems, []);
        assert.equal(read.signers.length, 6);
    });
});
