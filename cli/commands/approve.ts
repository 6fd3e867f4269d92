import { createHash } from "node:crypto";
import { basename, join, resolve } from "node:path";
import { writeStatement, type ApprovalStatement } from "../../core/change/approval-statement";
import type { Change, ChangeWindow } from "../../core/change/change";
import { spanText, timeAfter, timeText } from "../../core/change/explain-text";
import { approvalNamespace } from "../../core/change/namespace";
import { requirementFor } from "../../core/change/requirement-for";
import { scopeFor } from "../../core/change/scope";
import { toUtc } from "../../core/change/utc-time";
import { isSame, somebody } from "../../core/change/who";
import { hasWildcard } from "../../core/text/glob";
import { printable } from "../../core/text/printable";
import { ToolError } from "../../core/tool-error";
import { exitLine, field, fields, marked, resolveTerminal, type Style } from "../../reports/terminal";
import { openChangeSource } from "../../sources/changes";
import { judgeStatement } from "../../sources/changes/statements";
import type { Command, ExitCode } from "../command";
import type { Io } from "../io";
import { commonOptions, parseOptions } from "../options";
import { openDesk, type ChangeDesk } from "../signing/change-desk";
import { readTime } from "../signing/read-time";
import { sign } from "../signing/sign";
import { writeTogether } from "../signing/write-together";

const spec = {
    ...commonOptions,
    reject: { type: "boolean" },
    revoke: { type: "boolean" },
    stack: { type: "string", multiple: true },
    expires: { type: "string" },
    changes: { type: "string" },
    key: { type: "string" },
} as const;

type Options = ReturnType<typeof parseOptions<typeof spec>>["values"];
type Decision = ApprovalStatement["decision"];

export const approve: Command = {
    name: "approve",
    group: "change",
    summary: "approve, reject or revoke a change, signed with your own key",
    help: `Approve, reject or revoke a change. Shows what it is about, then signs with your own SSH key.

  countersign approve CHG0030002
  countersign approve CHG0030002 --reject

  --reject          say no; nobody else's approval undoes it
  --revoke          take back what you approved, or what you asked for
  --stack SCOPE     for these stacks of the request only; repeatable
  --expires T       when the approval ends, ISO-8601 with zone
  --key FILE        your SSH key, private or public (agent, security key);
                    else COUNTERSIGN_SSH_KEY, else git's user.signingkey
  --changes DIR     folder of the change files
  --config FILE     countersign.yaml

  writes   a statement and its signature in changes/<id>/
  exit     0 signed and written   2 not written

  see also  request
`,
    run: async (args, io) => {
        const { values, positionals } = parseOptions(spec, args, ["ID"]);
        const style = resolveTerminal(io, values);
        const desk = await openDesk(io, { config: values.config, key: values.key, namespace: approvalNamespace });
        const folder = values.changes === undefined ? desk.loaded.changesDir : resolve(io.cwd, values.changes);
        const change = await findChange(positionals[0]!, desk, folder);
        const statement = compose(change, values, desk);
        refuseUseless(change, statement, desk);
        io.out(show(change, statement, desk, style));
        return signAndWrite({ change, statement, folder }, desk, io, style);
    },
};

async function findChange(id: string, desk: ChangeDesk, folder: string): Promise<Change> {
    const at = new Date(desk.now);
    // An unsigned request can be approved only where the configuration accepts unsigned requests at all.
    const lookup = await openChangeSource(desk.loaded, { directory: folder, now: () => at }).find(id);
    const name = printable(id.slice(0, 80));
    switch (lookup.found) {
        case "yes":
            return lookup.change;
        case "no":
            throw new ToolError("bad-input", `there is no change ${name}: looked at ${printable(lookup.looked)}`);
        case "unavailable":
            throw new ToolError("unreadable", `${name} cannot be read: ${printable(lookup.why)}`);
        case "unusable": {
            const cause =
                lookup.why === "signed over other bytes" ? "it was changed after its requester signed it" : lookup.why;
            throw new ToolError("bad-input", `${printable(lookup.ref)}: ${printable(cause)}. Not approved`);
        }
    }
}

function compose(change: Change, options: Options, desk: ChangeDesk): ApprovalStatement {
    if (options.reject === true && options.revoke === true) {
        throw new ToolError("bad-input", "--reject and --revoke: say one of them");
    }
    const decision = options.reject === true ? "rejected" : options.revoke === true ? "revoked" : "approved";
    const request = change.evidence.find((each) => each.kind === "change-request")!;
    return {
        version: 1,
        organization: desk.loaded.config.organization,
        change: change.id,
        request: `sha256:${request.sha256!}`,
        stacks: stacksOf(change, options.stack),
        decision,
        approver: desk.principal,
        time: desk.now,
        ...(options.expires === undefined ? {} : { expires: expiry(options.expires, decision, desk) }),
    };
}

/** The scopes of the request, or those of them that were asked for. */
function stacksOf(change: Change, asked: readonly string[] | undefined): string[] {
    if (asked === undefined) return [...change.stacks];
    const strange = asked.find(
        (scope) => !change.stacks.includes(scope) && !scopeFor(change.stacks, scope, change.stacks).covered,
    );
    if (strange === undefined) return [...new Set(asked)];
    throw new ToolError("bad-input", `--stack ${printable(strange)}: ${change.id} does not ask for it`);
}

