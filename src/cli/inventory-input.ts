import type { Outcome } from '../model/diagnostic.ts';
import type { InputFile } from '../model/source.ts';
import { readInventoryFiles } from '../platform/inventory-files.ts';
import { type LoadedRulebook, loadRulebook } from './load-rulebook.ts';
import type { Session } from './session.ts';
import { isConfiguration } from './settings/configuration.ts';
import { papersOf } from './settings/papers-of.ts';
import { readSettings } from './settings/read-settings.ts';
import type { Flags, Settings } from './settings/settings.ts';

/** The options that every command takes which reads an inventory. */
export interface InventoryOptions extends Flags {
  readonly config?: string;
}

/** An inventory's files with what its configuration says, or all that could not be had of them. */
export interface InventoryInput {
  readonly files: Outcome<readonly InputFile[]>;
  /** The files in its folder that look like a part of it and were not read. */
  readonly passedOver: readonly string[];
  readonly shipped: LoadedRulebook;
  readonly settings: Settings;
  /** The session in the language that was settled. */
  readonly session: Session;
}

/**
 * Reads an inventory the way all commands do: its configuration, the papers and the further files that it names, and the
 * files themselves. `undefined` where papers or configuration cannot be used, which has been said then.
 */
export async function readInventoryInput(
  inventory: readonly string[],
  options: InventoryOptions,
  session: Session,
): Promise<InventoryInput | undefined> {
  const shipped = await loadRulebook(await papersOf(inventory, options, session));
  const settings = shipped && (await readSettings(inventory, options, shipped, session));
  if (!settings) return undefined;
  let passedOver: readonly string[] = [];
  const files = await readInventoryFiles(inventory, session.streams, {
    further: settings.inventory.value,
    passedOver(found) {
      // Whoever names a configuration has chosen among them.
      passedOver = options.config === undefined ? found : found.filter((file) => !isConfiguration(file));
    },
  });
  return {
    files,
    passedOver,
    shipped,
    settings,
    session: { ...session, language: settings.language.value },
  };
}
