import { type Caller, cliUserAgent, consoleUserAgent, lastingId, roleSession } from "../trail/caller";
import { seconds } from "../trail/record";
import type { Sandbox } from "../sandbox";

/** Somebody who works in the account without Pulumi, signed in through IAM Identity Center. */
export interface Person {
    /** Name in the session: a login or an e-mail address. */
    readonly name: string;
    /** Permission set of the session. */
    readonly permissionSet?: string;
    /** The browser's or the laptop's address. */
    readonly address?: string;
}

export type Channel = "console" | "cli";

/** The person's session: a role that Identity Center made for the permission set. */
export function personSession(sandbox: Sandbox, person: Person, channel: Channel): Caller {
    const roleName = `AWSReservedSSO_${person.permissionSet ?? "PowerUserAccess"}_1f2e3d4c5b6a7980`;
    const rolePath = `/aws-reserved/sso.amazonaws.com/${sandbox.region}/`;
    return roleSession({
        account: sandbox.account,
        rolePath,
        roleName,
        roleId: lastingId("AROA", `${sandbox.account} ${roleName}`),
        sessionName: person.name,
        accessKeyId: `ASIA${sandbox.ids.base32(16)}`,
        creationDate: seconds(new Date(sandbox.now().getTime() - 20 * 60_000)),
        mfa: false,
        userAgent: channel === "console" ? consoleUserAgent : cliUserAgent,
        sourceIPAddress: person.address ?? "203.0.113.57",
        console: channel === "console",
    });
}
