import { EXIT, type ExitCode } from './exit-code.ts';
import type { Session } from './session.ts';

export async function runRulesNew(_folder: string, _session: Session): Promise<ExitCode> {
  return EXIT.ok;
}
