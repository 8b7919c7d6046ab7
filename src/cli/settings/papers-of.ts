import path from 'node:path/posix';
import { readSource } from '../../inventory/read.ts';
import { LANGUAGES } from '../../model/text.ts';
import { configurationFolder, readConfigurationFile } from '../../platform/configuration-file.ts';
import { CONFIGURATION_FILE } from '../../platform/inventory-folder.ts';
import type { Session } from '../session.ts';
import type { Flags } from './settings.ts';

/**
 * What has to be known before the configuration can be read as a whole, for its parameters may be those of a further
 * paper: the folders of these papers, and the session in the language in which their mistakes are told. Where the
 * configuration cannot be used there are none; whoever reads the whole of it says why.
 */
export async function papersOf(
  inventory: readonly string[],
  options: Flags & { readonly config?: string },
  session: Session,
): Promise<{ readonly papers: readonly string[]; readonly session: Session }> {
  const { config, lang, rules = [] } = options;
  const file = await readConfigurationFile(config, inventory, CONFIGURATION_FILE, session.streams);
  const read = file.ok && file.value ? readSource(file.value, {}) : undefined;
  const { papers, language } = read?.ok ? read.value.value : {};
  const spoken = lang ?? LANGUAGES.find((one) => one === language) ?? session.language;
  const speaking = { ...session, language: spoken };
  if (rules.length > 0) return { papers: rules, session: speaking };
  const folder = configurationFolder(config, inventory, session.streams);
  const named = Array.isArray(papers)
    ? papers.filter((one) => typeof one === 'string' && one.trim() !== '')
    : [];
  return { papers: named.map((one) => path.join(folder, one)), session: speaking };
}
