import type { Case } from "./explain-approval";
import { count, quoted } from "./explain-text";

/** What limits a decision although it stands, one clause each. Printable. */
export function remarksOn({ input, change, separation, weighed }: Case): readonly string[] {
    const remarks: string[] = [];
    const approvals = weighed.counting.map((each) => each.approval);
    if (change.requestedBy.strength === "declared" || approvals.some((each) => each.by.strength === "declared")) {
        remarks.push("unsigned form accepted: who asked and who approved is declared, nobody signed it");
    } else if (approvals.some((each) => each.timeStrength === "declared")) {
        remarks.push("the time of an approval is declared by who approved");
    }
    if (input.people.length === 0) {
        remarks.push("no people are mapped: names are compared as they are written");
    }
    if (separation.unknown.includes("deployer")) {
        remarks.push("who deploys could not be read, so it was not compared with who approved");
    }
    if (weighed.bySelf.length > 0 && approvals.length >= input.requirement.approvals) {
        const { who, roles } = weighed.bySelf[0]!;
        remarks.push(`the approval by ${quoted(who.name, 24)}, the ${roles.join(" and ")}, was not counted`);
    }
    for (const refused of change.refused.slice(0, 3)) {
        remarks.push(`${quoted(refused.ref, 60)} did not count: ${quoted(refused.why, 120)}`);
    }
    if (change.refused.length > 3) remarks.push(`${count(change.refused.length - 3, "more statement")} did not count`);
    return remarks;
}
