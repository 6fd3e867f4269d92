import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { stringify } from "yaml";
import { isChangeId } from "../../core/change/decide-change";
import { Scope, type ChangeRequest } from "../../core/change/change-request";
import { requestNamespace } from "../../core/change/namespace";
import { timeAfter, timeText } from "../../core/change/explain-text";
import { hasWildcard } from "../../core/text/glob";
import { printable } from "../../core/text/printable";
import { ToolError } from "../../core/tool-error";
import { exitLine, field, marked, resolveTerminal, type Style } from "../../reports/terminal";
import { clockTolerance } from "../../sources/changes/limits";
import { readRequest } from "../../sources/changes/read-request";
import { checkSigner } from "../../sources/changes/signer";
import type { Command, ExitCode } from "../command";
import type { Io } from "../io";
import { commonOptions, parseOptions } from "../options";
import { openDesk, type ChangeDesk } from "../signing/change-desk";
import { readTime } from "../signing/read-time";
import { sign } from "../signing/sign";
import { writeTogether } from "../signing/write-together";

const spec = {
    ...commonOptions,
    id: { type: "string" },
    sign: { type: "string" },
    summary: { type: "string" },
    stack: { type: "string", multiple: true },
    from: { type: "string" },
    to: { type: "string" },
    type: { type: "string", choices: ["standard", "normal", "emergency"] },
    changes: { type: "string" },
    key: { type: "string" },
    replace: { type: "boolean" },
} as const;

type Options = ReturnType<typeof parseOptions<typeof spec>>["values"];

export const request: Command = {
    name: "request",
    group: "change",
    summary: "ask for a change: write its file and sign it",
    help: `Ask for a change: writes changes/<id>.yaml and signs it with your own SSH key.

  countersign request --id CHG0030002 --summary "Rotate the settlement queue" \\
      --stack payments/prod --from 2026-11-03T14:00:00Z --to 2026-11-03T16:00:00Z

  --id ID           id of the change; the file is named after it
  --summary TEXT    what is going to change, in one line
  --stack SCOPE     project/stack; repeatable
  --from, --to T    the window, ISO-8601 with zone; none: an approval ends after changes.approvalDays
  --type T          standard, normal (default), emergency
  --sign ID         sign changes/<ID>.yaml as it is, instead of writing it
  --replace         write over a request that exists; it has to be approved anew
  --key FILE        your SSH key, private or public (agent, security key);
                    else COUNTERSIGN_SSH_KEY, else git's user.signingkey
  --changes DIR     folder of the change files
  --config FILE     countersign.yaml

  writes   changes/<id>.yaml, changes/<id>.yaml.sig
  exit     0 written and signed   2 not written

  see also  approve
`,
    run: async (args, io) => {
        const { values } = parseOptions(spec, args);
        const style = resolveTerminal(io, values);
        const desk = await openDesk(io, { config: values.config, key: values.key, namespace: requestNamespace });
        const folder = values.changes === undefined ? desk.loaded.changesDir : resolve(io.cwd, values.changes);
        return values.sign === undefined
            ? askFor(values, desk, folder, io, style)
            : signExisting(values.sign, desk, folder, io, style);
    },
};

async function askFor(options: Options, desk: ChangeDesk, folder: string, io: Io, style: Style): Promise<ExitCode> {
    const id = checkId(options.id, desk);
    const path = join(folder, `${id}.yaml`);
    if (existsSync(path) && options.replace !== true) {
        throw new ToolError(
            "bad-input",
            `${shownPath(folder, id)} exists. --replace writes over it; it has to be approved anew`,
        );
    }
    const text = stringify(compose(id, options, desk), { lineWidth: 0 });
    return signAndWrite({ id, folder, bytes: Buffer.from(text, "utf8"), write: true }, desk, io, style);
}

async function signExisting(given: string, desk: ChangeDesk, folder: string, io: Io, style: Style): Promise<ExitCode> {
    const id = checkId(given, desk);
    const path = join(folder, `${id}.yaml`);
    if (!existsSync(path))
        throw new ToolError("bad-input", `${shownPath(folder, id)} does not exist. Write it with --id ${id}`);
    return signAndWrite({ id, folder, bytes: readFileSync(path), write: false }, desk, io, style);
}

