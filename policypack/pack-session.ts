import type { LoadedConfig } from "../sources/config/loaded-config";
import type { CommitPeople } from "../sources/git/commit-people";
import type { Judgement, JudgeInput } from "./judge-update";
import type { StackFacts } from "./stack-facts";
import { factsFromEnvironment } from "./stack-facts";

/** What the policies of one process share: one configuration, one answer. */
export interface PackSession {
    facts(): StackFacts;
    /** Read once. Throws `ToolError`. */
    loadConfig(): Promise<LoadedConfig>;
    /** Asked once, for the `project/stack` of the first resource. */
    judge(stack: string): Promise<Judgement>;
    /** Whether anything was judged. */
    wasAsked(): boolean;
    /** Top-level properties of a resource that hold a secret; told once, before the resource is judged. */
    takeSecrets(urn: string): ReadonlySet<string>;
    /** A line in the update's log. */
    say(line: string): void;
}

export interface SessionParts {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly now: () => Date;
    readonly say: (line: string) => void;
    readonly load: (policyConfigPath: string | undefined) => LoadedConfig;
    readonly commit: () => Promise<CommitPeople | undefined>;
    readonly judgeUpdate: (input: JudgeInput) => Promise<Judgement>;
}

export interface OpenSession extends PackSession {
    /** Begins to read what the first question will need. */
    prepare(): void;
    /** `ConfigureStack` was called. */
    onStack(facts: StackFacts): void;
    /** The policy configuration names a configuration file. */
    onConfigPath(path: string | undefined): void;
    /** A resource is about to be judged. */
    onSecrets(urn: string, properties: ReadonlySet<string>): void;
}

const none: ReadonlySet<string> = new Set();

export function openSession(parts: SessionParts): OpenSession {
    let told: StackFacts | undefined;
    let configPath: string | undefined;
    let loading: Promise<LoadedConfig> | undefined;
    let judging: { readonly stack: string; readonly answer: Promise<Judgement> } | undefined;

    const facts = () => told ?? factsFromEnvironment(parts.env);
    // Inside a promise, so that a mistake in the configuration is an answer and no error of the caller.
    const loadConfig = () => (loading ??= Promise.resolve().then(() => parts.load(configPath)));
    let asked: Promise<CommitPeople | undefined> | undefined;
    const commit = () => (asked ??= parts.commit());
    const secrets = new Map<string, ReadonlySet<string>>();
    return {
        facts,
        loadConfig,
        say: parts.say,
        takeSecrets: (urn) => {
            const found = secrets.get(urn);
            secrets.delete(urn);
            return found ?? none;
        },
        onSecrets: (urn, properties) => {
            if (properties.size > 0) secrets.set(urn, properties);
        },
        onStack: (given) => {
            told = given;
        },
        onConfigPath: (path) => {
            if (path !== configPath) loading = undefined;
            configPath = path;
        },
        prepare: () => {
            // Whoever needs the answer gets the error, too.
            loadConfig().catch(() => undefined);
            commit().catch(() => undefined);
        },
        wasAsked: () => judging !== undefined,
        judge: (stack) => {
            if (judging !== undefined && judging.stack !== stack) {
                throw new Error(`one process was asked about two stacks: ${judging.stack} and ${stack}`);
            }
            judging ??= {
                stack,
                answer: parts.judgeUpdate({
                    stack,
                    facts: facts(),
                    env: parts.env,
                    now: parts.now(),
                    loadConfig,
                    commit,
                }),
            };
            return judging.answer;
        },
    };
}
