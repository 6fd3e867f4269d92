import { askedText, type Effect, type EffectRule } from "./effect";

/** Calls that run something, or take data or protection away for good. */
export const runningRules: readonly EffectRule[] = [
    {
        calls: /^ssm:(SendCommand|StartAutomationExecution)$/,
        effect: (event) => ran("ran a command", askedText(event, "documentName") ?? "a document"),
    },
    { calls: /^ssm:StartSession$/, effect: () => ran("opened a shell", "Session Manager") },
    { calls: /^ssm:(Terminate|Resume)Session$/, effect: () => ran("ended a shell", "Session Manager") },
    {
        calls: /^ecs:ExecuteCommand$/,
        effect: (event) => ran("ran a command", askedText(event, "container") ?? "in a container"),
    },
    { calls: /^lambda:Invoke/, effect: () => ran("invoked", "the function") },
    {
        calls: /^lambda:(UpdateFunctionCode|UpdateFunctionConfiguration|PublishLayerVersion)$/,
        effect: (event) => ({
            kind: "configuration",
            label: event.eventName === "UpdateFunctionCode" ? "new code" : "changed",
            detail:
                event.eventName === "UpdateFunctionCode" ? "the function runs other code" : "configuration or layers",
            topic: event.eventName,
            restores: false,
        }),
    },
    {
        calls: /^kms:(ScheduleKeyDeletion|CancelKeyDeletion|DisableKey|EnableKey)$/,
        effect: (event) => {
            const days = askedText(event, "pendingWindowInDays");
            return {
                kind: "delete",
                label: event.eventName === "ScheduleKeyDeletion" ? "key deletion" : "key off",
                detail: days === undefined ? event.eventName : `in ${days} days`,
                topic: /Deletion$/.test(event.eventName) ? "deletion" : "enabled",
                restores: /^(Cancel|Enable)/.test(event.eventName),
            };
        },
    },
    {
        calls: /^(s3:DeleteBucketEncryption|ec2:DisableEbsEncryptionByDefault|kms:DisableKeyRotation)$/,
        effect: () => ({
            kind: "configuration",
            label: "encryption",
            detail: "default encryption off",
            topic: "encryption",
            restores: false,
        }),
    },
];

function ran(label: string, detail: string): Effect {
    const shown = `${detail}, cannot be undone`;
    return { kind: "configuration", label, detail: shown, topic: `${label} ${detail}`, restores: false, lasting: true };
}
