import { resolve } from "node:path";
import { nearest } from "../../core/text/nearest";
import { printable } from "../../core/text/printable";
import { ToolError } from "../../core/tool-error";
import { formats } from "../../reports";
import { version1 } from "../../sources/config/defaults";
import { judgeUpdates } from "../../tracker/judge-updates";
import { reconcile } from "../../tracker/reconcile/reconcile";
import type { Reconciliation } from "../../tracker/reconcile/reconciliation";
import type { Collected } from "../../tracker/reconcile/collect";
import type { Command } from "../command";
import type { Io } from "../io";
import { commonOptions, parseOptions, type OptionSpec } from "../options";
import { parseMoment } from "../reconcile/period";
import { progress } from "../reconcile/progress";
import { changesProblem, readTrail, readUpdates } from "../reconcile/read-inputs";
import { runRules, type RunRules } from "../reconcile/rules";
import { writeReport } from "../reconcile/write-report";
import { version } from "../version";

const help = `Explain every write in CloudTrail by an approved update.

  countersign reconcile --trail logs --updates backend --changes changes

  --trail DIR       CloudTrail log files, .json or .json.gz, any layout
  --updates DIR     Pulumi backend (file://): the folder that holds .pulumi
  --changes DIR     change files
  --from, --to T    UTC, 2023-07-10T10:40Z or a day; from is included, to is not
  --stack NAME      project/stack, may be repeated; default: all of the backend
  --format F        text (default), json, html
  --out PATH        write the report to this file, or as report.* into this folder; the
                    text report still goes to the terminal
  --allow-unsigned  take unsigned change files for this run; the report says so
  --config FILE     countersign.yaml; all but --allow-unsigned may stand there, under tracker
  --color WHEN      always, never, auto          --ascii
  --wide            names in the text report whole, not with a middle ellipsis

  reads    CloudTrail logs, update history, changes. Writes nothing in AWS.
  exit     0 every change approved   1 unapproved or out-of-band   2 could not decide
`;

const options = {
    ...commonOptions,
    trail: { type: "string" },
    updates: { type: "string" },
    changes: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    stack: { type: "string", multiple: true },
    format: { type: "string", choices: formats.map(({ name }) => name) },
    wide: { type: "boolean" },
    out: { type: "string" },
    "allow-unsigned": { type: "boolean" },
} as const satisfies Readonly<Record<string, OptionSpec>>;

type Values = ReturnType<typeof parseOptions<typeof options>>["values"];

export const reconcileCommand: Command = {
    name: "reconcile",
    group: "track",
    summary: "explain every write in CloudTrail by an approved update",
    help,
    async run(args, io) {
        const { values } = parseOptions(options, args);
        const rules = runRules(io, {
            ...(values.config === undefined ? {} : { config: values.config }),
            ...(values.changes === undefined ? {} : { changes: values.changes }),
            allowUnsigned: values["allow-unsigned"] === true,
        });
        const { reconciliation, collected } = await run(values, rules, io);
        await writeReport(output(values, rules), reconciliation, collected, io);
        return reconciliation.exitCode;
    },
};

async function run(
    values: Values,
    rules: RunRules,
    io: Io,
): Promise<{ readonly reconciliation: Reconciliation; readonly collected: Collected }> {
    const tracker = rules.loaded?.config.tracker;
    const trail = folder("--trail", "tracker.trail", values.trail, tracker?.trail, io);
    const updates = folder("--updates", "tracker.updates", values.updates, tracker?.updates, io);
    const period = {
        from: parseMoment("--from", values.from ?? tracker?.from),
        to: parseMoment("--to", values.to ?? tracker?.to),
    };
    if (period.from !== null && period.to !== null && period.from >= period.to) {
        throw new ToolError("bad-input", "--from must be before --to");
    }
    const { collected, coverage } = await readTrail(io, trail.path, trail.shown, period);
    const history = await readUpdates(io, updates.path, rules.judge.idPattern);
    const stacks = values.stack ?? tracker?.stacks ?? [];
    checkStacks(stacks, history.stacks);
    const judging = progress(io, "judging");
    const judged = await judgeUpdates(history.updates, rules.source, rules.judge);
    const changes = await changesProblem(rules.changesDir);
    const unreadable = [
        ...coverage.unreadable,
        ...history.problems.map(({ file, why }) => ({ file: printable(file), why })),
        ...(changes === undefined ? [] : [{ file: printable(values.changes ?? rules.changesDir), why: changes }]),
        ...judged.problems.map(({ file, why }) => ({ file: printable(file), why })),
    ];
    for (const problem of unreadable) io.err(`countersign: ${problem.file}: ${problem.why}\n`);
    if (unreadable.length > 0) io.err("    what they hold is unseen: the run goes on and ends with exit 2\n");
    const reconciliation = reconcile({
        collected,
        updates: judged.updates,
        resources: history.resources,
        stacks: history.stacks,
        changes: judged.changes,
        coverage: { ...coverage, unreadable },
        period,
        only: { stacks, accounts: tracker?.accounts ?? [] },
        maxClockMarginSeconds: tracker?.maxClockMarginSeconds ?? version1.tracker.maxClockMarginSeconds,
        people: rules.judge.people,
        inputs: {
            configFiles: (rules.loaded?.files ?? []).map(({ path, sha256 }) => ({ path, sha256 })),
            trustDigest: rules.trustDigest,
            unsignedAllowed: rules.unsignedAllowed,
            trail: trail.shown,
            updates: updates.shown,
            changes: values.changes ?? rules.changesDir,
        },
        version,
        remarks: [
            ...rules.remarks,
            ...(rules.unsignedAllowed
                ? ["unsigned change files count in this run: who asked and who approved is declared, nobody signed it"]
                : []),
            "updates are declared: whoever deploys can write the files of this backend, and no other party saw them",
            ...history.remarks,
        ],
        incomplete: unreadable.length > 0,
    });
    judging.done(`${reconciliation.funnel.writes.toLocaleString("en-US")} writes`);
    return { reconciliation, collected };
}

function folder(
    option: string,
    key: string,
    given: string | undefined,
    configured: string | undefined,
    io: Io,
): { readonly path: string; readonly shown: string } {
    if (given !== undefined) return { path: resolve(io.cwd, given), shown: given };
    if (configured !== undefined) return { path: configured, shown: configured };
    throw new ToolError("bad-input", `${option} DIR is missing, and the configuration has no ${key}`);
}

function checkStacks(asked: readonly string[], known: readonly string[]): void {
    for (const stack of asked) {
        if (known.includes(stack)) continue;
        const guess = nearest(stack, known);
        throw new ToolError(
            "bad-input",
            `--stack: the backend has no stack "${printable(stack)}".${guess === undefined ? "" : ` Did you mean "${printable(guess)}"?`}`,
        );
    }
}

/** The options that say how the report is given out; what is missing there may stand in the configuration. */
function output(values: Values, rules: RunRules): Values {
    const tracker = rules.loaded?.config.tracker;
    return {
        ...values,
        ...(values.format === undefined && tracker?.format !== undefined ? { format: tracker.format } : {}),
        ...(values.out === undefined && tracker?.out !== undefined ? { out: tracker.out } : {}),
    };
}
