import type { ResourceValidationArgs } from "@pulumi/policy";
import { limitingKinds, type Attachment, type DocumentProperty } from "../core/iam/bearer";
import type { Bearer } from "../core/iam/bearers";
import { grantsAccess, judgeAttachment, namesPolicy } from "../core/iam/judge-attachment";
import { judgeDocument } from "../core/iam/judge-document";
import { notKnown } from "../core/iam/not-known";
import type { Finding, Hints } from "../core/iam/rule";
import type { IamTally } from "./iam-tally";
import * as say from "./iam-violation";
import { readProperty, type FoundValue } from "./read-property";

export interface ResourceCase {
    readonly bearer: Bearer;
    readonly args: Pick<ResourceValidationArgs, "type" | "name" | "props">;
    readonly hints: Hints;
    /** True during a preview: what is not known yet will be. */
    readonly dryRun: boolean;
    /** Top-level properties that hold secrets. */
    readonly secrets: ReadonlySet<string>;
    readonly tally: IamTally;
}

/** Everything there is to say about what one resource carries of access to AWS; counts what it looked at. */
export function judgeResource(resource: ResourceCase): say.IamViolation[] {
    const { bearer, args, tally } = resource;
    tally.opaque += bearer.opaque.length;
    tally.otherGrants += bearer.grants.length;
    return [
        ...documentsOf(resource).flatMap(({ property, found }) => judgeFound(resource, property, found)),
        ...bearer.attachments.filter(namesPolicy).flatMap((attachment) =>
            readProperty(args.props, attachment.path)
                .flatMap(listed)
                .flatMap((found) => judgeAttached(resource, attachment, found)),
        ),
        ...bearer.opaque.map(({ why }) => say.ofOpaque(args.name, why)),
    ];
}

interface FoundDocument {
    readonly property: DocumentProperty;
    readonly found: FoundValue;
}

/** The documents of a resource, each once: a property may hold one, or an object around one, and then both paths are listed. */
function documentsOf({ bearer, args }: ResourceCase): FoundDocument[] {
    const documents = new Map<string, FoundDocument>();
    for (const property of bearer.documents.filter((each) => isOfItsKind(each, args.props))) {
        for (const found of readProperty(args.props, property.path)) {
            if (!documents.has(found.path) && !goesOn(bearer, property.path, found.value)) {
                documents.set(found.path, { property, found });
            }
        }
    }
    return [...documents.values()];
}

/** False where another property says that this is no policy of IAM's language. */
function isOfItsKind({ only }: DocumentProperty, props: Record<string, unknown>): boolean {
    if (only === undefined) return true;
    const [discriminator] = readProperty(props, only.path);
    return typeof discriminator?.value !== "string" || only.values.includes(discriminator.value);
}

function goesOn(bearer: Bearer, path: string, value: unknown): boolean {
    if (typeof value !== "object" || value === null) return false;
    return bearer.documents.some((other) => {
        if (!other.path.startsWith(`${path}.`)) return false;
        return other.path.slice(path.length + 1).split(/[.[]/)[0]! in value;
    });
}

function judgeFound(resource: ResourceCase, property: DocumentProperty, found: FoundValue): say.IamViolation[] {
    const { tally, hints } = resource;
    const origin = originOf(resource, found.path, !limitingKinds.has(property.kind));
    const { findings, problems, undecided } = judgeDocument(found.value, property, hints);
    if (undecided.length === 0) tally.documents++;
    tally.findings += findings.length + (problems.length > 0 ? 1 : 0);
    return [
        ...findings.filter(isSaid(origin)).map((finding) => say.ofFinding(finding, origin)),
        ...(problems.length > 0 ? [say.ofProblems(problems, origin)] : []),
        ...(undecided.length > 0 ? [undecidedAt(resource, undecided, origin)] : []),
    ];
}

function judgeAttached(
    resource: ResourceCase,
    attachment: Attachment,
    { path, value }: FoundValue,
): say.IamViolation[] {
    const { tally } = resource;
    const origin = originOf(resource, path, grantsAccess(attachment));
    if (value === notKnown) return [undecidedAt(resource, [], origin)];
    tally.attachments++;
    const finding = typeof value === "string" ? judgeAttachment(value) : undefined;
    if (finding === undefined) return [];
    tally.findings++;
    return [say.ofAttachment(finding, origin)];
}

/** Low findings in what grants are for `countersign iam check`: an update is no place for advice on style. */
function isSaid({ grants }: say.Origin): (finding: Finding) => boolean {
    return ({ severity }) => !grants || severity !== "low";
}

/** What is not known yet is said and judged during the update; what is not known then either, nobody ever judges. */
function undecidedAt(
    { args, dryRun, tally }: ResourceCase,
    places: readonly string[],
    origin: say.Origin,
): say.IamViolation {
    tally.undecided++;
    return dryRun ? say.ofUnknown(places, origin, kindOf(args.type)) : say.ofNeverKnown(origin);
}

function originOf({ args, secrets }: ResourceCase, path: string, grants: boolean): say.Origin {
    return { name: args.name, path, secret: secrets.has(path.split(/[.[]/)[0]!), grants };
}

function listed({ path, value }: FoundValue): FoundValue[] {
    if (!Array.isArray(value)) return [{ path, value }];
    return value.map((each: unknown, index) => ({ path: `${path}[${index}]`, value: each }));
}

/** `aws:iam/rolePolicy:RolePolicy` is a `role policy`. */
function kindOf(type: string): string {
    const name = type.split(":").at(-1)!;
    return name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
}
