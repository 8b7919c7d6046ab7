import type { Edit } from '../examples/example.ts';
import type { MessageCode } from '../messages/catalogue.ts';
import { listed } from '../messages/message.ts';
import { APPLIES } from '../model/result.ts';
import { recordText } from '../report/record-labels.ts';
import type { Vocabulary } from '../report/vocabulary.ts';
import type { Block, Tone } from './blocks.ts';
import type { GapAnswer, InventoryPart, PatchPart, StandingGap, StandingPart } from './explanation.ts';
import { labelled, type Say, sayIn, verdictCode } from './told-duty.ts';

/** How one duty stands in an inventory, with what would change it. */
export function* standingBlocks(
  standing: StandingPart,
  inventory: InventoryPart,
  words: Vocabulary,
): Generator<Block> {
  const { language } = words;
  const { verdict, passed, reason, gaps, more, searched } = standing;
  const say = sayIn(language);
  const args = { unit: inventory.unit.name, asOf: inventory.asOf };
  yield { kind: 'heading', level: 3, text: say('explain.heading.standing', args) };
  const open = gaps.filter(({ verdict: one }) => one === 'fail' || one === 'undeclared');
  const counts = {
    verdict: say(verdictCode(verdict)),
    passed,
    gaps: open.length + more,
    pending: gaps.length - open.length,
  };
  yield { kind: 'paragraph', text: say('explain.standing', counts), tone: TONES[verdict] ?? 'warn' };
  if (reason !== null)
    yield { kind: 'paragraph', text: say('report.labelled', { label: say('label.reason'), value: reason }) };
  for (const gap of gaps) yield* gapBlocks(gap, searched, words, say);
  if (!searched && gaps.length > 0) yield { kind: 'paragraph', text: say('explain.not-searched') };
  if (more > 0) yield { kind: 'paragraph', text: say('explain.more-gaps', { count: more }) };
}

const TONES: Readonly<Record<string, Tone>> = {
  pass: 'good',
  fail: 'bad',
  error: 'bad',
  'not-applicable': 'dim',
  informational: 'dim',
};

function* gapBlocks(gap: StandingGap, searched: boolean, words: Vocabulary, say: Say): Generator<Block> {
  const { offender, withheld, requirement, verdict, message, remedy, location, patch } = gap;
  const record = recordText(words, offender, withheld);
  const place = `${location.file}:${location.line}:${location.column}`;
  const args = { verdict: say(verdictCode(verdict)), record, requirement, place };
  yield { kind: 'heading', level: 4, text: say('explain.gap', args) };
  yield { kind: 'item', text: labelled(say, 'label.finding', message) };
  if (remedy !== null) yield { kind: 'item', text: labelled(say, 'label.remedy', remedy) };
  if (patch) yield* patchBlocks(patch, say);
  else if (searched && (verdict === 'fail' || verdict === 'undeclared'))
    yield { kind: 'paragraph', text: say(noPatchCode(gap)) };
  yield* answerBlocks(gap, words, say);
}

function noPatchCode({ code, requirement }: StandingGap): MessageCode {
  if (requirement === APPLIES) return 'explain.no-patch.applies';
  return code === 'requirement.late' ? 'explain.no-patch.late' : 'explain.no-patch';
}

/** The answers of each field by what they come to. */
function* answerBlocks({ answers }: StandingGap, { language }: Vocabulary, say: Say): Generator<Block> {
  for (const field of new Set(answers.map((answer) => answer.field)))
    for (const [outcome, words] of OUTCOMES) {
      const values = answers.filter((one) => one.field === field && one.outcome === outcome);
      if (values.length === 0) continue;
      const given = listed(
        language,
        values.map(({ value }) => String(value)),
      );
      yield {
        kind: 'item',
        text: say('explain.answer', { field, values: given, outcome: say(words) }),
      };
    }
}

const OUTCOMES: readonly (readonly [GapAnswer['outcome'], MessageCode])[] = [
  ['applies', 'explain.answer.applies'],
  ['not-applicable', 'explain.answer.not-applicable'],
  ['undecided', 'explain.answer.undecided'],
];

function* patchBlocks({ edit, diff, yaml, remarks }: PatchPart, say: Say): Generator<Block> {
  yield { kind: 'paragraph', text: say('explain.patch') };
  for (const remark of remarks) yield { kind: 'item', text: say(`explain.patch.${remark}`) };
  if (diff) {
    const text = diff.map(({ file, lines }) => `--- ${file}\n+++ ${file}\n${lines}`).join('');
    yield { kind: 'code', syntax: 'diff', text };
    return;
  }
  for (const one of edit) yield { kind: 'item', text: editWords(one, say) };
  if (yaml !== '') yield { kind: 'code', syntax: 'yaml', text: yaml };
}

/** A longer value stands in the excerpt, in full. */
const LONGEST_IN_A_SENTENCE = 60;

/** An edit in a sentence; a value that is long is shown in the excerpt. */
export function editWords(edit: Edit, say: Say): string {
  if ('add' in edit) return say('explain.edit.add', { collection: edit.add, id: String(edit.record.id) });
  if ('remove' in edit) return say('explain.edit.remove', { place: edit.remove });
  const value = JSON.stringify(edit.to);
  return value.length <= LONGEST_IN_A_SENTENCE
    ? say('explain.edit.set', { place: edit.set, value: typeof edit.to === 'string' ? edit.to : value })
    : say('explain.edit.set-anew', { place: edit.set });
}
