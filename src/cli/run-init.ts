import path from 'node:path/posix';
import { isFiller } from '../inventory/fillers.ts';
import { message } from '../messages/message.ts';
import type { FieldSchema, SchemaIndex } from '../model/schema-index.ts';
import { canAsk, type Dialogue, dialogue } from '../platform/ask.ts';
import { createFile } from '../platform/create-file.ts';
import { firstInventoryFile } from '../platform/inventory-folder.ts';
import { absolutePath } from '../platform/paths.ts';
import { shippedJson, shippedText } from '../platform/shipped-data.ts';
import { CI_SERVICES, type CiService } from '../starter/ci-files.ts';
import { INVENTORY_FILE, type StarterFile, starterFiles } from '../starter/starter-files.ts';
import type { UnitFacts } from '../starter/unit-facts.ts';
import { asTyped } from './as-typed.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { failureWords } from './failure-words.ts';
import { type Session, say } from './session.ts';
import { UsageError } from './usage-error.ts';

/** The options of `netsec init`. */
export interface InitOptions {
  readonly name?: string;
  readonly category?: string;
  readonly region?: string;
  readonly superior?: string;
  readonly nature?: string;
  readonly id?: string;
  readonly ci?: string;
  readonly yes?: boolean;
}

/** What is asked of a fact: whether a text will do, and in which words it is asked for. */
interface Question {
  readonly key: 'name' | 'category' | 'region' | 'superior';
  readonly prompt: string;
  /** The fact that an answer stands for; nothing where it will not do. */
  readonly read: (answer: string) => string | undefined;
  readonly wanted: string;
  readonly optional?: boolean;
}

/** Asks what it was not told, then writes the starter inventory and what belongs to it. Overwrites nothing. */
export async function runInit(folder: string, options: InitOptions, session: Session): Promise<ExitCode> {
  const { language, streams } = session;
  const schema = shippedJson<SchemaIndex>('schema-index');
  const place = absolutePath(streams, folder);
  const ci = ciOf(options.ci);
  const there = firstInventoryFile(place);
  if (there !== undefined) {
    say(session, 'init.has-inventory', { folder, file: there });
    return EXIT.noVerdict;
  }
  const facts = await factsFrom(options, schema, session);
  if (!facts) return EXIT.noVerdict;
  const editorSchema = shippedText(`editor-schema.${language}.json`);
  const files = starterFiles(schema, editorSchema, facts, ci, language);
  return writeAll(files, folder, session);
}

async function writeAll(files: readonly StarterFile[], folder: string, session: Session): Promise<ExitCode> {
  for (const { file, text } of files) {
    const shown = path.join(folder.replaceAll('\\', '/'), file);
    const created = await createFile(absolutePath(session.streams, path.join(folder, file)), text);
    if (created.kind === 'failed') {
      const reason = failureWords(session.language, created.reason);
      say(session, 'cli.cannot-write', { file: shown, reason });
      return EXIT.noVerdict;
    }
    if (created.kind === 'there' && file === INVENTORY_FILE) {
      say(session, 'init.exists', { file: shown });
      return EXIT.noVerdict;
    }
    say(session, created.kind === 'there' ? 'init.kept' : 'init.written', { file: shown });
  }
  const file = path.join(folder.replaceAll('\\', '/'), INVENTORY_FILE);
  say(session, 'init.next', { file, folder: asTyped(folder) });
  return EXIT.ok;
}

function ciOf(found: string | undefined): CiService | undefined {
  const known = CI_SERVICES.find((service) => service === found);
  if (found !== undefined && !known)
    throw new UsageError('cli.bad-choice', { option: '--ci', found, allowed: [...CI_SERVICES] });
  return known;
}

/** The facts of the unit: told by options, or asked for; nothing where somebody has to be asked and cannot be. */
async function factsFrom(
  options: InitOptions,
  schema: SchemaIndex,
  session: Session,
): Promise<UnitFacts | undefined> {
  const questions = questionsFor(schema, session);
  const known = told(options, questions);
  const open = questions.filter(
    ({ key, optional }) => known[key] === undefined && !(optional && options.yes),
  );
  const needed = open.filter(({ optional }) => !optional);
  if (needed.length > 0 && (options.yes || !canAsk(session.streams))) {
    say(session, 'init.missing', { options: needed.map(({ key }) => `--${key}`) });
    return undefined;
  }
  const answers = needed.length === 0 ? {} : await answersTo(open, session);
  if (!answers) {
    say(session, 'init.ended');
    return undefined;
  }
  const extra = extraFacts(options, schema, session);
  return { ...extra, ...known, ...answers } as UnitFacts;
}

