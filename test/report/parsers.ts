import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { SaxesParser } from 'saxes';

const SARIF_SCHEMA = JSON.parse(readFileSync('fixtures/formats/sarif-schema-2.1.0.json', 'utf8'));
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** RFC 3986: a relative reference of percent-encoded parts. */
const URI_REFERENCE = /^[\w.~!*'()/%-]*$/;

/** Whether a SARIF log fits the published schema; what does not is in its `errors`. */
export const validSarif = new Ajv({
  strict: false,
  // A pattern in the schema is none under the u flag.
  unicodeRegExp: false,
  formats: { uri: /^[a-z]+:/, 'uri-reference': URI_REFERENCE, 'date-time': DATE_TIME },
}).compile(SARIF_SCHEMA);

/** An element of an XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The document of an XML text; throws where it is not well-formed. */
export function parsedXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

/** Every element of a name, the given one included. */
export function every(element: Element, name: string): readonly Element[] {
  return [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap((one) => every(one, name)),
  ];
}

/** A workflow command. */
export interface Command {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What a runner reads of a line of standard output. */
export function parsedCommand(line: string): Command {
  const [, command = '', properties = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const decoded = (text: string) =>
    text.replace(/%(25|0D|0A|3A|2C)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const pairs = properties.split(',').map((pair) => pair.split('=') as [string, string]);
  return {
    command,
    properties: Object.fromEntries(pairs.map(([name, value = '']) => [name, decoded(value)])),
    message: decoded(message),
  };
}
