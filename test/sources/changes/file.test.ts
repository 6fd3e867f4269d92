import assert from "node:assert/strict";
import {
    appendFileSync,
    cpSync,
    mkdirSync,
    readFileSync,
    rmSync,
    symlinkSync,
    unlinkSync,
    writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { ChangeLookup } from "../../../core/change/change";
import { openChangeSource, type ChangeSourceOptions } from "../../../sources/changes";
import { approvalNamespace, requestNamespace } from "../../../core/change/namespace";
import { requestText, statementOn, writeApproval, writeRequest } from "../../support/signed-change";
import { makeSigningKey } from "../../support/signing-key";
import { temporaryFolder } from "../../support/temporary-folder";
import { loadedConfig, peopleYaml, type ConfigParts } from "./a-loaded-config";

const id = "CHG0040003";
const lee = makeSigningKey();
const osei = makeSigningKey("ecdsa-256");
const oseiToo = makeSigningKey("sk-ed25519");
const sato = makeSigningKey("rsa-2048");
const stranger = makeSigningKey();
const signers = [
    `lee@example.com ${lee.line}`,
    `mary.osei@example.com namespaces="countersign-*" ${osei.line}`,
    `mary.osei@example.com ${oseiToo.line}`,
    `kei.sato@example.com valid-before="20260601Z" ${sato.line}`,
];

/** A folder `changes` with one good request and one good approval, which each case then spoils. */
interface Setting {
    readonly folder: string;
    readonly changes: string;
    readonly text: string;
    readonly approval: string;
}

interface Case {
    readonly name: string;
    readonly spoil?: (setting: Setting) => void;
    readonly config?: Partial<ConfigParts>;
    readonly options?: ChangeSourceOptions;
    readonly ask?: string;
    /** `yes`, or what is found with the pattern of the reason. */
    readonly found: ChangeLookup["found"];
    readonly why?: RegExp;
    readonly ref?: string;
    /** Identities whose approvals are believed; default Mary's. */
    readonly approvals?: readonly string[];
    /** Reasons of what is refused. */
    readonly refused?: readonly RegExp[];
}

const accept: Partial<ConfigParts> = { yaml: `${peopleYaml}\nchanges: { unsigned: accept }\n` };
const request = (text: string) => ({ id, text });

const cases: readonly Case[] = [
    { name: "a signed request and a signed approval", found: "yes" },

    // The request
    {
        name: "edited after signing",
        spoil: ({ changes }) => appendFileSync(join(changes, `${id}.yaml`), "# one more line\n"),
        found: "unusable",
        why: /^signed over other bytes$/,
    },
    {
        name: "signed by a stranger",
        spoil: ({ changes, text }) => writeRequest(changes, { id, text, key: stranger }),
        found: "unusable",
        why: /^signed with a key that allowed_signers does not list, SHA256:/,
    },
    {
        name: "in a colleague's name, signed with one's own key",
        spoil: ({ changes, text }) => writeRequest(changes, { id, text, key: osei }),
        found: "unusable",
        why: /^signed by mary.osei@example.com, but it names lee@example.com$/,
    },
    {
        name: "names its requester by another name of the same person",
        spoil: ({ changes, text }) => {
            const other = text.replace("requestedBy: lee@example.com", "requestedBy: lee");
            writeRequest(changes, { id, text: other, key: lee });
            rmSync(join(changes, id), { recursive: true });
        },
        found: "yes",
        approvals: [],
    },
    {
        name: "signed for another organisation",
        spoil: ({ changes, text }) => writeRequest(changes, { id, text, key: lee, organization: "example.net" }),
        found: "unusable",
        why: /signed for "countersign-request@example.net", not for "countersign-request@example.org"/,
    },
    {
        name: "signed as an approval",
        spoil: ({ changes, text }) =>
            writeFileSync(join(changes, `${id}.yaml.sig`), lee.sign(approvalNamespace("example.org"), text)),
        found: "unusable",
        why: /signed for "countersign-approval@example.org"/,
    },
    {
        name: "signature taken away",
        spoil: ({ changes }) => unlinkSync(join(changes, `${id}.yaml.sig`)),
        found: "unusable",
        why: /^it has no signature beside it \(.sig\), and unsigned changes are refused$/,
    },
    {
        name: "a broken signature is never taken for the unsigned form",
        spoil: ({ changes }) => writeFileSync(join(changes, `${id}.yaml.sig`), "-----BEGIN SSH SIGNATURE-----\n"),
        config: accept,
        found: "unusable",
        why: /^the signature does not end with END SSH SIGNATURE$/,
    },
    {
        name: "copied to another id",
        spoil: ({ changes }) => {
            for (const suffix of [".yaml", ".yaml.sig"])
                cpSync(join(changes, id + suffix), join(changes, `CHG0040009${suffix}`));
        },
        ask: "CHG0040009",
        found: "unusable",
        why: /^id is "CHG0040003", but the file is that of CHG0040009$/,
        ref: "changes/CHG0040009.yaml:1",
    },
    {
        name: "dated in the future",
        spoil: ({ changes }) => {
            const text = requestText(id, { requestedAt: "2026-11-03T15:10:00Z" });
            writeRequest(changes, { id, text, key: lee });
        },
        found: "unusable",
        why: /^requestedAt is in the future \(2026-11-03T15:10:00Z\)$/,
        ref: "changes/CHG0040003.yaml:5",
    },
    {
        name: "signed with a key that had ended before",
        spoil: ({ changes }) => {
            const text = requestText(id, { requestedBy: "kei.sato@example.com" });
            writeRequest(changes, { id, text, key: sato });
        },
        found: "unusable",
        why: /allowed_signers:4 allowed it only until 2026-06-01T00:00:00Z/,
    },
    {
        name: "undated: the key must be valid now",
        spoil: ({ changes }) => {
            const text = requestText(id, { requestedBy: "kei.sato@example.com", requestedAt: "" });
            writeRequest(changes, { id, text, key: sato });
        },
        found: "unusable",
        why: /only until 2026-06-01/,
    },
    {
        name: "a revoked key",
        config: { revoked: Buffer.from(`${lee.line}\n`) },
        found: "unusable",
        why: /^signed with a revoked key, SHA256:/,
    },
    {
        name: "a revocation list that cannot be read",
        config: { revoked: Buffer.from("ssh-ed25519 nonsense\n") },
        found: "unavailable",
        why: /the revocation list \(changes.revoked\) cannot be used: line 1 is no public key/,
    },
    {
        name: "a revocation list that is missing",
        config: { yaml: `${peopleYaml}\nchanges: { revoked: revoked_keys }\n` },
        found: "unavailable",
        why: /the revocation list that changes.revoked names is missing/,
    },
    {
        name: "no allowed_signers",
        config: { signers: [] },
        found: "unusable",
        why: /nobody vouches for: allowed_signers lists none/,
    },
    {
        name: "the signer's line is broken",
        config: { signers: [`lee@example.com valid-before=tomorrow ${lee.line}`] },
        found: "unusable",
        why: /allowed_signers does not list \(its line 1 has options that cannot be read/,
    },
    {
        name: "the signer is listed under a wildcard only",
        config: { signers: [`*@example.com ${lee.line}`] },
        found: "unusable",
        why: /allowed_signers:1 names nobody but wildcards, and those do not count/,
    },
    {
        name: "one key listed for two people",
        config: { signers: [`lee@example.com,kei.sato@example.com ${lee.line}`] },
        found: "unusable",
        why: /^signed with a key that allowed_signers lists for lee and sato/,
    },
    {
        name: "a signed request does not carry approvals",
        spoil: ({ changes }) => {
            const text = requestText(id, { approvals: "[{ by: osei, at: 2026-11-03T11:00:00Z, decision: approved }]" });
            writeRequest(changes, { id, text, key: lee });
            rmSync(join(changes, id), { recursive: true });
        },
        found: "yes",
        approvals: [],
        refused: [/written into the request, where its requester could write it/],
    },

    // The approvals
    {
        name: "the request changed after the approval",
        spoil: ({ changes }) => writeRequest(changes, { id, text: requestText(id, { summary: "More" }), key: lee }),
        found: "yes",
        approvals: [],
        refused: [/^the request was changed after it$/],
    },
    {
        name: "an approval signed over other bytes",
        spoil: ({ approval }) => {
            const text = readFileSync(approval, "utf8");
            writeFileSync(approval, text.replace("payments/prod", "payments/live"));
        },
        found: "yes",
        approvals: [],
        refused: [/^signed over other bytes$/],
    },
    {
        name: "an approval by a stranger",
        spoil: ({ changes, text }) =>
            writeApproval(changes, id, "a", statementOn(request(text), "mary.osei@example.com"), stranger),
        found: "yes",
        approvals: [],
        refused: [/does not list/],
    },
    {
        name: "an approval in a colleague's name",
        spoil: ({ changes, text }) =>
            writeApproval(changes, id, "a", statementOn(request(text), "mary.osei@example.com"), lee),
        found: "yes",
        approvals: [],
        refused: [/^signed by lee@example.com, but it names mary.osei@example.com$/],
    },
    {
        name: "an approval signed as a request",
        spoil: ({ changes, text }) => {
            const statement = statementOn(request(text), "mary.osei@example.com");
            writeApproval(changes, id, "a", statement, osei, requestNamespace("example.org"));
        },
        found: "yes",
        approvals: [],
        refused: [/signed for "countersign-request@example.org"/],
    },
    {
        name: "an approval made for another organisation's request of the same name",
        spoil: ({ changes, text }) => {
            const statement = statementOn(request(text), "mary.osei@example.com", { organization: "example.net" });
            writeApproval(changes, id, "a", statement, osei);
        },
        found: "yes",
        approvals: [],
        refused: [/^made for the organisation example.net$/],
    },
    {
        name: "an approval copied from another change",
        spoil: ({ changes, text }) =>
            writeApproval(changes, id, "a", statementOn({ id: "CHG0040004", text }, "mary.osei@example.com"), osei),
        found: "yes",
        approvals: [],
        refused: [/^made for the change CHG0040004$/],
    },
    {
        name: "an approval dated before the request",
        spoil: ({ changes, text }) =>
            writeApproval(
                changes,
                id,
                "a",
                statementOn(request(text), "kei.sato@example.com", { time: "2026-05-01T00:00:00Z" }),
                sato,
            ),
        found: "yes",
        approvals: [],
        refused: [/^dated 2026-05-01T00:00:00Z, before the request itself$/],
    },
    {
        name: "an approval with a key that had ended",
        spoil: ({ changes, text }) =>
            writeApproval(changes, id, "a", statementOn(request(text), "kei.sato@example.com"), sato),
        found: "yes",
        approvals: [],
        refused: [/allowed_signers:4 allowed it only until/],
    },
    {
        name: "an approval dated in the future",
        spoil: ({ changes, text }) =>
            writeApproval(
                changes,
                id,
                "a",
                statementOn(request(text), "mary.osei@example.com", { time: "2027-01-01T00:00:00Z" }),
                osei,
            ),
        found: "yes",
        approvals: [],
        refused: [/^dated in the future \(2027-01-01T00:00:00Z\)$/],
    },
    {
        name: "a rejection is taken whatever its clock said",
        spoil: ({ changes, text }) =>
            writeApproval(
                changes,
                id,
                "a",
                statementOn(request(text), "mary.osei@example.com", {
                    decision: "rejected",
                    time: "2027-01-01T00:00:00Z",
                }),
                osei,
            ),
        found: "yes",
        approvals: ["rejected mary.osei@example.com"],
    },
    {
        name: "an approval without its signature",
        spoil: ({ approval }) => unlinkSync(`${approval}.sig`),
        found: "yes",
        approvals: [],
        refused: [/^has no signature beside it$/],
    },
    {
        name: "a signature without its approval",
        spoil: ({ approval }) => unlinkSync(approval),
        found: "yes",
        approvals: [],
        refused: [/^the statement that it signs is missing$/],
    },
    {
        name: "an approval that is written in another way",
        spoil: ({ approval }) => {
            const pretty = JSON.stringify(JSON.parse(readFileSync(approval, "utf8")), undefined, 2);
            writeFileSync(approval, pretty);
            writeFileSync(`${approval}.sig`, osei.sign(approvalNamespace("example.org"), pretty));
        },
        found: "yes",
        approvals: [],
        refused: [/^is not canonical JSON \(RFC 8785\)$/],
    },
    {
        name: "an approval with a key that is given twice",
        spoil: ({ approval }) => {
            const twice = readFileSync(approval, "utf8").replace("{", '{"decision":"rejected",');
            writeFileSync(approval, twice);
            writeFileSync(`${approval}.sig`, osei.sign(approvalNamespace("example.org"), twice));
        },
        found: "yes",
        approvals: [],
        refused: [/^is not canonical JSON/],
    },
    {
        name: "one person with two keys stays one person",
        spoil: ({ changes, text }) =>
            writeApproval(
                changes,
                id,
                "b",
                statementOn(request(text), "mary.osei@example.com", { time: "2026-11-03T12:00:00Z" }),
                oseiToo,
            ),
        found: "yes",
        approvals: ["approved mary.osei@example.com", "approved mary.osei@example.com"],
    },
    {
        name: "one key under two names stays one person, also where nobody is mapped",
        config: {
            yaml: "people: []\n",
            signers: [`lee@example.com ${lee.line}`, `a@example.com,b@example.com ${osei.line}`],
        },
        spoil: ({ changes, text }) => {
            writeApproval(changes, id, "a", statementOn(request(text), "a@example.com"), osei);
            writeApproval(changes, id, "b", statementOn(request(text), "b@example.com"), osei);
        },
        found: "yes",
        approvals: ["approved a@example.com", "approved a@example.com"],
    },
    {
        name: "another file in the folder is nothing",
        spoil: ({ changes }) => writeFileSync(join(changes, id, "README.md"), "notes\n"),
        found: "yes",
    },
    {
        name: "a statement that is a folder: it might be a rejection",
        spoil: ({ changes }) => mkdirSync(join(changes, id, "x.json")),
        found: "unavailable",
        why: /x.json: is not a regular file/,
    },
    {
        name: "more files than anybody makes",
        spoil: ({ changes }) => {
            for (let i = 0; i < 501; i++) writeFileSync(join(changes, id, `${i}.txt`), "");
        },
        found: "unavailable",
        why: /holds more than 500 files/,
    },
    {
        name: "a request that is a symbolic link to nowhere",
        spoil: ({ changes }) => {
            unlinkSync(join(changes, `${id}.yaml`));
            symlinkSync("/nowhere", join(changes, `${id}.yaml`));
        },
        found: "no",
    },

    // The unsigned form
    {
        name: "unsigned, where the configuration accepts it",
        config: accept,
        spoil: ({ changes }) => {
            unlinkSync(join(changes, `${id}.yaml.sig`));
            rmSync(join(changes, id), { recursive: true });
            const text = requestText(id, {
                approvals: "[{ by: osei, at: 2026-11-03T12:00:00+01:00, decision: approved }]",
            });
            writeFileSync(join(changes, `${id}.yaml`), text);
        },
        found: "yes",
        approvals: ["approved osei"],
    },
    {
        name: "unsigned, accepted for one run",
        options: { allowUnsigned: true },
        spoil: ({ changes }) => {
            rmSync(changes, { recursive: true });
            writeRequest(changes, { id, text: requestText(id, { approvals: "[]" }) });
        },
        found: "yes",
        approvals: [],
    },
    {
        name: "unsigned and dated in the future",
        options: { allowUnsigned: true },
        spoil: ({ changes }) => {
            rmSync(changes, { recursive: true });
            const text = requestText(id, {
                approvals: "\n  - by: osei\n    at: 2099-01-01T00:00:00Z\n    decision: approved",
            });
            writeRequest(changes, { id, text });
        },
        found: "unusable",
        ref: "changes/CHG0040003.yaml:10",
        why: /^approvals\[0\].at is in the future \(2099-01-01T00:00:00Z\)$/,
    },
    {
        name: "another folder",
        options: { directory: "elsewhere" },
        found: "no",
    },
];

describe("changes as signed files", () => {
    for (const ask of ["../changes/CHG0040003", "CHG0040003/../CHG0040003", "./CHG0040003", "a\u0000", ""]) {
        it(`does not look at any file for the id ${JSON.stringify(ask)}`, async () => {
            // Neither the folder nor its parent exists: a look at any path would say so.
            const folder = "/nowhere/at/all";
            const lookup = await openChangeSource(loadedConfig({ folder, signers })).find(ask);
            assert.deepEqual(lookup, { found: "no", looked: "changes: this is not the name of a change file" });
        });
    }

    for (const each of cases) {
        it(each.name, async () => {
            const folder = temporaryFolder("changes");
            try {
                const changes = join(folder, "changes");
                const text = requestText(id);
                writeRequest(changes, { id, text, key: lee });
                const approval = writeApproval(
                    changes,
                    id,
                    "a",
                    statementOn(request(text), "mary.osei@example.com"),
                    osei,
                );
                each.spoil?.({ folder, changes, text, approval });
                const now = () => new Date("2026-11-03T15:00:00Z");
                const source = openChangeSource(loadedConfig({ folder, signers, ...each.config }), {
                    now,
                    ...each.options,
                });
                check(await source.find(each.ask ?? id), each);
            } finally {
                rmSync(folder, { recursive: true });
            }
        });
    }
});

function check(lookup: ChangeLookup, expected: Case): void {
    assert.equal(lookup.found, expected.found, JSON.stringify(lookup));
    if ("why" in lookup) assert.match(lookup.why, expected.why!);
    if (expected.ref !== undefined) assert.equal("ref" in lookup && lookup.ref, expected.ref);
    if (lookup.found !== "yes") return;
    const { approvals, refused, requestedBy } = lookup.change;
    assert.deepEqual(
        approvals.map((each) => `${each.decision} ${each.by.identity}`),
        expected.approvals ?? ["approved mary.osei@example.com"],
    );
    const reasons = expected.refused ?? [];
    assert.equal(refused.length, reasons.length, JSON.stringify(refused));
    refused.forEach((each, index) => assert.match(each.why, reasons[index]!));
    assert.equal(requestedBy.identity, "lee@example.com");
}
