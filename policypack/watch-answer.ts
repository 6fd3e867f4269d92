import type { ResourceValidation, ResourceValidationPolicy } from "@pulumi/policy";
import { printable } from "../core/text/printable";

/** A policy that judges resources by one function. */
export type ValidatingPolicy = ResourceValidationPolicy & { readonly validateResource: ResourceValidation };

/** Milliseconds within which a resource must be judged. Whoever asks another system gives up long before. */
export const patience = 120_000;

/**
 * Ends the wait for an answer that never comes: a promise that nobody settles would keep Pulumi waiting for ever, and whoever
 * grew tired of that would run the update without the pack.
 */
export function watchAnswer(
    policy: ValidatingPolicy,
    end: (why: string) => void,
    milliseconds: number = patience,
): ResourceValidationPolicy {
    return {
        ...policy,
        validateResource: async (args, report) => {
            const seconds = milliseconds / 1000;
            const timer = setTimeout(
                () => end(`${policy.name} gave no answer for ${printable(args.name)} in ${seconds} s`),
                milliseconds,
            );
            try {
                await policy.validateResource(args, report);
            } finally {
                clearTimeout(timer);
            }
        },
    };
}
