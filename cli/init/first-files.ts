/** A file that `countersign init` writes: its path below the folder, and its text. */
export interface FirstFile {
    readonly path: string;
    readonly text: string;
}

/** What a repository begins with. The configuration loads as it is and asks of every stack what most teams want. */
export function firstFiles(organization: string): readonly FirstFile[] {
    return [
        { path: "countersign.yaml", text: configuration(organization) },
        { path: "allowed_signers", text: allowedSigners(organization) },
        { path: "changes/README.md", text: changesReadme },
        { path: "changes/.gitattributes", text: changesAttributes },
    ];
}

const configuration = (organization: string) => `\
# yaml-language-server: $schema=node_modules/countersign/schemas/countersign.schema.json
#
# What each stack needs before it may be updated, and whose approvals count.
# A misspelt key is an error. "countersign doctor" checks this file, docs/configuration.md explains it.

# The version of this format. An upgrade of Countersign never makes a decision stricter; a new version may.
version: 1

# Binds signatures: a statement made for one organization is worth nothing in another.
# Settle it before the first signature.
organization: ${organization}

# Who is who. Joins the names that one person has in different systems, so that nobody approves
# their own change under another name. Logins, e-mail addresses, SSH principals, AWS user or session names.
people: []
#  - name: Ada Lee
#    ids: [lee, ada.lee@example.com]
#  - name: Kofi Osei
#    ids: [osei, kofi.osei@example.com]
#  - name: Pipeline
#    ids: ["github-actions[bot]"]
#    bot: true # may deploy, never approves

changes:
  # Folder of the change files and whose signatures count, both relative to this file.
  files: changes
  signers: allowed_signers
  # Keys that no longer count: a list of public keys, or a KRL of ssh-keygen. End a key, never remove its line above.
  # revoked: revoked_keys

  # Regular expression that a whole change id must match.
  idPattern: "[A-Z][A-Z0-9]*-?[0-9]{1,12}"

  # An approval of a change without a window ends after so many days.
  approvalDays: 14

  # Scopes with wildcards that a change may ask for, letter for letter. None: each change names its stacks.
  wildcardScopes: []

  # Page of a change, shown in messages.
  # url: https://change.example.com/{id}

# The first rule that matches a stack (project/stack) applies: "*" within a part, "**" over everything.
# A stack that no rule matches gets the strictest: two approvals, a window, nobody in two roles.
stacks:
  - match: "*/prod*"
    # owner: team-platform # whom a blocked developer asks
    approvals: 1
    window: optional # required: every change names the time in which it may be applied
    separationOfDuties: [requester, author, committer, deployer] # none of these may approve
    preview: enforce # warn: a preview only says what the update would deny
    update: enforce

  # - match: "*/dev*"
  #   approvedChange: false

  - match: "**"
    approvals: 1
    preview: warn

# What the tracker reads: "countersign reconcile" explains every write in CloudTrail by an approved update.
# tracker:
#   trail: logs/AWSLogs
#   updates: . # folder that holds .pulumi
#   accounts: ["111122223333"]
#   stacks: [payments/prod] # left out: all of the backend
#   from: 2026-03-01 # a run without --from and --to is about these days
#   to: 2026-04-01
#   format: html
#   out: out/report.html
`;

const allowedSigners = (organization: string) => `\
# Whose signatures count: OpenSSH's allowed_signers, see ssh-keygen(1), "ALLOWED SIGNERS".
# One key a line: an id of a person in countersign.yaml, what the key may sign, the public key. Wildcards are refused.
# A key is ended with valid-before="YYYYMMDDZ", never removed: what it signed before then stays provable.
#
# ada.lee@example.com namespaces="countersign-request@${organization},countersign-approval@${organization}" ssh-ed25519 AAAA...
`;

const changesAttributes = `\
# Signatures are over bytes: git may not turn line ends.
* -text
`;

const changesReadme = `\
# Changes

One file a change, named after its id: \`CHG0000001.yaml\` says what is asked for, for which stacks, and when.
Approvals stand beside it, each in a file of its own, signed with the approver's SSH key.

    countersign request --help    ask for a change
    countersign approve --help    approve, reject or revoke one

Name the change in the update: \`pulumi config set countersign:changeId CHG0000001\`.
`;
