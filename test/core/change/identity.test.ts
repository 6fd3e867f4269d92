import assert from "node:assert/strict";
import { personOf, samePerson, sharedIds } from "../../../core/change/identity";
import type { Person } from "../../../core/change/person";

const people: readonly Person[] = [
    { name: "A. Lee", ids: ["lee", "a.lee@example.com", "arn:aws:iam::111122223333:user/ops/bert-jan"], bot: false },
    { name: "M. Osei", ids: ["osei", "José@example.com"], bot: false },
    { name: "pipeline", ids: ["github-actions[bot]"], bot: true },
];

describe("who an identity is", () => {
    const cases: readonly { name: string; identity: string; person: string | undefined }[] = [
        { name: "a login", identity: "lee", person: "A. Lee" },
        { name: "another case", identity: "LEE", person: "A. Lee" },
        { name: "outer space", identity: "  lee\n", person: "A. Lee" },
        { name: "the person's own name", identity: "a.  lee", person: "A. Lee" },
        { name: "an address", identity: "A.Lee@Example.com", person: "A. Lee" },
        { name: "git's form", identity: "Somebody Else <a.lee@example.com>", person: "A. Lee" },
        { name: "git's form, no name", identity: "<a.lee@example.com>", person: "A. Lee" },
        { name: "a name before another's address", identity: "lee <osei@example.org>", person: undefined },
        { name: "composed and decomposed letters", identity: "jose\u0301@example.com", person: "M. Osei" },
        { name: "a whole ARN", identity: "arn:aws:iam::111122223333:user/ops/bert-jan", person: "A. Lee" },
        {
            name: "a session's name",
            identity: "arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Admin_0123456789abcdef/a.lee@example.com",
            person: "A. Lee",
        },
        { name: "a user's name", identity: "arn:aws-cn:iam::111122223333:user/osei", person: "M. Osei" },
        { name: "a principal id with a session", identity: "AROAEXAMPLEX20BJ0000:osei", person: "M. Osei" },
        { name: "a role is nobody", identity: "arn:aws:iam::111122223333:role/lee", person: undefined },
        { name: "the same user name in an account nobody listed", identity: "bert-jan", person: undefined },
        { name: "a bot", identity: "GitHub-Actions[bot]", person: "pipeline" },
        { name: "a look-alike letter", identity: "l\u0435e", person: undefined },
        { name: "part of an id", identity: "le", person: undefined },
        { name: "nothing", identity: "  ", person: undefined },
        { name: "a name from Object", identity: "constructor", person: undefined },
    ];
    for (const { name, identity, person } of cases) {
        it(name, () => {
            const found = personOf(people, identity);
            assert.equal(found.kind === "person" ? found.person.name : undefined, person);
        });
    }
});

describe("whether two identities are one person", () => {
    const cases: readonly { name: string; a: string; b: string; same: boolean }[] = [
        { name: "two names of one person", a: "lee", b: "X <a.lee@example.com>", same: true },
        { name: "two people", a: "lee", b: "osei", same: false },
        { name: "an unmapped identity and itself", a: "mallory", b: "Mallory ", same: true },
        { name: "two unmapped identities", a: "mallory", b: "trent", same: false },
        { name: "a person and somebody unmapped", a: "lee", b: "mallory", same: false },
        { name: "an unmapped address behind two names", a: "M <m@x.org>", b: "Trent <M@x.org>", same: true },
        {
            name: "an unmapped user and that user's ARN",
            a: "mallory",
            b: "arn:aws:iam::111122223333:user/mallory",
            same: true,
        },
        { name: "nothing is nobody, not even itself", a: "", b: "", same: false },
    ];
    for (const { name, a, b, same } of cases) {
        it(name, () => {
            assert.equal(samePerson(personOf(people, a), personOf(people, b)), same);
            assert.equal(samePerson(personOf(people, b), personOf(people, a)), same);
        });
    }
});

describe("ids that two people have", () => {
    it("finds none in a sound list", () => {
        assert.deepEqual(sharedIds(people), []);
    });
    it("finds them in whatever way they are written", () => {
        const twice: readonly Person[] = [
            { name: "Lee", ids: ["a.lee@example.com"], bot: false },
            { name: "Osei", ids: ["Somebody <A.Lee@example.com>", "LEE"], bot: false },
        ];
        assert.deepEqual(sharedIds(twice), [
            { id: "Lee", people: ["Lee", "Osei"] },
            { id: "a.lee@example.com", people: ["Lee", "Osei"] },
        ]);
    });
    it("lets one person have an id twice", () => {
        assert.deepEqual(sharedIds([{ name: "lee", ids: ["lee", "LEE"], bot: false }]), []);
    });
    it("lets two accounts have a user of the same name", () => {
        const accounts: readonly Person[] = [
            { name: "A", ids: ["arn:aws:iam::111122223333:user/lee"], bot: false },
            { name: "B", ids: ["arn:aws:iam::444455556666:user/lee"], bot: false },
        ];
        assert.deepEqual(sharedIds(accounts), []);
        const found = personOf(accounts, "arn:aws:iam::444455556666:user/lee");
        assert.equal(found.kind === "person" && found.person.name, "B");
    });
});
