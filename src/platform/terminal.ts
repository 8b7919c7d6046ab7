import type { OutputStream, Streams } from './streams.ts';

const DEFAULT_WIDTH = 80;
const NARROWEST = 40;
const WIDEST = 120;

/** How wide a report may be: the terminal's columns, `COLUMNS`, or 80; within what can still be read. */
export function widthOf({ stdout, env }: Streams): number {
  const columns = stdout.isTTY ? stdout.columns : Number(env.COLUMNS);
  const width = columns && Number.isInteger(columns) ? columns : DEFAULT_WIDTH;
  return Math.min(Math.max(width, NARROWEST), WIDEST);
}

/** Whether a stream gets colour: `NO_COLOR`, then `FORCE_COLOR`, then whether it is a terminal that can. */
export function wantsColour(stream: OutputStream, env: Streams['env']): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stream.isTTY === true && env.TERM !== 'dumb';
}
