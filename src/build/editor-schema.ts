import type { Language } from '../model/text.ts';
import { collectionNames, type JsonSchema, type SchemaSet } from './json-schema.ts';

const SUFFIX = '.schema.json';

/**
 * The inventory's schema in one file, for editors: every other schema is among its `$defs`, titles and descriptions are
 * in one language, and each allowed value has its word. What only netsec reads is left out.
 */
export function editorSchema(schemas: SchemaSet, language: Language): object {
  const names = ['common', ...collectionNames(schemas)];
  const { inventory } = schemas;
  if (!inventory) throw new Error('schemas/inventory.schema.json is missing');
  const part = (name: string) => forEditor(schemas[name]!, name, language);
  return {
    ...forEditor(inventory, 'inventory', language),
    $defs: Object.fromEntries(names.map((name) => [name, part(name)])),
  };
}

function forEditor(schema: JsonSchema, file: string, language: Language): object {
  const {
    properties,
    items,
    $defs,
    $ref,
    $schema,
    examples,
    enum: values,
    ...rest
  } = schema as JsonSchema & {
    readonly $schema?: string;
  };
  const words = language === 'en' ? rest['x-en'] : undefined;
  const within = (parts: Readonly<Record<string, JsonSchema>>) =>
    Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, forEditor(part, file, language)]));
  const plain = Object.fromEntries(Object.entries(rest).filter(([key]) => !key.startsWith('x-')));
  return {
    ...($schema === undefined || file !== 'inventory' ? {} : { $schema }),
    ...plain,
    ...words,
    ...(values && {
      enum: values,
      enumDescriptions: values.map((value) => rest['x-values']?.[value]?.[language]),
    }),
    ...(examples && properties === undefined && { examples }),
    ...($ref !== undefined && { $ref: inOneFile($ref, file) }),
    ...(items && { items: forEditor(items, file, language) }),
    ...(properties && { properties: within(properties) }),
    ...($defs && { $defs: within($defs) }),
  };
}

/** `unit.schema.json` becomes `#/$defs/unit`, and what it points at in there stays what it is. */
function inOneFile(ref: string, file: string): string {
  const [target = '', pointer = ''] = ref.split('#');
  return `#/$defs/${target === '' ? file : target.slice(0, -SUFFIX.length)}${pointer}`;
}
