/** Lines of iCalendar (RFC 5545). */

/** So many octets a line may have, without its end. */
const LONGEST_LINE = 75;

/** A property with its value as it is; folded where it is long, never inside a character. */
export function icsLine(name: string, value: string): string {
  let folded = '';
  let used = 0;
  for (const character of `${name}:${value}`) {
    const octets = octetsOf(character);
    if (used + octets > LONGEST_LINE) {
      folded += '\r\n ';
      used = 1;
    }
    folded += character;
    used += octets;
  }
  return `${folded}\r\n`;
}

/** A property with a text for people; line feeds in it stay line feeds. */
export function icsText(name: string, text: string): string {
  return icsLine(name, text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n'));
}

/** A day as iCalendar writes it. */
export function icsDay(day: string): string {
  return day.replaceAll('-', '');
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
