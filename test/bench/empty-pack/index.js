// The smallest pack there is: what the pack of this repository is measured against.
const { PolicyPack } = require("@pulumi/policy");

new PolicyPack("empty", {
    policies: [{ name: "nothing", description: "Nothing.", enforcementLevel: "mandatory", validateResource: () => {} }],
});
