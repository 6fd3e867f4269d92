import assert from "node:assert/strict";
import { ToolError } from "../../../core/tool-error";
import { parseConfig, parseNearerConfig } from "../../../sources/config/parse-config";

const smallest = "version: 1\norganization: example\n";
const parse = (text: string) => parseConfig(Buffer.from(text), "countersign.yaml").value;

function refusal(read: () => unknown): string {
    try {
        read();
    } catch (error) {
        if (error instanceof ToolError) {
            assert.equal(error.code, "bad-input");
            return error.message;
        }
        throw error;
    }
    throw new Error("was read");
}

describe("countersign.yaml", () => {
    it("means this where it says nothing: the defaults of version 1, which never change", () => {
        assert.deepEqual(parse(`${smallest}stacks:\n  - match: "**"\n`), {
            version: 1,
            organization: "example",
            people: [],
            changes: {
                idPattern: "[A-Z][A-Z0-9]*-?[0-9]{1,12}",
                files: "changes",
                signers: "allowed_signers",
                unsigned: "refuse",
                wildcardScopes: [],
                approvalDays: 14,
            },
            stacks: [
                {
                    match: "**",
                    approvedChange: true,
                    approvals: 1,
                    window: "optional",
                    separationOfDuties: ["requester", "author", "committer", "deployer"],
                    preview: "enforce",
                    update: "enforce",
                },
            ],
            pack: { levelsMayBeLowered: false },
            tracker: { accounts: [], maxClockMarginSeconds: 5 },
        });
    });

    it("reads a pattern for ids without the anchors that it always has", () => {
        const pattern = (text: string) => parse(`${smallest}changes: {idPattern: "${text}"}\n`).changes.idPattern;
        assert.equal(pattern("^CHG[0-9]+$"), "CHG[0-9]+");
        assert.equal(pattern("CHG[0-9]+"), "CHG[0-9]+");
    });

    it("gives every reader lists of its own", () => {
        const first = parse(`${smallest}stacks: [{match: "**"}]\n`);
        first.stacks[0]!.separationOfDuties.pop();
        assert.equal(parse(`${smallest}stacks: [{match: "**"}]\n`).stacks[0]!.separationOfDuties.length, 4);
    });

    const refused: readonly { name: string; text: string; message: string | RegExp }[] = [
        {
            name: "an unknown version, and says nothing else",
            text: "version: 2\nsomethingNew: true\n",
            message:
                "countersign.yaml:1:10: version 2 is not known here, only 1: upgrade Countersign, or write the file for version 1",
        },
        { name: "no version", text: "organization: example\n", message: "countersign.yaml:1:1: version is missing" },
        { name: "no organization", text: "version: 1\n", message: "countersign.yaml:1:1: organization is missing" },
        {
            name: "a version as text",
            text: 'version: "1"\norganization: x\n',
            message: 'countersign.yaml:1:10: version must be 1, not "1".',
        },
        {
            name: "an organization that could break out of a signature's namespace",
            text: "version: 1\norganization: a@b\n",
            message: "countersign.yaml:2:15: organization must be letters, digits, dots and dashes, at most 100",
        },
        {
            name: "a misspelt rule key",
            text: `${smallest}stacks:\n  - match: "**"\n    aprovals: 2\n`,
            message: 'countersign.yaml:5:5: unknown key "aprovals". Did you mean "approvals"?',
        },
        {
            name: "no approvals at all",
            text: `${smallest}stacks:\n  - match: "**"\n    approvals: 0\n`,
            message: "countersign.yaml:5:16: stacks[0].approvals must be at least 1, not 0",
        },
        {
            name: "a rule for a project alone",
            text: `${smallest}stacks:\n  - match: payments\n`,
            message:
                'countersign.yaml:4:12: stacks[0].match matches no stack: a stack is named project/stack. Write "payments/*" or "*/payments"',
        },
        {
            name: "one star",
            text: `${smallest}stacks:\n  - match: "*"\n`,
            message:
                'countersign.yaml:4:12: stacks[0].match matches no stack: "*" stays within a part of project/stack. Write "**" for every stack',
        },
        {
            name: "Pulumi's full name of a stack",
            text: `${smallest}stacks:\n  - match: acme/payments/prod\n`,
            message: /without the Pulumi organization/,
        },
        { name: "an empty part", text: `${smallest}stacks:\n  - match: payments/\n`, message: /has an empty part/ },
        {
            name: "alternatives in a glob",
            text: `${smallest}stacks:\n  - match: "payments/{a,b}"\n`,
            message: /has a "\{"; names of stacks/,
        },
        {
            name: "an empty glob",
            text: `${smallest}stacks:\n  - match: ""\n`,
            message: /must have 1 to 200 characters/,
        },
        {
            name: "a second rule for the same stacks",
            text: `${smallest}stacks:\n  - match: "**"\n    approvals: 2\n  - match: "**"\n`,
            message: 'countersign.yaml:6:12: stacks[1] never applies: stacks[0] has the same match "**"',
        },
        {
            name: "an id of two people",
            text: `${smallest}people:\n  - name: Lee\n    ids: [lee]\n  - name: Osei\n    ids: [osei, LEE]\n`,
            message: 'countersign.yaml:6:5: "Lee" is an id of "Lee" and "Osei": it can be of one person only',
        },
        {
            name: "two people of one name",
            text: `${smallest}people:\n  - name: Lee\n  - name: lee\n`,
            message: /"Lee" is an id of "Lee" and "lee"/,
        },
        {
            name: "a pattern that takes for ever",
            text: `${smallest}changes:\n  idPattern: "(A+)+"\n`,
            message: /^countersign\.yaml:4:14: changes\.idPattern repeats a group/,
        },
        {
            name: "a pattern that takes a path",
            text: `${smallest}changes:\n  idPattern: ".*"\n`,
            message: /changes\.idPattern has a "\." that matches everything/,
        },
        {
            name: "an account that YAML reads as a number",
            text: `${smallest}tracker:\n  accounts: [111122223333]\n`,
            message: "countersign.yaml:4:14: tracker.accounts[0] must be text, not 111122223333: put it in quotes",
        },
        {
            name: "an address that is no address",
            text: `${smallest}changes:\n  url: "javascript:alert(1)"\n`,
            message: "countersign.yaml:4:8: changes.url must be an http or https address",
        },
        {
            name: "a key that JavaScript gives a meaning to",
            text: `${smallest}changes:\n  __proto__: {unsigned: accept}\n`,
            message: 'countersign.yaml:4:3: unknown key "__proto__"',
        },
    ];
    for (const { name, text, message } of refused) {
        it(`refuses ${name}`, () => {
            const found = refusal(() => parse(text));
            if (typeof message === "string") assert.equal(found, message);
            else assert.match(found, message);
        });
    }
});

describe("a countersign.yaml nearer to the author", () => {
    it("may leave out everything but its version, and has no defaults", () => {
        const nearer = (text: string) => parseNearerConfig(Buffer.from(text), "near.yaml").value;
        assert.deepEqual(nearer("version: 1\n"), { version: 1 });
        assert.deepEqual(nearer('version: 1\nchanges: {approvalDays: 3}\nstacks: [{match: "**", approvals: 2}]\n'), {
            version: 1,
            changes: { approvalDays: 3 },
            stacks: [{ match: "**", approvals: 2 }],
        });
    });
    it("is as strict", () => {
        const message = (text: string) => refusal(() => parseNearerConfig(Buffer.from(text), "near.yaml"));
        assert.equal(message("version: 3\n").startsWith("near.yaml:1:10: version 3 is not known here"), true);
        assert.equal(
            message("version: 1\nchanges:\n  unsignd: accept\n"),
            'near.yaml:3:3: unknown key "unsignd". Did you mean "unsigned"?',
        );
        assert.match(message("version: 1\nstacks:\n  - approvals: 2\n"), /stacks\[0\]\.match is missing/);
        assert.match(message('version: 1\nstacks:\n  - match: "*"\n'), /matches no stack/);
    });
});
