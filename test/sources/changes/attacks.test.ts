import assert from "node:assert/strict";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decideChange } from "../../../core/change/decide-change";
import type { DecideInput } from "../../../core/change/decide-input";
import type { DenialReason } from "../../../core/change/reason";
import { requirementFor } from "../../../core/change/requirement-for";
import { openChangeSource } from "../../../sources/changes";
import { requestText, statementOn, writeApproval, writeRequest } from "../../support/signed-change";
import { makeSigningKey } from "../../support/signing-key";
import { temporaryFolder } from "../../support/temporary-folder";
import { loadedConfig, peopleYaml, type ConfigParts } from "./a-loaded-config";

const id = "CHG0040003";
const lee = makeSigningKey();
const leeToo = makeSigningKey();
const osei = makeSigningKey();
const oseiToo = makeSigningKey("ecdsa-384");
const sato = makeSigningKey();

const signers = [
    `lee@example.com ${lee.line}`,
    `lee@work.example ${leeToo.line}`,
    `mary.osei@example.com ${osei.line}`,
    `mary.osei@example.com ${oseiToo.line}`,
    `kei.sato@example.com ${sato.line}`,
];
const rules = (approvals: number) => `${peopleYaml}\nstacks: [{ match: "payments/*", approvals: ${approvals} }]\n`;

/** What somebody lays into the folder of changes, and what the gate says to it. */
interface Attack {
    readonly name: string;
    readonly files: (changes: string) => void;
    readonly config?: Partial<ConfigParts>;
    readonly input?: Partial<DecideInput>;
    readonly id?: string;
    readonly reasons: readonly DenialReason[];
    readonly why?: RegExp;
}

const text = requestText(id);
const asked = { id, text };
const good = (changes: string) => {
    writeRequest(changes, { id, text, key: lee });
    writeApproval(changes, id, "a", statementOn(asked, "mary.osei@example.com"), osei);
};

