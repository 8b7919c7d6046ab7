/** Whether a duty is asked for: by its id, or by its article's; everything where nothing is. */
export function isChosen(id: string, ids: readonly string[]): boolean {
  return ids.length === 0 || ids.some((chosen) => id === chosen || id.startsWith(`${chosen}.`));
}
