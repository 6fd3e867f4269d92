import assert from "node:assert/strict";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import {
    unknownCheckingProxy,
    UnknownValueError,
    type ResourceValidation,
    type ResourceValidationArgs,
} from "@pulumi/policy";
import { notKnown } from "../../core/iam/not-known";
import { labelled } from "../../policypack/labelled";
import { readProperty } from "../../policypack/read-property";
import { secretsIn } from "../../policypack/secrets-in";
import { stackOfUrn } from "../../policypack/stack-of-urn";
import { updateFolder } from "../../policypack/update-folder";
import { watchAnswer } from "../../policypack/watch-answer";
import { propertyRuns } from "../support/property-runs";
import { secret, unknownString } from "../support/pack-process";
import { temporaryFolder } from "../support/temporary-folder";

describe("a path through a resource's inputs", () => {
    const cases: readonly {
        name: string;
        props: Record<string, unknown>;
        path: string;
        found: readonly [string, unknown][];
    }[] = [
        { name: "leads to a value", props: { policy: "x" }, path: "policy", found: [["policy", "x"]] },
        { name: "leads nowhere", props: {}, path: "a.b", found: [] },
        { name: "leads to nothing for null and empty text", props: { a: null, b: "" }, path: "a", found: [] },
        { name: "leads through objects", props: { a: { b: { c: 1 } } }, path: "a.b.c", found: [["a.b.c", 1]] },
        {
            name: "leads to each element",
            props: { a: [{ b: 1 }, {}, { b: 2 }] },
            path: "a[*].b",
            found: [
                ["a[0].b", 1],
                ["a[2].b", 2],
            ],
        },
        { name: "takes one for a list of one", props: { a: { b: 1 } }, path: "a[*].b", found: [["a.b", 1]] },
        { name: "ends at what is not known", props: { a: unknownString }, path: "a.b.c", found: [["a", notKnown]] },
        {
            name: "knows the siblings of what is not known",
            props: { a: [{ b: unknownString }, { b: ["x", unknownString] }] },
            path: "a[*].b",
            found: [
                ["a[0].b", notKnown],
                ["a[1].b", ["x", notKnown]],
            ],
        },
        {
            name: "knows the siblings of an element that is not known",
            props: { a: [unknownString, { b: 1 }] },
            path: "a[*].b",
            found: [
                ["a[0]", notKnown],
                ["a[1].b", 1],
            ],
        },
        { name: "stops at a value that it leads through", props: { a: "text" }, path: "a.b", found: [["a", "text"]] },
    ];
    for (const { name, props, path: where, found } of cases) {
        it(name, () => {
            const proxied = unknownCheckingProxy(props);
            assert.deepEqual(
                readProperty(proxied, where).map((each) => [each.path, each.value]),
                found,
            );
        });
    }
});

describe("a policy's answer", () => {
    it("is an error where the policy meets a value that is not known and does not expect it", async () => {
        const props = unknownCheckingProxy({ policy: unknownString });
        const policy = { name: "p", description: "", validateResource: () => void props["policy"] };
        const watched = watchAnswer(policy, () => assert.fail("ended"));
        const validate = watched.validateResource as ResourceValidation;
        await assert.rejects(
            Promise.resolve(validate({ name: "task" } as ResourceValidationArgs, () => undefined)),
            (error) => !(error instanceof UnknownValueError) && /p could not judge task/.test(String(error)),
        );
    });
});

describe("secrets among a resource's inputs", () => {
    it("are found wherever they are", () => {
        const props = { a: secret("x"), b: { c: [{ d: secret({ e: 1 }) }] }, f: "plain", g: { value: "x" }, h: null };
        assert.deepEqual([...secretsIn(props)], ["a", "b"]);
    });
});

describe("project and stack", () => {
    it("come from the URN", () => {
        assert.equal(stackOfUrn("urn:pulumi:prod::payments::pulumi:pulumi:Stack::payments-prod"), "payments/prod");
        assert.equal(stackOfUrn("urn:pulumi:prod::payments::a$b:c/d:E::x::y"), "payments/prod");
    });
    for (const urn of ["", "urn:pulumi:", "urn:pulumi:prod", "urn:aws:prod::payments::x::y"]) {
        it(`are not guessed: ${JSON.stringify(urn)}`, () => assert.throws(() => stackOfUrn(urn), /not a Pulumi URN/));
    }
});

describe("a labelled line", () => {
    it("is wrapped at spaces below its text", () => {
        const lines = labelled("why", `${"word ".repeat(30).trim()}`);
        assert.equal(lines[0]!.slice(0, 12), "  why   word");
        assert.ok(lines.length === 2 && lines[1]!.startsWith("        word"));
    });
    it("loses nothing and is never wider than 90 columns unless a word is", () => {
        const word = fc.stringMatching(/^[a-z]{1,60}$/);
        fc.assert(
            fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
                const lines = labelled("ask", words.join(" "));
                assert.equal(lines.map((line) => line.slice(8)).join(" "), words.join(" "));
                for (const line of lines) assert.ok(line.length <= 90, line);
            }),
            propertyRuns(1_000),
        );
    });
});

describe("the folder that Pulumi works in", () => {
    let folder: string;
    beforeEach(() => (folder = temporaryFolder("processes")));
    afterEach(() => rmSync(folder, { recursive: true }));
    const add = (pid: number, name: string, parent: number, cwd: string) => {
        mkdirSync(path.join(folder, String(pid)));
        writeFileSync(path.join(folder, String(pid), "stat"), `${pid} (${name}) S ${parent} 1 1 0`);
        symlinkSync(cwd, path.join(folder, String(pid), "cwd"));
    };

    it("is that of the nearest ancestor called pulumi", () => {
        add(30, "pulumi-language", 20, "/pack");
        add(20, "pulumi", 10, "/program");
        add(10, "pulumi", 1, "/elsewhere");
        assert.equal(updateFolder({ PWD: "/shell" }, 30, folder), "/program");
    });
    it("is not fooled by names", () => {
        add(30, "a) S 99 (pulumi", 20, "/fooled");
        add(20, "bash", 1, "/shell");
        assert.equal(updateFolder({ PWD: "/shell" }, 30, folder), "/shell");
    });
    it("is the shell's where processes cannot be seen", () => {
        assert.equal(updateFolder({ PWD: "/shell" }, 30, path.join(folder, "none")), "/shell");
        assert.equal(updateFolder({}, 30, path.join(folder, "none")), undefined);
    });
});