/** Reads the request as any reader would, signs it, verifies the signature as any reader would, and only then writes. */
async function signAndWrite(
    file: { readonly id: string; readonly folder: string; readonly bytes: Uint8Array; readonly write: boolean },
    desk: ChangeDesk,
    io: Io,
    style: Style,
): Promise<ExitCode> {
    const { id, folder, bytes } = file;
    const ref = shownPath(folder, id);
    const at = Date.parse(desk.now);
    const reading = readRequest(bytes, ref, { id, now: at + clockTolerance });
    if (!reading.ok) throw new ToolError("bad-input", `${reading.ref}: ${reading.why}`);
    if ((reading.request.approvals ?? []).length > 0) {
        throw new ToolError("bad-input", `${ref}: take approvals out; in a signed request they do not count`);
    }
    const namespace = requestNamespace(desk.loaded.config.organization);
    const armored = await sign(io, desk.key, namespace, bytes);
    const signer = checkSigner({
        armored,
        message: bytes,
        namespace,
        at: reading.request.requestedAt === undefined ? at : Date.parse(reading.request.requestedAt),
        trust: desk.trust,
        people: desk.loaded.config.people,
        claimed: reading.request.requestedBy,
    });
    if ("why" in signer) throw new ToolError("bad-input", `nothing was written: ${printable(signer.why)}`);
    const path = join(folder, `${id}.yaml`);
    writeTogether([{ path: `${path}.sig`, content: armored }, ...(file.write ? [{ path, content: bytes }] : [])]);
    io.out(report(reading.request, desk, ref, bytes, style));
    return 0;
}

function compose(id: string, options: Options, desk: ChangeDesk): ChangeRequest {
    const missing = (["summary", "stack"] as const).find((name) => options[name] === undefined);
    if (missing !== undefined)
        throw new ToolError("bad-input", `--${missing} is missing. See countersign request --help`);
    const stacks = options.stack ?? [];
    const strange = stacks.find((scope) => !Scope.safeParse(scope).success);
    if (strange !== undefined) throw new ToolError("bad-input", `--stack ${printable(strange)}: write project/stack`);
    const wide = stacks.find(
        (scope) => hasWildcard(scope) && !desk.loaded.config.changes.wildcardScopes.includes(scope),
    );
    if (wide !== undefined) {
        throw new ToolError(
            "bad-input",
            `--stack ${printable(wide)}: changes.wildcardScopes does not allow this wildcard`,
        );
    }
    if (options.from !== undefined && options.to === undefined) {
        throw new ToolError("bad-input", "--from needs --to: a window has an end");
    }
    const window =
        options.to === undefined
            ? undefined
            : { start: readTime("--from", options.from ?? desk.now), end: readTime("--to", options.to) };
    return {
        id,
        type: options.type ?? "normal",
        summary: options.summary!,
        requestedBy: desk.principal,
        requestedAt: desk.now,
        stacks: [...stacks],
        ...(window === undefined ? {} : { window }),
    };
}

function checkId(id: string | undefined, desk: ChangeDesk): string {
    if (id === undefined) throw new ToolError("bad-input", "--id is missing: which id shall the change have?");
    const { idPattern } = desk.loaded.config.changes;
    if (isChangeId(id, idPattern) && /^[A-Za-z0-9][A-Za-z0-9._#-]*$/.test(id)) return id;
    throw new ToolError(
        "bad-input",
        `"${printable(id.slice(0, 60))}" is no change id: it must match ${idPattern} as a whole`,
    );
}

function report(change: ChangeRequest, desk: ChangeDesk, ref: string, bytes: Uint8Array, style: Style): string {
    const { window } = change;
    const days = desk.loaded.config.changes.approvalDays;
    const span =
        window === undefined
            ? `none; an approval ends after ${days} days`
            : `${timeText(window.start)} to ${timeAfter(window.start, window.end)}`;
    return [
        `${marked("ok", style, "requested")}  ${change.id} by ${printable(desk.principal)}`,
        ...field("summary", change.summary, style),
        ...field("stacks", change.stacks.join(", "), style),
        ...field("window", span, style),
        ...field("request", `sha256:${createHash("sha256").update(bytes).digest("hex")}`, style),
        ...field("signed", `${ref}.sig with ${desk.key.fingerprint}`, style),
        ...field("next", `commit both files, then let somebody else run: countersign approve ${change.id}`, style),
        exitLine(0, "requested", style),
        "",
    ].join("\n");
}

function shownPath(folder: string, id: string): string {
    return printable(`${basename(folder)}/${id}.yaml`);
}
