import { Argument, Command, Option } from 'commander';
import { message } from '../messages/message.ts';
import { FORECAST_FORMATS } from '../report/forecast/formats.ts';
import { offering } from './completion/offers.ts';
import { configOption, formatOption, languageOption, onlyOption, rulesOption } from './options.ts';
import type { ForecastOptions } from './run-forecast.ts';
import type { Finish, Session } from './session.ts';

/** `netsec forecast [INVENTORY...]`: what will lapse, when, and what to do before. */
export function forecastCommand(session: Session, finish: Finish): Command {
  const { language } = session;
  const option = (flags: string, code: Parameters<typeof message>[1]) =>
    new Option(flags, message(language, code));
  return new Command('forecast')
    .description(message(language, 'cli.forecast'))
    .addArgument(
      offering(new Argument('[INVENTORY...]', message(language, 'cli.argument.inventory')), 'files'),
    )
    .addOption(option('--days <N>', 'cli.option.days').default('90', '90'))
    .addOption(option('--as-of <DATE>', 'cli.option.as-of'))
    .addOption(formatOption(language, FORECAST_FORMATS, 'cli.option.forecast-format'))
    .addOption(languageOption(language))
    .addOption(onlyOption(language))
    .addOption(rulesOption(language))
    .addOption(configOption(language))
    .addOption(option('--no-waivers', 'cli.option.no-waivers'))
    .addOption(option('--quiet', 'cli.option.quiet'))
    .addHelpText('after', `\n${message(language, 'cli.forecast.exit-codes')}`)
    .action(async (inventory: readonly string[], options: ForecastOptions) => {
      const { runForecast } = await import('./run-forecast.ts');
      finish(await runForecast(inventory, options, session));
    });
}
