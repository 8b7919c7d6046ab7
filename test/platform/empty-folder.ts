import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A folder that is empty before each test and gone after it. */
export interface EmptyFolder {
  /** A path in the folder; its own without a name. */
  readonly inFolder: (name?: string) => string;
  /** Puts files there that hold their own names. */
  readonly put: (...files: readonly string[]) => void;
}

export function emptyFolder(): EmptyFolder {
  let folder = '';
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'netsec-')));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const inFolder = (name = ''): string => path.join(folder, name);
  const put = (...files: readonly string[]): void => {
    for (const file of files) {
      mkdirSync(path.dirname(inFolder(file)), { recursive: true });
      writeFileSync(inFolder(file), `${file}\n`);
    }
  };
  return { inFolder, put };
}