function told(
  options: InitOptions,
  questions: readonly Question[],
): Readonly<Partial<Record<Question['key'], string>>> {
  const entries = questions.flatMap(({ key, read, wanted }) => {
    const found = options[key];
    if (found === undefined) return [];
    const fact = read(found.trim());
    if (fact === undefined) throw refused(`--${key}`, found, wanted);
    return [[key, fact] as const];
  });
  return Object.fromEntries(entries);
}

async function answersTo(
  questions: readonly Question[],
  session: Session,
): Promise<Readonly<Record<string, string>> | undefined> {
  const asking = dialogue(session.streams);
  const answers: Record<string, string> = {};
  try {
    for (const question of questions) {
      const fact = await answerTo(question, asking, session);
      if (fact === undefined) return undefined;
      if (fact !== '') answers[question.key] = fact;
    }
    return answers;
  } finally {
    asking.end();
  }
}

/** Asks until an answer will do; an empty text for an optional fact that was passed over. */
async function answerTo(
  { prompt, read, wanted, optional }: Question,
  asking: Dialogue,
  session: Session,
): Promise<string | undefined> {
  for (;;) {
    const answer = await asking.ask(prompt);
    if (answer === undefined) return undefined;
    if (answer === '' && optional) return '';
    const fact = read(answer);
    if (fact !== undefined) return fact;
    say(session, 'init.again', { found: answer, wanted });
  }
}

function questionsFor(schema: SchemaIndex, { language }: Session): readonly Question[] {
  const values = schema.unit?.fields.category?.values ?? {};
  const categories = Object.entries(values);
  const names = categories.map(([name]) => name);
  const choices = categories
    .map(([, words], at) => message(language, 'init.choice', { number: at + 1, text: words[language] }))
    .join('\n');
  const text = (answer: string) =>
    answer === '' || isFiller(answer) || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(answer) ? undefined : answer;
  const wantedText = message(language, 'init.wanted.text');
  return [
    { key: 'name', prompt: message(language, 'init.ask.name'), read: text, wanted: wantedText },
    {
      key: 'category',
      prompt: message(language, 'init.ask.category', { choices }),
      read: (answer) => names[Number(answer) - 1] ?? valueCalled(values, answer),
      wanted: message(language, 'init.wanted.category', { count: names.length, allowed: names }),
    },
    {
      key: 'region',
      prompt: message(language, 'init.ask.region'),
      read: (answer) => (/^[1-9]\d{5}$/.test(answer) ? answer : undefined),
      wanted: message(language, 'init.wanted.region'),
    },
    {
      key: 'superior',
      prompt: message(language, 'init.ask.superior'),
      read: text,
      wanted: wantedText,
      optional: true,
    },
  ];
}

/** The value that is written so, or has this word for it in either language. */
function valueCalled(values: NonNullable<FieldSchema['values']>, called: string): string | undefined {
  const wanted = called.toLowerCase();
  const isCalled = (word: string): boolean => word.toLowerCase() === wanted;
  return Object.entries(values).find(([value, { zh, en }]) => [value, zh, en].some(isCalled))?.[0];
}

/** What is never asked for, only told. */
function extraFacts(
  { id = 'unit', nature }: InitOptions,
  schema: SchemaIndex,
  { language }: Session,
): Pick<UnitFacts, 'id' | 'nature'> {
  if (!/^[^\s/\p{Cc}\p{Cf}]{1,128}$/u.test(id))
    throw refused('--id', id, message(language, 'init.wanted.id'));
  if (nature === undefined) return { id };
  const values = schema.unit?.fields.nature?.values ?? {};
  const known = valueCalled(values, nature);
  if (known === undefined)
    throw refused(
      '--nature',
      nature,
      message(language, 'init.wanted.nature', { allowed: Object.keys(values) }),
    );
  return { id, nature: known };
}

function refused(option: string, found: string, wanted: string): UsageError {
  return new UsageError('init.bad-answer', { option, found, wanted });
}
