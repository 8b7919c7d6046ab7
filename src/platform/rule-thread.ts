import path from 'node:path';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { Runaway } from '../model/runaway.ts';
import { CurrentFolderGone, currentFolder } from './paths.ts';
import { packageRoot } from './shipped-data.ts';
import type { FromThread, ThreadData } from './thread-side.ts';

/** What a task of the thread may use; a task is one rule. */
export interface ThreadLimits {
  readonly seconds: number;
  /** MiB of the thread's heap, for all of its tasks. */
  readonly memory: number;
}

/** A thread that works on what others wrote: it has no environment and no streams, and can be ended at any time. */
export interface RuleThread {
  /**
   * Has a job done and waits for it. Throws a Runaway where a task of it goes on for too long (or takes too much memory,
   * for then the thread falls silent), and an Error where the thread fails.
   */
  ask(job: unknown, seconds?: number): unknown;
}

/** A slow machine has the thread running within this. */
const SECONDS_TO_START = 30;

/** Starts `dist/thread.js`. It does not keep the program from ending. Throws CurrentFolderGone. */
export function startRuleThread({ seconds: usual, memory }: ThreadLimits): RuleThread {
  // No thread of Node starts without a current folder, and whoever asks it would wait for nothing.
  if (currentFolder(process) === undefined) throw new CurrentFolderGone();
  const { port1: port, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: ThreadData = { port: port2, signal };
  const worker = new Worker(path.join(packageRoot(), 'dist', 'thread.js'), {
    workerData,
    transferList: [port2],
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 64 },
  });
  worker.unref();
  // Whoever asked is waiting and hears of it by the silence.
  worker.on('error', () => {});
  return {
    ask(job, seconds = usual) {
      port.postMessage(job);
      let task = '';
      for (;;) {
        const seen = Atomics.load(signal, 0);
        const news = drain(port);
        task = news.task ?? task;
        if (news.answer) return answered(news.answer);
        // Until the first task begins it is the thread that takes its time, and no rule.
        const patience = task === '' ? Math.max(seconds, SECONDS_TO_START) : seconds;
        if (Atomics.wait(signal, 0, seen, patience * 1000) !== 'timed-out') continue;
        const late = drain(port);
        if (late.answer) return answered(late.answer);
        void worker.terminate();
        const at = late.task ?? task;
        if (at === '') throw new Error('the thread for further papers does not start');
        throw new Runaway(at, seconds);
      }
    },
  };
}

type Answer = Exclude<FromThread, { readonly kind: 'begin' }>;

function drain(port: MessagePort): { readonly task?: string; readonly answer?: Answer } {
  let task: string | undefined;
  for (let received = receiveMessageOnPort(port); received; received = receiveMessageOnPort(port)) {
    const message = received.message as FromThread;
    if (message.kind !== 'begin') return { answer: message };
    task = message.task;
  }
  return task === undefined ? {} : { task };
}

function answered(answer: Answer): unknown {
  if (answer.kind === 'failed') throw new Error(answer.stack);
  return answer.value;
}
