import { forecast } from '../forecast.ts';
import { hasDayAfter } from '../model/day.ts';
import { buildForecast } from '../report/forecast/build-forecast.ts';
import { FORECAST_FORMATS, forecastRenderer } from '../report/forecast/formats.ts';
import { type AuditInputOptions, readAuditInput, reportInputOf, sayMalformed } from './audit-input.ts';
import { saidNotBound } from './audit-inventory.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { keepUsedFiles, parseOutputs, writeOutputs } from './outputs.ts';
import { sayPassedOver } from './passed-over.ts';
import { withProgress } from './progress.ts';
import { type Session, say } from './session.ts';
import { UsageError } from './usage-error.ts';

/** Three years and a few days: what is owed every three years shows once. */
const MOST_DAYS = 1100;

/** The options of `netsec forecast` as the command line gives them. */
export interface ForecastOptions extends AuditInputOptions {
  readonly days: string;
  readonly format: readonly string[];
  readonly quiet?: boolean;
}

/**
 * Forecasts, writes it in the formats asked for, and says by the exit code whether anything will lapse; what is a gap
 * already does not count. Throws a UsageError for options that make no sense.
 */
export async function runForecast(
  inventory: readonly string[],
  options: ForecastOptions,
  session: Session,
): Promise<ExitCode> {
  const outputs = parseOutputs(options.format, FORECAST_FORMATS, session);
  const days = daysOf(options.days);
  const quiet = options.quiet ?? false;
  const input = await readAuditInput(inventory, options, session);
  if (!input) return EXIT.noVerdict;
  const { files, shipped, request, lookAt, session: speaking } = input;
  if (!hasDayAfter(request.asOf, days))
    throw new UsageError('cli.forecast-too-late', { asOf: request.asOf, days });
  const foreseen = await withProgress(files, speaking, quiet, () =>
    forecast(files, shipped, { ...request, days }, lookAt),
  );
  if (!foreseen.ok) {
    await sayMalformed(foreseen.diagnostics, shipped, speaking);
    return EXIT.noVerdict;
  }
  const { today, brokenOn, lapses } = foreseen.value;
  if (saidNotBound(today, input)) return EXIT.noVerdict;
  keepUsedFiles(outputs, () => input.usedFiles(today.index.inventory), speaking);
  const told = buildForecast(reportInputOf(input, today), foreseen.value);
  const written = await writeOutputs(told, outputs, forecastRenderer, speaking, {
    schema: shipped.schema,
    quiet,
  });
  if (!quiet) sayPassedOver(input, today.index.inventory.sources, speaking);
  if (brokenOn !== undefined) say(speaking, 'cli.forecast-broken', { day: brokenOn });
  if (brokenOn !== undefined || !written) return EXIT.noVerdict;
  return lapses.length > 0 ? EXIT.gaps : EXIT.ok;
}

function daysOf(found: string): number {
  const days = Number(found);
  if (!/^\d{1,4}$/.test(found) || days < 1 || days > MOST_DAYS)
    throw new UsageError('cli.bad-days', { found, most: MOST_DAYS });
  return days;
}
