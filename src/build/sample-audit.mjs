import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The day for which the sample unit's gaps were planted. */
const AS_OF = '2026-11-01';

/** `npm run audit`: the sample unit has gaps on purpose, so finding them (exit code 1) is no failure here. */
const { status } = spawnSync(
  process.execPath,
  ['bin/netsec.js', 'audit', 'fixtures/sample-county', '--as-of', AS_OF, ...process.argv.slice(2)],
  { cwd: fileURLToPath(new URL('../../', import.meta.url)), stdio: 'inherit' },
);
process.exitCode = status === 1 ? 0 : (status ?? 130);
