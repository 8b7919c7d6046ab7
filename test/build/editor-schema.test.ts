import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shippedText } from '../../src/platform/shipped-data.ts';

/** The YAML language server that editors run, spoken to as an editor does. */
class LanguageServer {
  readonly child: ChildProcessWithoutNullStreams;
  readonly waiting = new Map<number, (result: unknown) => void>();
  readonly published = new Map<string, (diagnostics: readonly { message: string }[]) => void>();
  received = Buffer.alloc(0);
  asked = 0;

  constructor(folder: string) {
    const server = path.resolve('node_modules/yaml-language-server/bin/yaml-language-server');
    this.child = spawn(process.execPath, [server, '--stdio'], { cwd: folder });
    this.child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
  }

  request(method: string, params: object): Promise<unknown> {
    const id = ++this.asked;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.#send({ id, method, params });
    });
  }

  notify(method: string, params: object): void {
    this.#send({ method, params });
  }

  /** Opens a document, and gives what is wrong in it. */
  open(uri: string, text: string): Promise<readonly { message: string }[]> {
    return new Promise((resolve) => {
      this.published.set(uri, resolve);
      this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    });
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n(?:.*\r\n)*?\r\n/.exec(this.received.toString('latin1'));
      const end = head ? head[0].length + Number(head[1]) : Number.POSITIVE_INFINITY;
      if (!head || this.received.length < end) return;
      this.#take(JSON.parse(this.received.subarray(head[0].length, end).toString('utf8')));
      this.received = this.received.subarray(end);
    }
  }

  #take(message: {
    readonly id?: number;
    readonly method?: string;
    readonly result?: unknown;
    readonly params?: { readonly uri: string; readonly diagnostics: readonly { message: string }[] };
  }): void {
    if (message.method === 'textDocument/publishDiagnostics' && message.params)
      this.published.get(message.params.uri)?.(message.params.diagnostics);
    else if (message.method !== undefined && message.id !== undefined)
      this.#send({ id: message.id, result: null });
    else if (message.id !== undefined) this.waiting.get(message.id)?.(message.result);
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'netsec-editor-'));
let server: LanguageServer;

beforeAll(async () => {
  for (const language of ['zh', 'en'])
    writeFileSync(path.join(folder, `${language}.json`), shippedText(`editor-schema.${language}.json`));
  server = new LanguageServer(folder);
  await server.request('initialize', {
    processId: null,
    rootUri: pathToFileURL(folder).href,
    capabilities: {},
  });
  server.notify('initialized', {});
});

afterAll(() => {
  server.child.kill();
});

interface Item {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

/** Opens a text whose cursor is at `|`. */
async function at(language: string, name: string, text: string) {
  const uri = pathToFileURL(path.join(folder, `${name}.yaml`)).href;
  const whole = `# yaml-language-server: $schema=${language}.json\n${text}`;
  const before = whole.slice(0, whole.indexOf('|')).split('\n');
  const diagnostics = await server.open(uri, whole.replace('|', ''));
  const position = { line: before.length - 1, character: before.at(-1)!.length };
  return { diagnostics, params: { textDocument: { uri }, position } };
}

const wordsOf = ({ label, documentation }: Item): string =>
  `${label} ${typeof documentation === 'string' ? documentation : (documentation?.value ?? '')}`;

describe('the schemas in an editor', () => {
  test.each(['zh', 'en'])('complete keys and explain them: %s', async (language) => {
    const { params } = await at(language, `keys-${language}`, 'footers:\n  - id: a\n    pl|\n');
    const { items } = (await server.request('textDocument/completion', params)) as { items: Item[] };
    const placement = items.find(({ label }) => label === 'placement')!;
    const described = JSON.parse(shippedText(`editor-schema.${language}.json`)).$defs.footers.properties
      .placement;
    expect(wordsOf(placement)).toContain(described.description);
  });

  test.each(['zh', 'en'])('complete values: %s', async (language) => {
    const { params } = await at(language, `values-${language}`, 'footers:\n  - id: a\n    placement: |\n');
    const { items } = (await server.request('textDocument/completion', params)) as { items: Item[] };
    const placement = JSON.parse(shippedText(`editor-schema.${language}.json`)).$defs.footers.properties
      .placement;
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(placement.enum));
  });

  test('show the title and what it means where the pointer rests', async () => {
    const { params } = await at('zh', 'hover', 'footers:\n  - id: a\n    place|ment: bottom\n');
    const hover = (await server.request('textDocument/hover', params)) as { contents: { value: string } };
    const { title, description } = JSON.parse(shippedText('editor-schema.zh.json')).$defs.footers.properties
      .placement;
    expect(hover.contents.value).toContain(title);
    expect(hover.contents.value).toContain(description);
  });

  test('find nothing wrong with a starter, and name a wrong key', async () => {
    const good = await at('zh', 'good', 'unit: {id: u, name: 某局, category: county, region: "411024"}\n|');
    expect(good.diagnostics).toEqual([]);
    const bad = await at('zh', 'bad', 'unit: {id: u, nmae: 某局, category: county, region: "411024"}\n|');
    expect(bad.diagnostics.map(({ message }) => message).join()).toContain('nmae');
  });
});
