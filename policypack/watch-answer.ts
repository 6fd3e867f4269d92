import {
    UnknownValueError,
    type ResourceValidation,
    type ResourceValidationPolicy,
    type StackValidation,
} from "@pulumi/policy";
import { printable } from "../core/text/printable";

/** A policy that judges resources by one function, and maybe the stack by another. */
export type ValidatingPolicy = ResourceValidationPolicy & {
    readonly validateResource: ResourceValidation;
    readonly validateStack?: StackValidation;
};

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
): ValidatingPolicy {
    const watched = async (about: string, answer: () => Promise<void> | void) => {
        const subject = printable(about);
        const timer = setTimeout(
            () => end(`${policy.name} gave no answer for ${subject} in ${milliseconds / 1000} s`),
            milliseconds,
        );
        try {
            await answer();
        } catch (error) {
            if (!(error instanceof UnknownValueError)) throw error;
            const why = printable(error.message);
            throw new Error(`${policy.name} could not judge ${subject}: ${why}`, { cause: error });
        } finally {
            clearTimeout(timer);
        }
    };
    const { validateStack } = policy;
    return {
        ...policy,
        validateResource: (args, report) => watched(args.name, () => policy.validateResource(args, report)),
        ...(validateStack && {
            validateStack: (args, report) => watched("the stack", () => validateStack(args, report)),
        }),
    };
}
