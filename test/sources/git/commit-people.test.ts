import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";
import { commitPeople } from "../../../sources/git/commit-people";
import { temporaryFolder } from "../../support/temporary-folder";

const people = {
    GIT_AUTHOR_NAME: "A. Lee",
    GIT_AUTHOR_EMAIL: "lee@example.com",
    GIT_COMMITTER_NAME: "Mary Osei",
    GIT_COMMITTER_EMAIL: "mary.osei@example.com",
};

/** A folder that lies in no checkout. */
const outside = parse(__dirname).root;

/** A repository with one commit. */
function makeRepository(folder: string, who: Readonly<Record<string, string>>): void {
    mkdirSync(folder, { recursive: true });
    const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, env: { ...process.env, ...who } });
    git("init", "-q");
    git("-c", "commit.gpgsign=false", "commit", "-q", "--allow-empty", "-m", "First");
}

describe("commitPeople", () => {
    let root: string;
    beforeEach(() => {
        root = temporaryFolder("git");
    });
    afterEach(() => rmSync(root, { recursive: true }));

    it("names author and committer of the commit that is checked out", async () => {
        makeRepository(root, people);
        const inside = join(root, "stacks/payments");
        mkdirSync(inside, { recursive: true });
        const found = await commitPeople(inside, process.env);
        assert.match(found!.commit, /^[0-9a-f]{40}$/);
        assert.deepEqual(found!.author, ["A. Lee", "lee@example.com"]);
        assert.deepEqual(found!.committer, ["Mary Osei", "mary.osei@example.com"]);
    });

    const nobody: readonly (readonly [string, () => string, Record<string, string | undefined>?])[] = [
        ["a folder without a checkout", () => outside],
        ["a folder that does not exist", () => join(root, "nothing")],
        [
            "a checkout without a commit",
            () => {
                execFileSync("git", ["init", "-q"], { cwd: root });
                return root;
            },
        ],
        [
            "a machine without git",
            () => {
                makeRepository(root, people);
                return root;
            },
            { PATH: "/nowhere" },
        ],
    ];
    for (const [name, folder, env] of nobody) {
        it(`knows nobody in ${name}`, async () => {
            assert.equal(await commitPeople(folder(), env ?? process.env), undefined);
        });
    }

    it("is not led to another repository by the environment", async () => {
        const [own, other] = [join(root, "own"), join(root, "other")];
        makeRepository(own, people);
        makeRepository(other, { ...people, GIT_AUTHOR_NAME: "Somebody Else" });
        const env = { ...process.env, GIT_DIR: join(other, ".git"), GIT_WORK_TREE: other };
        assert.equal((await commitPeople(own, env))?.author[0], "A. Lee");
        assert.equal(await commitPeople(outside, env), undefined);
    });

    it("is not led to another commit by a replacement", async () => {
        makeRepository(root, people);
        const git = (...args: string[]) =>
            execFileSync("git", args, { cwd: root, encoding: "utf8", env: { ...process.env, ...people } }).trim();
        const real = git("rev-parse", "HEAD");
        const forged = git("cat-file", "commit", real).replace(
            "A. Lee <lee@example.com>",
            "Nobody <nobody@example.com>",
        );
        writeFileSync(join(root, "forged"), `${forged}\n`);
        const replacement = git("hash-object", "-t", "commit", "-w", "forged");
        git("replace", real, replacement);
        assert.equal(git("log", "-1", "--format=%an"), "Nobody");
        assert.deepEqual((await commitPeople(root, process.env))?.author, ["A. Lee", "lee@example.com"]);
    });

    it("is not led to a bare repository that somebody committed as files of the checkout", async () => {
        makeRepository(root, people);
        const program = join(root, "stacks/payments");
        mkdirSync(program, { recursive: true });
        const forge = { ...process.env, ...people, GIT_AUTHOR_NAME: "Somebody Else" };
        const git = (...args: string[]) => execFileSync("git", args, { cwd: program, encoding: "utf8", env: forge });
        git("init", "-q", "--bare", ".");
        writeFileSync(join(program, "empty"), "");
        const tree = git("hash-object", "-t", "tree", "-w", "empty").trim();
        git("update-ref", "HEAD", git("commit-tree", tree, "-m", "Forged").trim());
        assert.equal(git("log", "-1", "--format=%an").trim(), "Somebody Else");
        assert.deepEqual((await commitPeople(program, process.env))?.author, ["A. Lee", "lee@example.com"]);
    });

    it("finds the commit of a worktree and of a submodule", async () => {
        const [main, tree] = [join(root, "main"), join(root, "tree")];
        makeRepository(main, people);
        const git = (...args: string[]) => execFileSync("git", args, { cwd: main, env: { ...process.env, ...people } });
        git("worktree", "add", "-q", "--detach", tree);
        assert.equal((await commitPeople(tree, process.env))?.author[0], "A. Lee");
        makeRepository(join(root, "part"), { ...people, GIT_AUTHOR_NAME: "Somebody Else" });
        git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", join(root, "part"), "part");
        assert.equal((await commitPeople(join(main, "part"), process.env))?.author[0], "Somebody Else");
    });

    it("leaves out a name that is empty and keeps what is odd", async () => {
        makeRepository(root, { ...people, GIT_AUTHOR_NAME: "O'Neil \u202e", GIT_AUTHOR_EMAIL: "" });
        assert.deepEqual((await commitPeople(root, process.env))?.author, ["O'Neil \u202e"]);
    });
});
