// @ts-check
import tseslint from "typescript-eslint";

/**
 * Who may import whom. Each rule says why; docs/architecture.md draws the same picture.
 * `npm` patterns are packages, `folders` are top-level folders of this repository that the files must not reach into.
 */
const every = [
    "core",
    "sources",
    "evidence",
    "policypack",
    "gate",
    "tracker",
    "reports",
    "web",
    "cli",
    "stacks",
    "sandbox",
    "scripts",
    "test",
];

/** @param {string[]} allowed */
const allBut = (allowed) => every.filter((folder) => !allowed.includes(folder));

/** @param {string} folder */
const reach = (folder) => [`../${folder}/*`, `../../${folder}/*`, `../../../${folder}/*`, `../../../../${folder}/*`];

/**
 * @param {string[]} files
 * @param {{ folders: string[], why: string, npm?: { group: string[], message: string }[], extra?: object[] }} rule
 */
const boundary = (files, { folders, why, npm = [], extra = [] }) => ({
    files,
    rules: {
        "no-restricted-imports": [
            "error",
            {
                patterns: [
                    ...(folders.length > 0 ? [{ group: folders.flatMap(reach), message: why }] : []),
                    ...npm,
                    ...extra,
                ],
            },
        ],
    },
});

const noPulumi = {
    group: ["@pulumi/*"],
    message:
        "Pulumi's SDK is loaded only inside the pack, the gate and programs: everything else must start fast and run without it.",
};
const noAws = {
    group: ["@aws-sdk/*"],
    message:
        "AWS clients live in sources/trail, sources/updates and the tracker's live parts, so that they can never be inside the pack.",
};
const noIo = {
    group: [
        "fs",
        "node:fs",
        "fs/*",
        "node:fs/*",
        "child_process",
        "node:child_process",
        "http",
        "node:http",
        "https",
        "node:https",
        "net",
        "node:net",
        "os",
        "node:os",
        "process",
        "node:process",
        "path",
        "node:path",
        "worker_threads",
        "node:worker_threads",
        "zlib",
        "node:zlib",
    ],
    message:
        "This folder is pure: what it needs of the world is an argument, so that a decision can be made again from its inputs.",
};

export default tseslint.config(
    {
        ignores: [
            "node_modules/",
            "dist/",
            ".tmp/",
            ".cache/",
            "policypack/index.js",
            "test/fixtures/",
            "test/golden/",
        ],
    },
    ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ["**/*.ts"] })),
    {
        files: ["**/*.ts"],
        languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
        rules: {
            "@typescript-eslint/no-floating-promises": "error",
            "@typescript-eslint/switch-exhaustiveness-check": "error",
            "@typescript-eslint/consistent-type-imports": "error",
            "@typescript-eslint/no-non-null-assertion": "off",
            "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
            "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
            eqeqeq: ["error", "always"],
            "no-console": "error",
            "no-restricted-globals": [
                "error",
                {
                    name: "process",
                    message:
                        "Only cli/bin, scripts and the pack's entry touch the process; take what you need as an argument.",
                },
            ],
        },
    },
    {
        files: ["cli/bin.ts", "scripts/**", "policypack/entry.ts", "test/**", "sandbox/**", "stacks/**"],
        rules: { "no-console": "off", "no-restricted-globals": "off" },
    },
    {
        files: ["test/**/*.ts"],
        // describe() and it() return promises in their types although mocha waits for them itself.
        rules: { "@typescript-eslint/no-unused-expressions": "off" },
    },
    {
        files: ["core/**/*.ts"],
        rules: {
            "no-restricted-properties": [
                "error",
                { object: "Date", property: "now", message: "core is pure: `now` is an argument." },
                { object: "Math", property: "random", message: "core is pure: no randomness." },
            ],
            "no-restricted-syntax": [
                "error",
                {
                    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
                    message: "core is pure: `now` is an argument.",
                },
            ],
        },
    },
    boundary(["core/**/*.ts"], {
        folders: allBut(["core"]),
        why: "core judges and knows nobody: it imports zod and itself.",
        npm: [noPulumi, noAws, noIo],
    }),
    boundary(["sources/**/*.ts"], {
        folders: allBut(["core", "sources"]),
        why: "sources read for everybody and so may know only core.",
        npm: [noPulumi],
    }),
    boundary(["evidence/**/*.ts"], {
        folders: allBut(["core", "sources", "evidence"]),
        why: "evidence keeps what others decided; it must not depend on who decided it.",
        npm: [noPulumi],
    }),
    boundary(["policypack/**/*.ts"], {
        folders: allBut(["core", "sources", "policypack"]),
        why: "the pack is published alone and starts in half a second: it carries only core and what it reads.",
        npm: [noAws],
    }),
    boundary(["gate/**/*.ts"], {
        folders: allBut(["core", "sources", "evidence", "gate"]),
        why: "gate, pack and tracker never know each other: what they share is core.",
        npm: [noAws],
    }),
    boundary(["tracker/**/*.ts"], {
        folders: allBut(["core", "sources", "evidence", "tracker"]),
        why: "gate, pack and tracker never know each other: what they share is core.",
        npm: [noPulumi],
    }),
    boundary(["tracker/reconcile/**/*.ts"], {
        folders: allBut(["core", "tracker"]),
        why: "reconciling is pure: the same records, updates and changes always give the same verdicts.",
        npm: [noPulumi, noAws, noIo],
    }),
    boundary(["reports/**/*.ts"], {
        folders: allBut(["core", "tracker", "evidence", "reports"]),
        why: "a report is a function of its input.",
        npm: [noPulumi, noAws, noIo],
    }),
    boundary(["cli/**/*.ts"], {
        folders: ["policypack", "stacks", "sandbox", "scripts", "test"],
        why: "the command line wires the parts; the pack is started by Pulumi alone.",
        npm: [noPulumi, noAws],
    }),
    boundary(["stacks/**/*.ts"], {
        folders: allBut(["stacks"]),
        why: "stacks are written as a user would write them.",
    }),
    boundary(["sandbox/**/*.ts"], {
        folders: allBut(["core", "sandbox"]),
        why: "the stand-in AWS must not share code with what it is used to test, except the words of core.",
    }),
);
