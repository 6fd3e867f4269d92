import "@pulumi/policy";

// @pulumi/policy 1.21 exports this class at run time, but the declaration file behind its export is empty.
declare module "@pulumi/policy" {
    /** Thrown when a property is read that Pulumi does not know yet (during preview, or of a resource not made yet). */
    export class UnknownValueError extends Error {
        /** Path of the property from the resource's inputs. */
        readonly props: readonly PropertyKey[];
    }
}
