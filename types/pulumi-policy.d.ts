import "@pulumi/policy";

// @pulumi/policy 1.21 exports these at run time, but the declaration file behind the exports is empty.
declare module "@pulumi/policy" {
    /** Thrown when a property is read that Pulumi does not know yet (during preview, or of a resource not made yet). */
    export class UnknownValueError extends Error {
        /** Path of the property from the resource's inputs. */
        readonly props: readonly PropertyKey[];
    }

    /** The inputs as a policy gets them: reading what is not known throws. */
    export function unknownCheckingProxy<T extends object>(inputs: T): T;
}
