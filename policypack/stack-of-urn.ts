/**
 * `project/stack` of a resource, from its URN `urn:pulumi:<stack>::<project>::<type>::<name>`. Pulumi's own
 * `getProject()` silently answers `project` where it was not told, so it is never asked.
 */
export function stackOfUrn(urn: string): string {
    const match = /^urn:pulumi:(.+?)::(.+?)::/.exec(urn);
    if (match === null) throw new Error(`not a Pulumi URN: ${JSON.stringify(urn.slice(0, 200))}`);
    return `${match[2]!}/${match[1]!}`;
}
