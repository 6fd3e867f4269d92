import { foldCase } from "../pattern/fold-case";
import { findService } from "./built-in";
import type { ResourceType } from "./read-facts";

/** A service's kind of resource by name, e.g. `resourceType("s3", "bucket")`, case-insensitively. */
export function resourceType(service: string, name: string): ResourceType | undefined {
    return findService(service)?.facts().resourceTypes.get(foldCase(name));
}

/** Every kind of resource of a service; none for a service that has none or does not exist. */
export function resourceTypesOf(service: string): readonly ResourceType[] {
    return [...(findService(service)?.facts().resourceTypes.values() ?? [])];
}

/** The ARN formats of a kind of resource as AWS writes them, `arn:${Partition}:s3:::${BucketName}`; empty if unknown. */
export function arnFormatsOf(service: string, name: string): readonly string[] {
    return resourceType(service, name)?.arnFormats ?? [];
}
