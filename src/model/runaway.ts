/** A rule that ran beyond its time or memory: there is no verdict then. */
export class Runaway extends Error {
  /** What was at work: a rule's id, or the folder whose files were read. */
  readonly task: string;
  readonly seconds: number;

  constructor(task: string, seconds: number) {
    super(`${task} ran away`);
    this.name = 'Runaway';
    this.task = task;
    this.seconds = seconds;
  }
}