const attacks: readonly Attack[] = [
    { name: "none: two people, signed", files: good, reasons: [] },
    {
        name: "a request in a colleague's name, approved with one's own key",
        files: (changes) => {
            const inOseisName = requestText(id, { requestedBy: "mary.osei@example.com" });
            writeRequest(changes, { id, text: inOseisName, key: lee });
            writeApproval(changes, id, "a", statementOn({ id, text: inOseisName }, "lee@example.com"), lee);
        },
        reasons: ["unsigned"],
        why: /signed by lee@example.com, but it names mary.osei@example.com/,
    },
    {
        name: "nothing: git turned the line ends of the checkout",
        files: (changes) => {
            good(changes);
            writeFileSync(join(changes, `${id}.yaml`), text.replaceAll("\n", "\r\n"));
        },
        reasons: ["unsigned"],
        why: /git turned its line ends to CRLF: write "\* -text" into changes\/\.gitattributes/,
    },
    {
        name: "line ends turned in a request that was edited as well",
        files: (changes) => {
            good(changes);
            writeFileSync(join(changes, `${id}.yaml`), `${text.replaceAll("\n", "\r\n")}# more\r\n`);
        },
        reasons: ["unsigned"],
        why: /signed over other bytes/,
    },
    {
        name: "the requester approves under another name, with another key",
        files: (changes) => {
            writeRequest(changes, { id, text, key: lee });
            writeApproval(changes, id, "a", statementOn(asked, "lee@work.example"), leeToo);
        },
        reasons: ["self-approved"],
        why: /asked by lee, approved by lee/,
    },
    {
        name: "one approver with two keys where two are needed",
        config: { yaml: rules(2) },
        files: (changes) => {
            good(changes);
            writeApproval(
                changes,
                id,
                "b",
                statementOn(asked, "mary.osei@example.com", { time: "2026-11-03T12:00:00Z" }),
                oseiToo,
            );
        },
        reasons: ["not-approved"],
        why: /^1 of 2 approvals$/,
    },
    {
        name: "the same statement twice where two are needed",
        config: { yaml: rules(2) },
        files: (changes) => {
            good(changes);
            cpSync(join(changes, id, "a.json"), join(changes, id, "b.json"));
            cpSync(join(changes, id, "a.json.sig"), join(changes, id, "b.json.sig"));
        },
        reasons: ["not-approved"],
    },
    {
        name: "the whole change copied to another id",
        id: "CHG0040009",
        files: (changes) => {
            good(changes);
            for (const suffix of [".yaml", ".yaml.sig", ""]) {
                cpSync(join(changes, id + suffix), join(changes, `CHG0040009${suffix}`), { recursive: true });
            }
        },
        reasons: ["unknown-change"],
        why: /id is "CHG0040003", but the file is that of CHG0040009/,
    },
    {
        name: "a new request under an id whose approvals are there",
        files: (changes) => {
            good(changes);
            writeRequest(changes, {
                id,
                text: requestText(id, { stacks: "[payments/prod, payments/live]" }),
                key: lee,
            });
        },
        reasons: ["not-approved"],
        why: /0 of 1 approvals; 1 did not count: the request was changed after it/,
    },
    {
        name: "the change of another organisation for its stack of the same name",
        config: { organization: "example.net" },
        files: good,
        reasons: ["unsigned"],
        why: /signed for "countersign-request@example.org", not for "countersign-request@example.net"/,
    },
    {
        name: "signed approvals on a request that somebody else wrote without signing",
        files: (changes) => {
            good(changes);
            rmSync(join(changes, `${id}.yaml.sig`));
        },
        reasons: ["unsigned"],
    },
    {
        name: "the approver wrote the commit",
        files: good,
        input: { roles: { author: ["Mary Osei", "mary.osei@example.com"], committer: ["lee@example.com"] } },
        reasons: ["self-approved"],
        why: /authored by osei, approved by osei/,
    },
    {
        name: "an author under a name that nobody knows",
        files: good,
        input: { roles: { author: ["x", "x@example.com"], committer: ["lee@example.com"] } },
        reasons: ["unmapped-identity"],
    },
    {
        name: "a checkout without git",
        files: good,
        input: { roles: {} },
        reasons: ["unmapped-identity"],
    },
    {
        name: "an id that is a path to a change that would be good",
        id: "../changes/CHG0040003",
        files: good,
        reasons: ["unknown-change"],
    },
    {
        name: "a wildcard scope that nobody allowed",
        files: (changes) => {
            const wide = requestText(id, { stacks: '["payments/*"]' });
            writeRequest(changes, { id, text: wide, key: lee });
            writeApproval(
                changes,
                id,
                "a",
                statementOn({ id, text: wide }, "mary.osei@example.com", { stacks: ["payments/*"] }),
                osei,
            );
        },
        reasons: ["out-of-scope"],
    },
    {
        name: "a rejection drowned in approvals",
        files: (changes) => {
            good(changes);
            writeApproval(changes, id, "c", statementOn(asked, "kei.sato@example.com", { decision: "rejected" }), sato);
            for (let i = 0; i < 20; i++) {
                const time = `2026-11-03T13:00:${String(i).padStart(2, "0")}Z`;
                writeApproval(changes, id, `z${i}`, statementOn(asked, "mary.osei@example.com", { time }), osei);
            }
        },
        reasons: ["rejected"],
    },
    {
        name: "the approver's key was revoked",
        config: { revoked: Buffer.from(`${osei.line}\n`) },
        files: good,
        reasons: ["not-approved"],
        why: /1 did not count: signed with a revoked key/,
    },
    {
        name: "approvals written into the request",
        files: (changes) => {
            mkdirSync(changes);
            const approvals = "[{ by: osei, at: 2026-11-03T11:00:00Z, decision: approved }]";
            writeFileSync(join(changes, `${id}.yaml`), requestText(id, { approvals }));
        },
        reasons: ["unsigned"],
    },
];

describe("what somebody may try with change files", () => {
    for (const attack of attacks) {
        it(`${attack.name}: ${attack.reasons.join(", ") || "allowed"}`, async () => {
            const folder = temporaryFolder("attack");
            try {
                attack.files(join(folder, "changes"));
                const loaded = loadedConfig({ folder, signers, yaml: rules(1), ...attack.config });
                const { changes, people, stacks } = loaded.config;
                const now = "2026-11-03T15:00:00Z";
                const asks = attack.id ?? id;
                const source = openChangeSource(loaded, { now: () => new Date(now) });
                const decision = decideChange({
                    stack: "payments/prod",
                    named: [{ id: asks, from: "config" }],
                    lookup: await source.find(asks),
                    requirement: requirementFor(stacks, "payments/prod"),
                    people,
                    roles: { author: ["A. Lee", "lee@example.com"], committer: ["A. Lee", "lee@example.com"] },
                    now,
                    idPattern: changes.idPattern,
                    wildcardScopes: changes.wildcardScopes,
                    approvalDays: changes.approvalDays,
                    ...attack.input,
                });
                assert.deepEqual(
                    decision.denials.map((each) => each.reason),
                    attack.reasons,
                );
                if (attack.why !== undefined) assert.match(decision.denials[0]!.why, attack.why);
            } finally {
                rmSync(folder, { recursive: true });
            }
        });
    }
});
