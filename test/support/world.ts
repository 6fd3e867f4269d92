import type { Update } from "../../core/trail/update";
import { chainUpdates, type Moment } from "../../sources/updates/chain-updates";
import { readCheckpoint } from "../../sources/updates/checkpoint-file";
import type { HistoryEntry } from "../../sources/updates/history-file";
import { stackState } from "../../sources/updates/state";
import type { UpdateHistory } from "../../sources/updates/update-source";
import { idPattern, type Json } from "./lab";

/** A resource of a made-up state, in the words of Pulumi's checkpoints. */
export interface MadeResource {
    /** Type token: `aws:iam/role:Role`. */
    readonly type: string;
    readonly name?: string;
    readonly id: string;
    readonly outputs?: Json;
    readonly inputs?: Json;
    readonly created?: string;
    readonly modified?: string;
    readonly delete?: boolean;
    readonly importID?: string;
    readonly external?: boolean;
    readonly retainOnDelete?: boolean;
}

export interface MadeUpdate {
    /** `10:00:00` of the made-up day. */
    readonly start: string;
    readonly end: string;
    readonly state: readonly MadeResource[];
    readonly changeId?: string;
    readonly kind?: HistoryEntry["kind"];
    readonly result?: HistoryEntry["result"];
    /** Leaves the history entry or the checkpoint out, as if its file were missing. */
    readonly without?: "history" | "checkpoint";
}

export const day = "2026-03-02";

export function at(time: string): string {
    return `${day}T${time}Z`;
}

/** The history of one stack, made from its updates; `region` and `account` are those of its provider. */
export function historyFrom(
    updates: readonly MadeUpdate[],
    options: { readonly stack?: string; readonly region?: string } = {},
): UpdateHistory {
    const [project, stack] = (options.stack ?? "shop/prod").split("/") as [string, string];
    const name = `${project}/${stack}`;
    const moments = updates.map((update): Moment => {
        const nanos = BigInt(Date.parse(at(update.end))) * 1_000_000n;
        const text = JSON.stringify(checkpointOf(update.state, project, stack, options.region ?? "eu-west-1"));
        const read = readCheckpoint(text);
        if (!read.ok) throw new Error(read.why);
        return {
            nanos,
            ...(update.without === "history"
                ? {}
                : { history: { file: `${nanos}.history.json`, sha256: "", entry: entryOf(update) } }),
            ...(update.without === "checkpoint"
                ? {}
                : {
                      checkpoint: {
                          file: `${nanos}.checkpoint.json`,
                          sha256: "",
                          text,
                          pending: 0,
                          state: stackState(read.checkpoint, name),
                      },
                  }),
        };
    });
    const chained = chainUpdates({ name, project, stack, idPattern, moments });
    return { ...chained, stacks: [name], problems: [] };
}

/** Several stacks as one backend would hold them. */
export function together(...histories: readonly UpdateHistory[]): UpdateHistory {
    return {
        updates: histories.flatMap((history) => history.updates),
        resources: histories.flatMap((history) => history.resources),
        stacks: histories.flatMap((history) => history.stacks),
        problems: [],
        remarks: histories.flatMap((history) => history.remarks),
    };
}

function entryOf(update: MadeUpdate): HistoryEntry {
    return {
        kind: update.kind ?? "update",
        startTime: Date.parse(at(update.start)) / 1000,
        endTime: Date.parse(at(update.end)) / 1000,
        message: "",
        environment: {},
        config: { "countersign:changeId": update.changeId ?? "CHG0001" },
        version: 0,
        result: update.result ?? "succeeded",
    };
}

