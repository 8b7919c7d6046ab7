import type { Command, CommanderError } from 'commander';
import { nearest } from '../inventory/nearest.ts';
import type { Language } from '../model/text.ts';
import { placeholder } from './placeholders.ts';
import { UsageError } from './usage-error.ts';

const QUOTED = /'([^']*)'/;

/**
 * A usage error of the command-line library in our own words: it names what was found, in quotes, in its message. An
 * option is likely to be one of the command that was named in `argv`.
 */
export function usageErrorOf(
  error: CommanderError,
  program: Command,
  argv: readonly string[],
  language: Language,
): UsageError {
  const found = QUOTED.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption': {
      const command = commandIn(program, argv);
      const options = optionsOf(command);
      const option = found.replace(/=.*$/s, '');
      if (command !== program && options.includes(option))
        return new UsageError('cli.option-after-command', { option, command: nameOf(command) });
      return new UsageError('cli.unknown-option', { option: found }, nearest(found, options));
    }
    case 'commander.unknownCommand':
      return new UsageError('cli.unknown-command', { command: found }, nearest(found, commandsOf(program)));
    case 'commander.missingArgument':
      return new UsageError('cli.missing-argument', { argument: placeholder(language, found) });
    case 'commander.optionMissingArgument':
      return new UsageError('cli.option-needs-value', { option: found });
    case 'commander.excessArguments':
      return new UsageError('cli.excess-arguments', { command: found });
    default:
      return new UsageError('cli.bad-usage', { detail: error.message.replace(/^error: /, '') });
  }
}

/** The library shows the help of the program for `help nothing`, as if that had been asked for. */
export function refuseHelpOfNoCommand([first, command]: readonly string[], program: Command): void {
  if (first !== 'help' || command === undefined || command.startsWith('-')) return;
  if (command === 'help' || program.commands.some((one) => one.name() === command)) return;
  throw new UsageError('cli.unknown-command', { command }, nearest(command, commandsOf(program)));
}

/** `rules test`: a command with those that it is a part of. */
function nameOf(command: Command): string {
  const above = command.parent?.parent ? `${nameOf(command.parent)} ` : '';
  return above + command.name();
}

function commandsOf(program: Command): readonly string[] {
  return program.commands.flatMap((command) => [command.name(), ...commandsOf(command)]);
}

/** The command that a line names: the program itself where it names none. */
function commandIn(program: Command, argv: readonly string[]): Command {
  let command = program;
  for (const word of argv) {
    const below = command.commands.find((one) => one.name() === word);
    if (below) command = below;
  }
  return command;
}

function optionsOf(command: Command): readonly string[] {
  return command.options.flatMap((option) => option.long ?? []);
}
