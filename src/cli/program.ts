import { Command, CommanderError } from 'commander';
import { message } from '../messages/message.ts';
import { Runaway } from '../model/runaway.ts';
import { LANGUAGES, type Language } from '../model/text.ts';
import { CurrentFolderGone } from '../platform/paths.ts';
import { toolVersion } from '../platform/shipped-data.ts';
import type { Streams } from '../platform/streams.ts';
import { auditCommand } from './audit.ts';
import { completeCommand, completionCommand } from './completion.ts';
import { diffCommand } from './diff.ts';
import { evidenceCommand } from './evidence.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { explainCommand } from './explain.ts';
import { forecastCommand } from './forecast.ts';
import { initCommand } from './init.ts';
import { localise } from './localise.ts';
import { print } from './outputs.ts';
import { planCommand } from './plan.ts';
import { reportCommand } from './report.ts';
import { rulesCommand } from './rules.ts';
import { type Finish, type Session, say, sayLine } from './session.ts';
import { UsageError } from './usage-error.ts';
import { refuseHelpOfNoCommand, usageErrorOf } from './usage-of-commander.ts';
import { validateCommand } from './validate.ts';

/** The commands by name, in the order in which the help tells them. */
const COMMANDS = {
  audit: auditCommand,
  forecast: forecastCommand,
  validate: validateCommand,
  report: reportCommand,
  diff: diffCommand,
  plan: planCommand,
  evidence: evidenceCommand,
  explain: explainCommand,
  init: initCommand,
  rules: rulesCommand,
  completion: completionCommand,
} as const satisfies Readonly<Record<string, (session: Session, finish: Finish) => Command>>;

/** Parses the arguments, runs the command, and turns whatever goes wrong into words and an exit code. */
export async function runProgram(argv: readonly string[], streams: Streams): Promise<number> {
  const session: Session = { streams, language: languageOf(argv) };
  let code: ExitCode = EXIT.ok;
  const help: string[] = [];
  const finish: Finish = (finished) => {
    code = finished;
  };
  const program = createProgram(argv, session, finish, (text) => help.push(text));
  try {
    refuseHelpOfNoCommand(argv, program);
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0)
      return (await print(help, session)) ? EXIT.ok : EXIT.noVerdict;
    return explain(error, session, program, argv);
  }
}

/** All that the line may need: where it begins with a command, the others are not made. */
function createProgram(
  [first = '']: readonly string[],
  session: Session,
  finish: Finish,
  tell: (text: string) => void,
): Command {
  const { language } = session;
  const program = new Command('netsec')
    .description(message(language, 'cli.description'))
    .version(toolVersion(), '-V, --version', message(language, 'cli.version'));
  if (Object.hasOwn(COMMANDS, first))
    program.addCommand(COMMANDS[first as keyof typeof COMMANDS](session, finish));
  else {
    for (const command of Object.values(COMMANDS)) program.addCommand(command(session, finish));
    program.addCommand(completeCommand(session, finish, program), { hidden: true });
  }
  localise(program, session, tell);
  return program;
}

/** The language has to be known before anything can be said, so it is looked for before the arguments are parsed. */
function languageOf(argv: readonly string[]): Language {
  const position = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const found = argv[position]?.includes('=') ? argv[position].slice('--lang='.length) : argv[position + 1];
  return LANGUAGES.find((language) => position >= 0 && language === found) ?? 'zh';
}

function explain(error: unknown, session: Session, program: Command, argv: readonly string[]): number {
  // No command at all: the help has been shown, and there is no verdict.
  if (error instanceof CommanderError && error.code === 'commander.help') return EXIT.noVerdict;
  const usage =
    error instanceof CommanderError ? usageErrorOf(error, program, argv, session.language) : error;
  if (usage instanceof UsageError) {
    say(session, usage.code, usage.args);
    if (usage.nearest) say(session, 'cli.did-you-mean', { nearest: usage.nearest });
    return EXIT.noVerdict;
  }
  if (error instanceof Runaway) {
    say(session, 'cli.rule-runaway', { task: error.task, seconds: error.seconds });
    return EXIT.noVerdict;
  }
  if (error instanceof CurrentFolderGone) {
    say(session, 'cli.current-folder-gone');
    return EXIT.noVerdict;
  }
  say(session, 'cli.internal-error');
  sayLine(session.streams.stderr, error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.internal;
}