function checkpointOf(state: readonly MadeResource[], project: string, stack: string, region: string): Json {
    const provider = `urn:pulumi:${stack}::${project}::pulumi:providers:aws::default`;
    const resources = state.map((resource, index) => ({
        urn: `urn:pulumi:${stack}::${project}::${resource.type}::${resource.name ?? `r${index}-${resource.id.slice(-24)}`}`,
        custom: true,
        type: resource.type,
        id: resource.id,
        inputs: resource.inputs ?? resource.outputs ?? {},
        outputs: { id: resource.id, ...resource.outputs },
        provider: `${provider}::p1`,
        ...(resource.created === undefined ? {} : { created: at(resource.created) }),
        ...(resource.modified === undefined
            ? resource.created === undefined
                ? {}
                : { modified: at(resource.created) }
            : { modified: at(resource.modified) }),
        ...(resource.delete === undefined ? {} : { delete: resource.delete }),
        ...(resource.importID === undefined ? {} : { importID: resource.importID }),
        ...(resource.external === undefined ? {} : { external: resource.external }),
        ...(resource.retainOnDelete === undefined ? {} : { retainOnDelete: resource.retainOnDelete }),
    }));
    return {
        version: 3,
        checkpoint: {
            stack: `organization/${project}/${stack}`,
            latest: {
                manifest: { time: at("12:00:00") },
                resources: [
                    {
                        urn: provider,
                        custom: true,
                        type: "pulumi:providers:aws",
                        id: "p1",
                        inputs: { region },
                        outputs: { region },
                    },
                    ...resources,
                ],
            },
        },
    };
}

const pulumi = "APN/1.1 (c7qiae2l6usvzoynupds6v7hf) aws-sdk-go-v2/1.30.3 os/linux lang/go#1.24";
export const agents = {
    pulumi,
    native: "APN/1.1 (c7qiae2l6usvzoynupds6v7hf)",
    cli: "aws-cli/2.17.0 md/awscrt#0.20 ua/2.0",
    browser: "Mozilla/5.0 (X11; Linux x86_64)",
};

let serial = 0;

/** One CloudTrail record. `call` is `service:EventName`. */
export function record(
    call: string,
    time: string,
    fields: {
        readonly request?: unknown;
        readonly response?: unknown;
        readonly agent?: string;
        readonly id?: string;
        readonly account?: string;
        readonly region?: string;
        readonly identity?: Json;
        readonly more?: Json;
    } = {},
): Json {
    const [service, eventName] = call.split(":") as [string, string];
    serial += 1;
    const account = fields.account ?? "111122223333";
    return {
        eventVersion: "1.11",
        eventID: fields.id ?? `event-${String(serial).padStart(6, "0")}`,
        eventTime: at(time),
        eventSource: `${service}.amazonaws.com`,
        eventName,
        awsRegion: fields.region ?? "eu-west-1",
        sourceIPAddress: "192.0.2.10",
        userAgent: fields.agent ?? pulumi,
        userIdentity: fields.identity ?? role("deploy", "ci", account),
        requestParameters: fields.request ?? null,
        responseElements: fields.response ?? null,
        readOnly: false,
        managementEvent: true,
        eventType: "AwsApiCall",
        eventCategory: "Management",
        recipientAccountId: account,
        ...fields.more,
    };
}

/** An assumed role's identity; one key for each role and session. */
export function role(name: string, session: string, account = "111122223333"): Json {
    return {
        type: "AssumedRole",
        principalId: `AROAEXAMPLE:${session}`,
        arn: `arn:aws:sts::${account}:assumed-role/${name}/${session}`,
        accountId: account,
        accessKeyId: `ASIA${name.toUpperCase()}${session.toUpperCase().replace(/[^A-Z0-9]/g, "")}`,
        sessionContext: {
            sessionIssuer: {
                type: "Role",
                arn: `arn:aws:iam::${account}:role/${name}`,
                userName: name,
                accountId: account,
            },
            attributes: { creationDate: at("09:00:00"), mfaAuthenticated: "false" },
        },
    };
}

export function iamUser(name: string, key: string, account = "111122223333"): Json {
    return {
        type: "IAMUser",
        arn: `arn:aws:iam::${account}:user/${name}`,
        accountId: account,
        accessKeyId: key,
        userName: name,
        principalId: "AIDAEXAMPLE",
    };
}

export function updateById(history: UpdateHistory, id: string): Update {
    const update = history.updates.find((each) => each.id === id);
    if (update === undefined) throw new Error(`no update ${id}`);
    return update;
}
