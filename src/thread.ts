import type { BaseFiles } from './examples/read-bases.ts';
import { quickValidators } from './inventory/fits.ts';
import type { Validators } from './inventory/record-validator.ts';
import type { InventoryIndex } from './model/inventory.ts';
import type { Shapes } from './model/shapes.ts';
import { evaluatePapers, indexSent } from './papers/evaluate-papers.ts';
import { validatingExt } from './papers/ext-fields.ts';
import type { Answers, Job } from './papers/jobs.ts';
import { type LoadedPapers, loadPapers } from './papers/load-papers.ts';
import { mutatePapers } from './papers/mutate-papers.ts';
import type { AuthorValidators } from './papers/shape.ts';
import {
  shippedAuthorValidators,
  shippedJson,
  shippedRulebook,
  shippedValidators,
} from './platform/shipped-data.ts';
import { serveJobs } from './platform/thread-side.ts';

/** The thread in which everything is done that depends on papers of others: reading, checking, evaluating, mutating. */
let papers: LoadedPapers | undefined;
let index: InventoryIndex | undefined;

type Begin = (task: string) => void;

const WORK: { readonly [K in Job['kind']]: (job: Extract<Job, { kind: K }>, begin: Begin) => Answers[K] } = {
  load({ folders }, begin) {
    const ground = {
      rulebook: shippedRulebook(),
      schema: shippedJson<LoadedPapers['schema']>('schema-index'),
    };
    const read = loadPapers(folders, ground, shippedAuthorValidators<AuthorValidators>(), begin);
    if ('faults' in read) return read;
    papers = read.loaded;
    const { written: _, ...loaded } = papers;
    return { loaded };
  },
  evaluate(job, begin) {
    const loaded = known(papers);
    if (job.inventory) index = indexSent(job.inventory, loaded.schema);
    return evaluatePapers(loaded, known(index), job, begin);
  },
  mutate({ rules }, begin) {
    const loaded = known(papers);
    const shapes = shippedJson<Shapes>('shapes');
    const plain = quickValidators(shapes, () => shippedValidators<Validators>());
    const validators = validatingExt(plain, loaded.schema);
    const bases = shippedJson<BaseFiles>('bases');
    return mutatePapers(loaded, rules, { shippedBases: bases, validators }, begin);
  },
};

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('nothing was loaded before');
  return value;
}

serveJobs((job, begin) => {
  const asked = job as Job;
  return (WORK[asked.kind] as (job: Job, begin: Begin) => unknown)(asked, begin);
});
