export const redaction = {
  'cli.option.redact':
    'replace names, telephone numbers, e-mail, addresses, IP, MAC, logins and the like by pseudonyms (for reports that leave the unit); ids, places and the name of the unit stay',
  'note.redacted':
    'names, telephone numbers, e-mail, storage places, IP, MAC, logins, certificate serials and free accounts were replaced by pseudonyms, 〈id〉 or 〈collection/id.field〉; ids, places in files and the name of the unit stay, and the inventory tells what each one stands for',
  'cli.cannot-redact':
    '{file} was saved with everything in it, and from a report alone it cannot be told what is a name, a telephone number and so on. Make it again from the inventory: netsec audit <INVENTORY> --as-of {asOf} --redact',
} as const;
