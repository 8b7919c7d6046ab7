import { SEVERITIES } from '../model/severity.ts';

/** From which severity on a gap makes the exit code 1. */
export const FAIL_ON = [...SEVERITIES, 'none'] as const;
export type FailOn = (typeof FAIL_ON)[number];
