import { UnknownValueError, type ResourceValidation, type ResourceValidationPolicy } from "@pulumi/policy";
import { printable } from "../core/text/printable";

/** A policy that judges resources by one function. */
export type ValidatingPolicy = ResourceValidationPolicy & { readonly validateResource: ResourceValidation };

/** Milliseconds within which a resource must be judged. Whoever asks another system gives up long before. */
export const patience = 120_000;

/**
 * Makes sure of an answer. A value that is not known and that the policy did not expect is an error of its own: `@pulumi/policy`
 * would make advice of it, and nothing else of the resource would be judged.
 *
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
            } catch (error) {
                if (!(error instanceof UnknownValueError)) throw error;
                const what = `${policy.name} could not judge ${printable(args.name)}`;
                throw new Error(`${what}: ${printable(error.message)}`, { cause: error });
            } finally {
                clearTimeout(timer);
            }
        },
    };
}
