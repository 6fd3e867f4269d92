import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Who made the commit that is checked out, each as name and address. */
export interface CommitPeople {
    /** Lower-case hex object id. */
    readonly commit: string;
    readonly author: readonly string[];
    readonly committer: readonly string[];
}

/** Milliseconds; git needs about 5. */
const patience = 5_000;

/**
 * Author and committer of HEAD of the checkout that `folder` lies in; `undefined` where it lies in none, there is no commit yet,
 * or git cannot be run. `env` is where git is looked for and finds its user's settings.
 *
 * Everything that could make git speak of another repository or another commit is kept from it: its variables (`GIT_DIR`, …),
 * replacement objects, fetching, and its own search, which also finds a bare repository that somebody committed as ordinary files
 * of the checkout. A folder of another user, usual in containers, is read all the same: what is run here executes nothing that
 * the repository names.
 */
export function commitPeople(
    folder: string,
    env: Readonly<Record<string, string | undefined>>,
): Promise<CommitPeople | undefined> {
    const repository = repositoryOf(folder);
    if (repository === undefined) return Promise.resolve(undefined);
    const args = [
        `--git-dir=${repository}`,
        "--no-pager",
        "--no-replace-objects",
        ...["safe.directory=*", "core.fsmonitor=false"].flatMap((setting) => ["-c", setting]),
        ...["rev-list", "--max-count=1", "--encoding=UTF-8", "--format=%an%n%ae%n%cn%n%ce", "HEAD", "--"],
    ];
    const options = { cwd: folder, env: gitEnvironment(env), timeout: patience, maxBuffer: 65_536, windowsHide: true };
    return new Promise((resolve) => {
        execFile("git", args, options, (error, stdout) => resolve(error === null ? parse(stdout) : undefined));
    });
}

/** The nearest `.git`, a folder or, in a worktree or submodule, a file. Nobody can commit one: git refuses the name. */
function repositoryOf(folder: string): string | undefined {
    for (let at = resolve(folder); ; at = dirname(at)) {
        const path = join(at, ".git");
        if (existsSync(path)) return path;
        if (dirname(at) === at) return undefined;
    }
}

function gitEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
    const kept = Object.entries(env).filter(([name]) => !/^git_/i.test(name));
    const own = {
        // No protocol at all. As a variable, for a repository's own `protocol.ext.allow` outweighs `-c protocol.allow=never`.
        GIT_ALLOW_PROTOCOL: "",
        GIT_NO_LAZY_FETCH: "1",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_TERMINAL_PROMPT: "0",
        LC_ALL: "C",
    };
    return { ...(Object.fromEntries(kept) as Record<string, string>), ...own };
}

/** `commit <id>` and one line each for the names and addresses of author and committer. */
function parse(output: string): CommitPeople | undefined {
    // untrusted: anybody can write any name into a commit
    const [header, ...lines] = output.split("\n");
    const commit = /^commit ([0-9a-f]{40,64})$/.exec(header ?? "")?.[1];
    if (commit === undefined || lines.length < 4) return undefined;
    const identities = (name: string | undefined, address: string | undefined) =>
        [name, address].filter((each): each is string => each !== undefined && each.trim() !== "");
    return { commit, author: identities(lines[0], lines[1]), committer: identities(lines[2], lines[3]) };
}
