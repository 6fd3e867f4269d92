/**
 * Namespaces of SSH signatures, one for each kind of statement and organisation: a signature made for one is worth nothing as
 * another, whatever bytes it covers (OpenSSH PROTOCOL.sshsig, section 2).
 */
export function requestNamespace(organization: string): string {
    return `countersign-request@${organization}`;
}

export function approvalNamespace(organization: string): string {
    return `countersign-approval@${organization}`;
}
