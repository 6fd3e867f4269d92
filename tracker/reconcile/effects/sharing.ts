import { flatText } from "../../../core/trail/flat-text";
import type { TrailEvent } from "../../../core/trail/trail-event";
import { asked, askedText, few, texts, type Effect, type EffectRule } from "./effect";
import { policyWords } from "./policy-words";

/** Calls that give data or keys to others. */
export const sharingRules: readonly EffectRule[] = [
    {
        calls: /^ec2:Modify(Snapshot|Image)Attribute$/,
        effect: (event) => {
            const field = event.eventName.includes("Snapshot") ? "createVolumePermission" : "launchPermission";
            return shared(permission(event, field, "add"), permission(event, field, "remove"));
        },
    },
    {
        calls: /^rds:ModifyDB(Cluster)?SnapshotAttribute$/,
        effect: (event) => shared(texts(asked(event, "valuesToAdd")), texts(asked(event, "valuesToRemove"))),
    },
    {
        calls: /^s3:(Put|Delete)(Bucket|Account)?PublicAccessBlock$|^s3:DeleteBucketPublicAccessBlock$/,
        effect: (event) => {
            const settings = asked(event, "PublicAccessBlockConfiguration");
            const shut =
                typeof settings === "object" &&
                settings !== null &&
                !Object.values(settings).some((on) => on === false);
            const restores = event.eventName.startsWith("Put") && shut;
            return {
                kind: "access",
                label: restores ? "closed" : "opened",
                detail: restores ? "public access block set" : "public access block taken away",
                topic: "public access block",
                restores,
            };
        },
    },
    {
        calls: /^s3:Put(Bucket|Object)Acl$/,
        effect: (event) => {
            const acl = askedText(event, "x-amz-acl");
            const open = acl?.startsWith("public") === true || flatText(event.requestParameters).includes("AllUsers");
            return {
                ...access(open ? "opened" : "access set", acl ?? "access control list", "acl"),
                restores: acl === "private",
            };
        },
    },
    policy(/^s3:(Put|Delete)BucketPolicy$/, "bucketPolicy"),
    policy(/^kms:PutKeyPolicy$/, "policy"),
    policy(/^secretsmanager:(Put|Delete)ResourcePolicy$/, "resourcePolicy"),
    policy(/^ecr:(Set|Delete)RepositoryPolicy$/, "policyText"),
    policy(/^elasticfilesystem:(Put|Delete)FileSystemPolicy$/, "policy"),
    policy(/^backup:(Put|Delete)BackupVaultAccessPolicy$/, "policy"),
    policy(/^glue:(Put|Delete)ResourcePolicy$/, "policyInJson"),
    {
        calls: /^(sqs:SetQueueAttributes|sns:SetTopicAttributes)$/,
        effect: (event) => {
            const document = asked(event, "attributes", "Policy") ?? asked(event, "attributeValue");
            return askedText(event, "attributeName") === "Policy" || asked(event, "attributes", "Policy") !== undefined
                ? policyEffect(document, false)
                : undefined;
        },
    },
    {
        calls: /^(lambda|sqs|sns):(Add|Remove)(LayerVersion)?Permission$/,
        effect: (event) => {
            const who = [askedText(event, "principal"), ...texts(asked(event, "aWSAccountIds"))].filter(
                (name) => name !== undefined,
            );
            const names = who.map((name) => (name === "*" ? "everybody" : name));
            return {
                ...access(
                    "shared",
                    names.length === 0 ? "permission" : `with ${few(names)}`,
                    `permission ${askedText(event, "statementId") ?? ""}`,
                ),
                restores: event.eventName.startsWith("Remove"),
                accounts: names.filter((name) => /^\d{12}$/.test(name)),
            };
        },
    },
    {
        calls: /^kms:(CreateGrant|RevokeGrant)$/,
        effect: (event) => ({
            ...access("key granted", `to ${askedText(event, "granteePrincipal") ?? "a principal"}`, "grant"),
            restores: event.eventName === "RevokeGrant",
        }),
    },
    {
        calls: /^ram:(CreateResourceShare|AssociateResourceShare|DisassociateResourceShare|DeleteResourceShare)$/,
        effect: (event) => {
            const principals = texts(asked(event, "principals"));
            return {
                ...access("shared", principals.length === 0 ? "resource share" : `with ${few(principals)}`, "share"),
                restores: /^(Dis|Delete)/.test(event.eventName),
                accounts: principals.filter((name) => /^\d{12}$/.test(name)),
            };
        },
    },
];

function access(label: string, detail: string, topic: string) {
    return { kind: "access", label, detail, topic, restores: false } as const;
}

function permission(event: TrailEvent, field: string, way: string): readonly string[] {
    const items = asked(event, field, way);
    return [...texts(items, "userId"), ...texts(items, "group"), ...texts(items, "organizationArn")];
}

function shared(added: readonly string[], removed: readonly string[]): Effect | undefined {
    const names = added.length > 0 ? added : removed;
    if (names.length === 0) return undefined;
    const accounts = names.filter((name) => /^\d{12}$/.test(name));
    const shown = names.map((name) =>
        name === "all" ? "everybody" : /^\d{12}$/.test(name) ? `account ${name}` : name,
    );
    return {
        ...access(
            added.length > 0 ? "shared" : "unshared",
            `with ${few(shown)}`,
            `share ${[...names].sort().join(" ")}`,
        ),
        restores: added.length === 0,
        // Who could read it may have copied it.
        lasting: true,
        accounts,
    };
}

function policy(calls: RegExp, field: string): EffectRule {
    return { calls, effect: (event) => policyEffect(asked(event, field), event.eventName.startsWith("Delete")) };
}

function policyEffect(document: unknown, deleted: boolean): Effect {
    if (deleted) return { ...access("access set", "resource policy deleted", "policy"), restores: true };
    const words = policyWords(document);
    const who = words === undefined || words.principals.length === 0 ? "" : ` for ${few(words.principals)}`;
    const open = words?.principals.includes("everybody") === true;
    return {
        ...access(open ? "opened" : "access set", `resource policy${who}`, "policy"),
        accounts: words?.accounts ?? [],
    };
}
