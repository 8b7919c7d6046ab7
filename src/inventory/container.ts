/** How a ZIP archive begins, as which newer spreadsheets and documents are saved, and how an older one does. */
const BEGINNINGS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
];

/** Whether a file is a spreadsheet, another document of an office program, or an archive, whatever its name says. */
export function isContainer(bytes: Uint8Array): boolean {
  return BEGINNINGS.some((beginning) => beginning.every((byte, position) => bytes[position] === byte));
}
