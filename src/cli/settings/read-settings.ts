import type { Shipped } from '../../judge.ts';
import { configurationFolder, readConfigurationFile } from '../../platform/configuration-file.ts';
import { CONFIGURATION_FILE } from '../../platform/inventory-folder.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';
import type { Session } from '../session.ts';
import { readConfiguration } from './configuration.ts';
import { type Flags, type Settings, settingsFrom } from './settings.ts';

/**
 * What holds for an inventory: the configuration given or lying in its folder, and the command line, which wins.
 * `undefined` where the configuration cannot be used, which has been said then.
 */
export async function readSettings(
  inventory: readonly string[],
  options: Flags & { readonly config?: string },
  { rulebook, schema }: Pick<Shipped, 'rulebook' | 'schema'>,
  session: Session,
): Promise<Settings | undefined> {
  const { config } = options;
  const file = await readConfigurationFile(config, inventory, CONFIGURATION_FILE, session.streams);
  if (!file.ok) {
    await sayDiagnostics(file.diagnostics, schema, session, 'cli.malformed');
    return undefined;
  }
  const configuration = readConfiguration(file.value, rulebook, schema, session);
  if (!configuration) return undefined;
  const folder = configurationFolder(config, inventory, session.streams);
  return settingsFrom(options, configuration, folder, rulebook);
}
