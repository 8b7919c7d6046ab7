import { type MessagePort, workerData } from 'node:worker_threads';

/** What the thread is started with. */
export interface ThreadData {
  readonly port: MessagePort;
  /** Changes with everything that is sent. */
  readonly signal: Int32Array;
}

/** What the thread sends. */
export type FromThread =
  | { readonly kind: 'begin'; readonly task: string }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly stack: string };

/** In the thread: does the jobs it is asked, one after the other; `begin` tells which task it is at. */
export function serveJobs(work: (job: unknown, begin: (task: string) => void) => unknown): void {
  const { port, signal } = workerData as ThreadData;
  const send = (message: FromThread): void => {
    port.postMessage(message);
    Atomics.add(signal, 0, 1);
    Atomics.notify(signal, 0);
  };
  port.on('message', (job: unknown) => {
    try {
      send({ kind: 'done', value: work(job, (task) => send({ kind: 'begin', task })) });
    } catch (error) {
      send({
        kind: 'failed',
        stack: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
  });
}
