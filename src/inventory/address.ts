/** The longest way to write an address: six groups of hexadecimals and four of decimals. */
const LONGEST = 45;
const GROUPS = 8;

/**
 * An IP address as it is compared, however it was written: IPv4 without leading zeros, IPv6 in lower case with all its
 * groups, an embedded IPv4 address among them. A text that is no address stays as it is.
 */
export function comparableAddress(text: string): string {
  if (text.length > LONGEST) return text;
  if (!text.includes(':')) return octetsOf(text)?.join('.') ?? text;
  return groupsOf(text)?.join(':') ?? text;
}

function octetsOf(text: string): readonly number[] | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^[0-9]{1,3}$/.test(part))) return undefined;
  const octets = parts.map(Number);
  return octets.every((octet) => octet < 256) ? octets : undefined;
}

/** The groups of an IPv6 address; `::` stands for as many zeros as are missing, one at least. */
function groupsOf(text: string): readonly string[] | undefined {
  const [head = '', tail, ...more] = withoutDots(text).split('::');
  if (more.length > 0) return undefined;
  const before = partsOf(head);
  const after = tail === undefined ? [] : partsOf(tail);
  const missing = GROUPS - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...before, ...Array<string>(missing).fill('0'), ...after];
  if (!groups.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return undefined;
  return groups.map((group) => Number.parseInt(group, 16).toString(16));
}

function partsOf(half: string): readonly string[] {
  return half === '' ? [] : half.split(':');
}

/** The same address with an IPv4 address at its end as two groups. */
function withoutDots(text: string): string {
  const start = text.lastIndexOf(':') + 1;
  const octets = octetsOf(text.slice(start));
  if (!octets) return text;
  const [a = 0, b = 0, c = 0, d = 0] = octets;
  return `${text.slice(0, start)}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}
