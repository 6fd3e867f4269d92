import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Io } from "../../cli/io";
import { main } from "../../cli/main";
import { temporaryFolder } from "../support/temporary-folder";

import "../support/ssh-keygen";

/** A folder with a configuration, and people who each have a key made by ssh-keygen. */
export interface Desk {
    readonly folder: string;
    /** Path of a person's private key. */
    key(person: string): string;
    run(person: string | undefined, args: readonly string[], more?: Partial<Io>): Promise<Outcome>;
    dispose(): void;
}

export interface Outcome {
    readonly code: number;
    readonly out: string;
    readonly err: string;
}

const config = `version: 1
organization: example.org
people:
  - { name: lee, ids: [lee@example.com, lee@work.example] }
  - { name: osei, ids: [mary.osei@example.com] }
  - { name: robot, ids: [robot@example.com], bot: true }
changes: { wildcardScopes: ["payments/*"] }
stacks:
  - { match: "sandbox/*", separationOfDuties: [author] }
`;

export const now = "2026-11-03T12:00:00Z";

/** `stranger` has a key that nobody lists, `outsider` one that nobody's person has. */
export function makeDesk(): Desk {
    const folder = temporaryFolder("desk");
    mkdirSync(join(folder, "keys"));
    const key = (person: string) => join(folder, "keys", person);
    const names = ["lee", "osei", "robot", "outsider", "stranger", "lee2"];
    for (const name of names) {
        execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", name, "-f", key(name)]);
    }
    const line = (person: string) => readFileSync(`${key(person)}.pub`, "utf8").trim();
    const signers = [
        `lee@example.com ${line("lee")}`,
        `lee@work.example ${line("lee2")}`,
        `mary.osei@example.com ${line("osei")}`,
        `robot@example.com ${line("robot")}`,
        `outsider@example.com ${line("outsider")}`,
    ];
    writeFileSync(join(folder, "allowed_signers"), `${signers.join("\n")}\n`);
    writeFileSync(join(folder, "countersign.yaml"), config);
    return {
        folder,
        key,
        async run(person, args, more = {}) {
            let [out, err] = ["", ""];
            const code = await main([...args, ...(person === undefined ? [] : ["--key", key(person)])], {
                out: (text) => (out += text),
                err: (text) => (err += text),
                env: { PATH: process.env["PATH"], HOME: folder, LC_ALL: "C.UTF-8", GIT_CONFIG_NOSYSTEM: "1" },
                cwd: folder,
                now: () => new Date(now),
                terminal: { isTTY: false, columns: 100 },
                ...more,
            });
            return { code, out, err };
        },
        dispose: () => rmSync(folder, { recursive: true }),
    };
}

export const ask = [
    "request",
    "--id",
    "CHG0040003",
    "--summary",
    "Rotate the settlement queue",
    "--stack",
    "payments/prod",
    "--from",
    "2026-11-03T14:00:00Z",
    "--to",
    "2026-11-03T17:00:00+01:00",
];
