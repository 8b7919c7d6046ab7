import { createInterface } from 'node:readline';
import { endBy } from './interrupt.ts';
import type { Streams } from './streams.ts';

/** A dialogue on a terminal. */
export interface Dialogue {
  /** Asks and gives the answer, without blanks at its ends; nothing where the input has ended. */
  ask(question: string): Promise<string | undefined>;
  end(): void;
}

/** Whether somebody can be asked: input and the stream for messages are both a terminal. */
export function canAsk({ stdin, stderr }: Streams): boolean {
  return (stdin as { isTTY?: boolean }).isTTY === true && stderr.isTTY === true;
}

/**
 * Begins a dialogue: questions go to standard error, answers come from standard input. Lines pasted ahead of their
 * questions are kept for them. Ctrl-C ends the run.
 */
export function dialogue({ stdin, stderr }: Pick<Streams, 'stdin' | 'stderr'>): Dialogue {
  const lines = createInterface({ input: stdin, output: stderr });
  const early: string[] = [];
  let ended = false;
  let waiting: ((answer: string | undefined) => void) | undefined;
  lines.on('line', (line) => {
    if (waiting) waiting(line.trim());
    else early.push(line.trim());
    waiting = undefined;
  });
  lines.on('SIGINT', () => {
    lines.close();
    stderr.write('\n');
    endBy('SIGINT');
  });
  lines.on('close', () => {
    ended = true;
    waiting?.(undefined);
  });
  return {
    ask(question) {
      const [head, last] = [question.split('\n').slice(0, -1), question.split('\n').at(-1) ?? ''];
      for (const line of head) stderr.write(`${line}\n`);
      lines.setPrompt(last);
      if (!ended) lines.prompt();
      return new Promise((resolve) => {
        if (early.length > 0 || ended) resolve(early.shift());
        else waiting = resolve;
      });
    },
    end: () => lines.close(),
  };
}
