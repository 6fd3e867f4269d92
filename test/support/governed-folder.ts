import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { requestText, statementOn, writeApproval, writeRequest } from "./signed-change";
import { makeSigningKey } from "./signing-key";

/** Identities of the people that a governed folder knows. */
export const people = {
    requester: "lee@example.com",
    approver: "osei@example.com",
    author: "ana@example.com",
} as const;

export interface GovernedOptions {
    /** `project/stack` that the change is for. */
    readonly stack?: string;
    /** Replaces the section `stacks` of the configuration. */
    readonly stacks?: string;
    /** More lines for the configuration. */
    readonly more?: string;
    /** Whether the folder becomes a git repository with one commit by `people.author`; not where it is one already. */
    readonly git?: boolean;
    /** Fields of the request in place of the usual ones. */
    readonly request?: Readonly<Record<string, string>>;
}

export const changeId = "CHG0030002";
export const draftId = "CHG0030003";

/**
 * Fills a folder with everything that an approved update needs: `countersign.yaml`, `allowed_signers`, the approved and signed
 * change `changeId`, and `draftId`, which is signed but not approved.
 */
export function governFolder(folder: string, options: GovernedOptions = {}): void {
    const { stack = "payments/payments-prod" } = options;
    const [lee, osei] = [makeSigningKey(), makeSigningKey("ecdsa-256")];
    writeFileSync(path.join(folder, "countersign.yaml"), configText(options));
    writeFileSync(
        path.join(folder, "allowed_signers"),
        `${people.requester} ${lee.line}\n${people.approver} ${osei.line}\n`,
    );
    const changes = path.join(folder, "changes");
    mkdirSync(changes, { recursive: true });
    for (const id of [changeId, draftId]) {
        const text = requestText(id, {
            requestedBy: people.requester,
            requestedAt: "2024-01-01T00:00:00Z",
            stacks: `[${stack}]`,
            window: "{ start: 2024-01-01T00:00:00Z, end: 2100-01-01T00:00:00Z }",
            ...options.request,
        });
        writeRequest(changes, { id, text, key: lee });
        if (id === draftId) continue;
        const statement = statementOn({ id, text }, people.approver, { stacks: [stack], time: "2024-01-02T00:00:00Z" });
        writeApproval(changes, id, "osei", statement, osei);
    }
    if (options.git === true) commitAll(folder, people.author);
}

export function configText({ stacks, more = "" }: GovernedOptions = {}): string {
    return [
        "version: 1",
        "organization: example.org",
        "people:",
        ...Object.entries(people).map(([, id]) => `  - { name: ${id.split("@")[0]}, ids: [${id}] }`),
        `stacks: ${stacks ?? "[{ match: payments/*, owner: team-payments }]"}`,
        more,
        "",
    ].join("\n");
}

function commitAll(folder: string, author: string): void {
    const git = (...args: string[]) =>
        execFileSync("git", ["-c", `user.name=${author}`, "-c", `user.email=${author}`, ...args], {
            cwd: folder,
            env: { PATH: process.env["PATH"], HOME: folder, GIT_CONFIG_NOSYSTEM: "1" },
        });
    git("init", "--quiet", "--initial-branch=main");
    git("add", "--all");
    git("commit", "--quiet", "--no-gpg-sign", "-m", "Describe the stack");
}
