import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** Every thread holds all rules and examples, and more of them gain little. */
const MOST_THREADS = 4;

/** What a thread was started for. */
interface Task<Part> {
  readonly work: string;
  readonly part: Part;
}

/**
 * Gives what does the parts of a piece of work at the same time, each in a thread of its own, and resolves with what came
 * of them, in their order; it rejects with the first error. A script runs as one bundle, so a thread of it is the same
 * `script` (its `import.meta.url`) again, which is to call this when it is loaded, under a name that no other work has.
 */
export function inThreads<Part, Outcome>(
  script: string,
  work: string,
  doPart: (part: Part) => Promise<Outcome>,
): (parts: readonly Part[]) => Promise<readonly Outcome[]> {
  if (!isMainThread && isFor<Part>(workerData, work)) {
    const { part } = workerData;
    // The script has to be loaded to its end first.
    setImmediate(async () => parentPort?.postMessage(await doPart(part)));
  }
  return (parts) =>
    Promise.all(
      parts.map((part) => (parts.length === 1 ? doPart(part) : started<Outcome>(script, { work, part }))),
    );
}

function isFor<Part>(data: unknown, work: string): data is Task<Part> {
  return typeof data === 'object' && data !== null && (data as { readonly work?: unknown }).work === work;
}

function started<Outcome>(script: string, task: Task<unknown>): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    new Worker(fileURLToPath(script), { workerData: task }).once('message', resolve).once('error', reject);
  });
}

/** Deals things out to as many hands as threads are worth while, so that the hands weigh about the same; none is empty. */
export function dealt<T>(things: readonly T[], weightOf: (thing: T) => number): readonly (readonly T[])[] {
  const count = Math.min(availableParallelism(), MOST_THREADS, things.length);
  const hands = Array.from({ length: count }, () => ({ weight: 0, things: [] as T[] }));
  const heaviestFirst = things.toSorted((one, other) => weightOf(other) - weightOf(one));
  for (const thing of heaviestFirst) {
    const lightest = hands.reduce((least, hand) => (hand.weight < least.weight ? hand : least));
    lightest.weight += weightOf(thing);
    lightest.things.push(thing);
  }
  return hands.map((hand) => hand.things);
}
