import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Ids, makeIds, seededRandom, systemRandom } from "./ids";

/**
 * A stand-in for one AWS account: resources, and the CloudTrail records of every call. It is not AWS: it
 * stores what a program declares, checks next to nothing, and is used for demonstration and tests only.
 */
export interface Sandbox {
    /** Absolute folder that holds everything of this account. */
    readonly dir: string;
    /** Twelve digits. */
    readonly account: string;
    /** Region of a caller that names none. */
    readonly region: string;
    readonly now: () => Date;
    readonly ids: Ids;
}

export interface SandboxOptions {
    readonly dir: string;
    readonly account?: string | undefined;
    readonly region?: string | undefined;
    readonly now?: (() => Date) | undefined;
    /** The same seed gives the same ids, counted on from one opening of the folder to the next. Absent: random ids. */
    readonly seed?: string | undefined;
}

/** The account that documentation uses for examples. */
const exampleAccount = "111122223333";

const notice = `This folder is a sandbox of Countersign: a stand-in for an AWS account.
Nothing in it came from AWS. The records under trail/ are written by the sandbox in CloudTrail's form,
and the digest files are signed with a key that was made here.
`;

/** Opens the account in a folder, which is made where it is missing. */
export function openSandbox(options: SandboxOptions): Sandbox {
    const dir = path.resolve(options.dir);
    mkdirSync(dir, { recursive: true });
    const readme = path.join(dir, "NOT-AWS.txt");
    if (!existsSync(readme)) {
        writeFileSync(readme, notice);
    }
    return {
        dir,
        account: options.account ?? exampleAccount,
        region: options.region ?? "eu-west-1",
        now: options.now ?? (() => new Date()),
        ids: makeIds(options.seed === undefined ? systemRandom : seededRandom(`${options.seed}\n${nextOpening(dir)}`)),
    };
}

/** Without this number a second process would repeat the event ids of the first, which readers take for duplicates. */
function nextOpening(dir: string): number {
    const file = path.join(dir, ".openings");
    const count = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
    writeFileSync(file, String(count + 1));
    return count;
}
