import type { InventoryRecord, RecordRef } from '../model/inventory.ts';
import type { Frame } from './frame.ts';
import type { Decision, Scene } from './verdict-of.ts';

/** Judges one requirement for one subject. */
export type Judge = (frame: Frame, subject: RecordRef, record: InventoryRecord) => Decision;

/** What an unmet requirement comes to, by the day on which the act was done after all. */
export type Lateness = (frame: Frame, scene: Scene) => Decision;

/** What is shown of a requirement's gap; made only when there is one. */
export type SceneOf = (frame: Frame, subject: RecordRef) => Scene;
