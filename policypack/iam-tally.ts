/** What was looked at so far, for the last line of an update's log. */
export interface IamTally {
    documents: number;
    attachments: number;
    findings: number;
    undecided: number;
    opaque: number;
    /** Resources that give access without a policy document, which no rule judges yet. */
    otherGrants: number;
}

export function newTally(): IamTally {
    return { documents: 0, attachments: 0, findings: 0, undecided: 0, opaque: 0, otherGrants: 0 };
}

/** `4 IAM documents and 2 attachments judged, 0 findings`, and what was not judged where there is any. */
export function tallyText({ documents, attachments, findings, undecided, opaque, otherGrants }: IamTally): string {
    const parts = [
        `${count(documents, "IAM document")} and ${count(attachments, "attachment")} judged, ${count(findings, "finding")}`,
    ];
    if (undecided > 0) parts.push(`${undecided} undecided until the update`);
    if (opaque > 0) parts.push(`${count(opaque, "container")} not seen into`);
    if (otherGrants > 0) parts.push(`${count(otherGrants, "grant")} without a document not judged`);
    return parts.join("; ");
}

function count(number: number, noun: string): string {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