function expiry(text: string, decision: Decision, desk: ChangeDesk): string {
    if (decision !== "approved")
        throw new ToolError("bad-input", "--expires is for an approval; a refusal does not end");
    const time = Date.parse(readTime("--expires", text));
    if (time <= Date.parse(desk.now)) throw new ToolError("bad-input", "--expires lies in the past");
    return toUtc(new Date(Math.floor(time / 1000) * 1000).toISOString());
}

/** Says up front what the gate would say later: an approval that would not count is not signed. */
function refuseUseless(change: Change, statement: ApprovalStatement, desk: ChangeDesk): void {
    if (statement.decision !== "approved") return;
    if (desk.who.person?.bot === true) {
        throw new ToolError("bad-input", `${desk.who.name} is a bot; its approval would not count`);
    }
    const requester = somebody(desk.loaded.config.people, change.requestedBy.identity);
    const separated = statement.stacks.filter(
        (scope) =>
            hasWildcard(scope) ||
            requirementFor(desk.loaded.config.stacks, scope).separationOfDuties.includes("requester"),
    );
    if (separated.length > 0 && isSame(requester, desk.who)) {
        throw new ToolError(
            "bad-input",
            `you asked for ${change.id} yourself, so your approval would not count (self-approved)`,
            {
                detail: [`let somebody else approve ${separated.map(printable).join(", ")}`],
            },
        );
    }
}

async function signAndWrite(
    {
        change,
        statement,
        folder,
    }: { readonly change: Change; readonly statement: ApprovalStatement; readonly folder: string },
    desk: ChangeDesk,
    io: Io,
    style: Style,
): Promise<ExitCode> {
    const bytes = writeStatement(statement);
    const armored = await sign(io, desk.key, approvalNamespace(statement.organization), bytes);
    const name = fileName(statement, bytes);
    const ref = `${basename(folder)}/${statement.change}/${name}`;
    const judged = judgeStatement(bytes, Buffer.from(armored, "latin1"), ref, {
        organization: desk.loaded.config.organization,
        people: desk.loaded.config.people,
        trust: desk.trust,
        id: statement.change,
        requestSha256: statement.request.slice("sha256:".length),
        requestedAt: change.requestedAt,
        now: Date.parse(desk.now),
    });
    if ("why" in judged) throw new ToolError("bad-input", `nothing was written: ${printable(judged.why)}`);
    const path = join(folder, statement.change, name);
    writeTogether([
        { path: `${path}.sig`, content: armored },
        { path, content: bytes },
    ]);
    const mark =
        statement.decision === "approved" ? marked("approved", style) : marked("denied", style, statement.decision);
    io.out(
        [
            `${mark}  ${statement.change} by ${printable(statement.approver)}`,
            ...fields("written", [ref, `${ref}.sig`], style),
            ...field("signed", `with ${desk.key.fingerprint}`, style),
            ...field("next", "commit both files", style),
            exitLine(0, statement.decision, style),
            "",
        ].join("\n"),
    );
    return 0;
}

/** Sorts by time and is safe everywhere; nothing in it is ever read. */
function fileName(statement: ApprovalStatement, bytes: Uint8Array): string {
    const time = statement.time.replace(/[-:]/g, "");
    const who = statement.approver
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, "-")
        .slice(0, 60);
    const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
    return `${time}-${statement.decision}-${who}-${digest}.json`;
}

/** With its length: while it is open nothing else ends an approval. */
function spanOf({ start, end }: ChangeWindow): string {
    return `${timeText(start)} to ${timeAfter(start, end)}, ${spanText(Date.parse(end) - Date.parse(start))}`;
}

function show(change: Change, statement: ApprovalStatement, desk: ChangeDesk, style: Style): string {
    const { window, requestedBy, approvals, refused } = change;
    const verbs = { approved: "approve", rejected: "reject", revoked: "revoke" } as const;
    const asker = somebody(desk.loaded.config.people, requestedBy.identity).name;
    const when = change.requestedAt === undefined ? "" : ` ${timeText(change.requestedAt)}`;
    return [
        `You are about to ${verbs[statement.decision]} ${change.id} as ${printable(statement.approver)}:`,
        ...field("summary", change.summary, style),
        ...field("type", change.type, style),
        ...field("asked by", `${asker} (${requestedBy.identity}), ${requestedBy.strength}${when}`, style),
        ...field("stacks", statement.stacks.join(", "), style),
        ...field("window", window === undefined ? "none" : spanOf(window), style),
        ...(statement.expires === undefined ? [] : field("expires", timeText(statement.expires), style)),
        ...field("request", statement.request, style),
        ...fields(
            "so far",
            approvals.map((each) => `${each.decision} by ${each.by.identity} ${timeText(each.at)}`),
            style,
        ),
        ...fields(
            "not counted",
            refused.map((each) => `${each.ref}: ${each.why}`),
            style,
        ),
        "",
        "",
    ].join("\n");
}
