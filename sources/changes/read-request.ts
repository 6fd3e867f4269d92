import { ChangeRequest } from "../../core/change/change-request";
import { toUtc } from "../../core/change/utc-time";
import { describeIssues } from "../yaml/describe-issue";
import { readYaml, type YamlFile } from "../yaml/read-yaml";

export type RequestReading =
    | { readonly ok: true; readonly request: ChangeRequest }
    /** `ref` is the file with the line. */
    | { readonly ok: false; readonly ref: string; readonly why: string };

/** Reads the bytes of a change file and checks what the schema cannot. `now` is the latest moment a file may speak of as past. */
export function readRequest(
    bytes: Uint8Array,
    ref: string,
    expected: { readonly id: string; readonly now: number },
): RequestReading {
    // untrusted: anybody who can open a pull request writes these files
    let text: string;
    try {
        text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
        return { ok: false, ref, why: "is not UTF-8 text" };
    }
    const yaml = readYaml(text);
    if (!yaml.ok) return at(ref, yaml.problems[0]!);
    const result = ChangeRequest.safeParse(yaml.file.value);
    if (!result.success) return at(ref, describeIssues(result.error.issues, ChangeRequest, yaml.file)[0]!);
    const complaint = complaintOf(result.data, expected);
    if (complaint === undefined) return { ok: true, request: result.data };
    return at(ref, { line: lineOf(yaml.file, complaint.path), message: complaint.message });
}

function complaintOf(
    request: ChangeRequest,
    { id, now }: { readonly id: string; readonly now: number },
): { readonly path: readonly PropertyKey[]; readonly message: string } | undefined {
    if (request.id !== id) {
        return { path: ["id"], message: `id is ${JSON.stringify(request.id)}, but the file is that of ${id}` };
    }
    const { window, requestedAt } = request;
    if (window !== undefined && Date.parse(window.end) <= Date.parse(window.start)) {
        return { path: ["window", "end"], message: `window.end is not after window.start (${toUtc(window.start)})` };
    }
    if (requestedAt !== undefined && Date.parse(requestedAt) > now) {
        return { path: ["requestedAt"], message: `requestedAt is in the future (${toUtc(requestedAt)})` };
    }
    const future = (request.approvals ?? []).findIndex((each) => Date.parse(each.at) > now);
    if (future >= 0) {
        const time = toUtc(request.approvals![future]!.at);
        return { path: ["approvals", future, "at"], message: `approvals[${future}].at is in the future (${time})` };
    }
    return undefined;
}

function lineOf(file: YamlFile, path: readonly PropertyKey[]): number {
    return file.at(path, "value").line;
}

function at(ref: string, problem: { readonly line: number; readonly message: string }): RequestReading {
    return { ok: false, ref: `${ref}:${problem.line}`, why: problem.message };
}
