import type { Example } from '../examples/example.ts';
import type { BaseFiles } from '../examples/read-bases.ts';
import type { RulesApart, Shipped } from '../judge.ts';
import { authorFaultText } from '../messages/author-fault-text.ts';
import type { AuthorFault, PaperFolder } from '../model/author-fault.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { InventoryIndex } from '../model/inventory.ts';
import type { SchemaIndex } from '../model/schema-index.ts';
import type { Tried } from '../mutants/try-mutants.ts';
import { validatingExt } from '../papers/ext-fields.ts';
import { type Answers, type Job, type Loaded, received, standingOf } from '../papers/jobs.ts';
import { readPaperFolder } from '../platform/paper-folder.ts';
import type { RuleThread } from '../platform/rule-thread.ts';
import { writeChunks } from '../platform/streams.ts';
import { diagnosticLines, wordDiagnostics } from '../report/diagnostics.ts';
import { paintFor } from './outputs.ts';
import { sayDiagnostics } from './say-diagnostics.ts';
import { type Session, say } from './session.ts';
import { shippedParts } from './shipped-parts.ts';
import { UsageError } from './usage-error.ts';

/** What the program judges by: its own rulebook, with the papers that were added. */
export interface LoadedRulebook extends Shipped {
  /** What the papers bring; nothing where none was added. */
  readonly added?: {
    readonly papers: readonly string[];
    readonly rules: readonly string[];
    readonly bases: BaseFiles;
    readonly examples: readonly Example[];
    /** Tries every change of these rules on their examples. */
    mutate(rules: readonly string[]): readonly Tried[];
  };
}

const MOST_SECONDS = 3600;
const SECONDS = 10;
const SECONDS_TO_MUTATE = 120;
const MEMORY = 1024;

/**
 * The rulebook with the papers in some folders added. `undefined` where one of them cannot be used: everything wrong with
 * it has been said then, and nothing may be audited. Their rules are read, checked and evaluated in a thread of their own.
 */
export async function loadRulebook({
  papers: folders,
  session,
}: {
  readonly papers: readonly string[];
  readonly session: Session;
}): Promise<LoadedRulebook | undefined> {
  const shipped = await shippedParts();
  if (folders.length === 0) return shipped;
  const read = folders.map((folder) => readPaperFolder(folder, session.streams));
  const unreadable = read.flatMap((outcome) => (outcome.ok ? [] : outcome.diagnostics));
  if (unreadable.length > 0) {
    await sayDiagnostics(unreadable, shipped.schema, session, 'cli.malformed');
    return undefined;
  }
  const { startRuleThread } = await import('../platform/rule-thread.ts');
  const thread = startRuleThread({ seconds: secondsOf(session), memory: MEMORY });
  const papers: readonly PaperFolder[] = read.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  const answer = ask(thread, { kind: 'load', folders: papers });
  if ('faults' in answer) {
    await sayFaults(answer.faults, shipped.schema, session);
    return undefined;
  }
  return withPapers(shipped, answer.loaded, thread);
}

/** Throws a UsageError where the environment asks for no number of seconds. */
function secondsOf({ streams }: Session): number {
  const asked = streams.env.NETSEC_RULE_SECONDS;
  if (asked === undefined || asked === '') return SECONDS;
  const seconds = Number(asked);
  if (seconds > 0 && seconds <= MOST_SECONDS) return seconds;
  throw new UsageError('cli.rule-seconds', { found: asked, most: MOST_SECONDS });
}

function ask<K extends Job['kind']>(
  thread: RuleThread,
  job: Extract<Job, { kind: K }>,
  seconds?: number,
): Answers[K] {
  return thread.ask(job, seconds) as Answers[K];
}

function withPapers(shipped: Shipped, loaded: Loaded, thread: RuleThread): LoadedRulebook {
  const { rulebook, schema, rules, bases, examples } = loaded;
  return {
    schema,
    rulebook,
    validators: validatingExt(shipped.validators, schema),
    apart: rulesApart(rules, thread),
    added: {
      papers: rulebook.papers.filter(({ further }) => further).map(({ id }) => id),
      rules,
      bases,
      examples,
      mutate: (chosen) => ask(thread, { kind: 'mutate', rules: chosen }, SECONDS_TO_MUTATE),
    },
  };
}

/** An inventory is sent once, however often it is judged. */
function rulesApart(rules: readonly string[], thread: RuleThread): RulesApart {
  let sent: InventoryIndex | undefined;
  return {
    ids: new Set(rules),
    evaluate({ index, asOf, parameters, footing, calendar, standing }, declared, only) {
      const { unit, collections } = declared.inventory;
      const job = {
        kind: 'evaluate',
        ...(sent === declared ? {} : { inventory: { unit, collections } }),
        run: { asOf, parameters, footing, calendar },
        standing: standingOf(index, standing),
        ...(only ? { only } : {}),
      } as const;
      sent = declared;
      return ask(thread, job).map(received);
    },
  };
}

async function sayFaults(
  faults: readonly AuthorFault[],
  schema: SchemaIndex,
  session: Session,
): Promise<void> {
  const { language, streams } = session;
  say(session, 'author.heading', { count: faults.length });
  const worded = faults.map((fault) =>
    isOfFiles(fault)
      ? wordDiagnostics([fault], language, schema)[0]!
      : {
          ...fault,
          code: 'yaml.syntax' as const,
          message: authorFaultText(language, fault),
          related: [],
        },
  );
  await writeChunks(
    streams.stderr,
    diagnosticLines(worded, language, await paintFor(streams.stderr, session)),
  );
}

/** Whether it could be wrong with any file. */
function isOfFiles(fault: AuthorFault): fault is AuthorFault & Diagnostic {
  return !fault.code.startsWith('author.');
}
