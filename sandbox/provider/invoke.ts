import type { Json } from "../trail/call";
import { read } from "../trail/call";
import { recordCalls } from "../trail/spool";
import type { Session } from "./resource-operations";
import { policyDocument } from "./policy-document";

/** The functions that ordinary programs ask the provider for. */
export function invoke(session: Session, token: string, args: Json): Json {
    const { account } = session.sandbox;
    const region = typeof args["region"] === "string" ? args["region"] : session.config.region;
    switch (token) {
        case "aws:index/getCallerIdentity:getCallerIdentity":
            recordCalls(session.sandbox, session.caller, session.config.region, [
                read("sts", "GetCallerIdentity", null),
            ]);
            return { id: account, accountId: account, arn: session.caller.arn, userId: session.caller.userId };
        case "aws:index/getRegion:getRegion":
            return {
                id: region,
                name: region,
                region,
                description: region,
                endpoint: `ec2.${region}.amazonaws.com`,
            };
        case "aws:index/getPartition:getPartition":
            return { id: "aws", partition: "aws", dnsSuffix: "amazonaws.com", reverseDnsPrefix: "com.amazonaws" };
        case "aws:iam/getPolicyDocument:getPolicyDocument":
            return policyDocument(args);
        default:
            throw new Error(`the sandbox does not answer ${token}; it is not AWS`);
    }
}
