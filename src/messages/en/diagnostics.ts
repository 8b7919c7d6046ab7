import type { DiagnosticCode } from '../../model/diagnostic-code.ts';

export const diagnostics = {
  'read.not-found':
    'there is no such file or folder[[: {link} is a link; restore what it leads to, such as a share, or delete it]]',
  'read.unreadable':
    'cannot be read[[: {reason}]]; check its permissions and whether another program holds it',
  'read.not-a-file': 'is not an ordinary file and is not read; name a file or folder of the inventory',
  'read.spreadsheet':
    'is a spreadsheet, a document or an archive and no text, and cannot be read; save a spreadsheet as CSV (UTF-8) named after its collection, such as terminals.csv',
  'read.not-text': 'is not text, or in an encoding that is not recognised; save it as UTF-8',
  'read.empty':
    'is empty[[; fill {file} in, or take it out of the folder]][[: nothing came through standard input ({input}); check the command or file that feeds it]]',
  'read.nothing-to-audit':
    'there is no inventory here: that is .yaml, .yml or .json files, or a .csv named after its collection (terminals.csv)',
  'read.too-large': 'is too large[[ ({size} MB)]][[; the limit is {limit} MB]]; split it into several files',
  'read.too-many-files':
    'too many files[[ ({count})]][[; the limit is {limit}]]; merge some, or name only those needed',
  'read.mixed-folder-and-files':
    'one folder is one unit, and is named alone: without another folder, files or standard input; name one folder, or files only',
  'read.outside-folder': 'leads out of the inventory folder and is not read; put the file inside',
  'text.merge-marker':
    'a conflict of a Git merge is left here[[ ("{found}")]]; keep what is wanted and delete the lines "<<<<<<<", "=======" and ">>>>>>>"',
  'yaml.syntax': 'YAML syntax error[[: {reason}]]',
  'yaml.tab': 'indented with a tab; use blanks',
  'yaml.blank':
    'indented with what only looks like a blank[[ ({found})]], most often pasted; use ordinary blanks',
  'yaml.dash': 'an item of a list must begin with a hyphen and a blank, "- "[[, found "{found}"]]',
  'yaml.indentation': 'wrong indentation; lines of the same level must begin in the same column',
  'yaml.no-colon':
    'a "field: value" was expected[[: {key}]] lacks its colon; write a half-width colon and a blank',
  'yaml.unclosed': 'a quote or bracket has no other half; add it, or delete this one',
  'yaml.unquoted':
    'the value has a sign in it that YAML reads as its own; put the whole value in double quotes',
  'yaml.comma':
    'a comma is missing or too many in a list or {...}; check the commas[[: "{comma}" is a full-width one, write a half-width comma]][[: the brackets of "{brackets}" are read as a list, put the whole value in double quotes]]',
  'yaml.too-deep': 'nested too deeply[[; the limit is {limit} levels]]; check indentation and brackets',
  'yaml.alias':
    'YAML aliases (*) and anchors (&) are not taken[[: {written}]]; quote it where these are its characters, else write the content out',
  'yaml.duplicate-key': 'the same key[[ "{key}"]] stands here twice; keep one',
  'yaml.several-documents': 'several YAML documents (---) in one file; split it into several files',
  'json.syntax': 'JSON syntax error[[: "{found}" cannot stand here]]; check commas, quotes and brackets',
  'json.unfinished': 'the file ends here before its end; close quotes and brackets, or export it again',
  'json.too-deep': 'nested too deeply[[; the limit is {limit} levels]]; check the brackets',
  'json.duplicate-key': 'the same key[[ "{key}"]] stands here twice; keep one',
  'csv.syntax':
    'a quote has no partner, or stands in the middle of a cell; a cell with commas, quotes or line breaks is quoted as a whole',
  'csv.unknown-collection':
    'a CSV file is named after its collection, such as terminals.csv[[; there is no "{name}"]][[; perhaps {nearest}]][[; known: {allowed}]]',
  'csv.duplicate-heading':
    'the heading[[ "{heading}"]][[ names the same field as "{other}", which]] stands here twice; keep one column',
  'csv.unknown-heading':
    'the heading[[ "{heading}"]] is neither a field nor the Chinese title of one[[; perhaps {nearest}]]; remove a column that is not needed[[; known (explained by netsec explain {topic}): {allowed}]]',
  'csv.no-heading':
    'this column has content and no heading; put the field or its Chinese title there, or remove the column',
  'csv.title-row':
    'the first row must be the headings, and this one[[, "{found}",]] is not; they are on[[ line {line}]]: remove the title rows above[[ ({count})]]',
  'csv.cell-count':
    'cells in this row:[[ {found}]], headings:[[ {expected}]][[; {missing} missing: fill it up]][[; {extra} too many: put what contains a comma in double quotes, else add the heading or remove the cell]]',
  'csv.full-width-comma':
    'the cells of this row are parted by full-width commas (，); write half-width ones (,)',
  'csv.empty-list':
    '"[]" says that there are none[[: write it in a column headed "{list}", and leave the other cells of "{list}" empty]]; where there are some, delete "[]" and fill them in',
  'csv.one-entry':
    'a row holds one entry[[ of "{list}"]]; write several on as many rows with the same id, the other cells the same or empty',
  'csv.scientific':
    'a spreadsheet has made this number scientific and lost digits; format the column[[ "{heading}"]] as text and enter the number again',

  'shape.not-a-mapping': '{field} must be a mapping of "field: value"[[, found {found}]]',
  'shape.unknown-collection':
    'there is no collection[[ "{key}"]][[; perhaps {nearest}]][[; known: {allowed}]]',
  'shape.unknown-key':
    '{field} has no field[[ "{key}"]][[; write one key within the other: {nested}]][[; perhaps {nearest}]][[; known: {allowed}]]',
  'shape.missing-key': '{field} lacks a required field[[, {key}]]; fill it in',
  'shape.wrong-type':
    '{field} must be {expected}[[, found {found}]][[; take off the quotes: {unquoted}]][[; write {suggestion}]][[; begin each record on a line of its own with "{dash}" (in JSON, put them in brackets)]]',
  'shape.not-allowed': '{field} cannot be[[ "{found}"]]; allowed: {allowed}[[; perhaps {nearest}]]',
  'shape.pattern':
    '{field} has the wrong form[[, found "{found}"]][[; write it like {example}]][[; write {suggestion}]]',
  'shape.out-of-range': '{field} is out of range[[, found {found}]]; must be {bound}',
  'shape.repeated-item': '{field} repeats[[ "{found}"]]; keep one',
  'shape.null':
    '{field} has no value; fill it in[[, write {empty} where there are none]][[, or delete the line of "{optional}"]][[, or delete the item of "{list}"]]',
  'shape.empty':
    '{field} is empty; fill it in[[, or delete the line of "{optional}" where there is nothing]][[, or delete the item of "{list}"]]',
  'shape.no-unit':
    'the inventory has no unit; say whose it is: unit: {id: ..., name: ..., category: ..., region: ...}',
  'shape.newer-inventory':
    'the inventory says that its format has version {found}, and this program knows none above {known}; use a newer netsec. Nothing else was checked',
  'shape.two-units': 'the inventory has two units, and it is of one unit only; keep one',

  'trap.lost-digits':
    '{field} is not quoted:[[ {written}]] is read as the number[[ {found}]] and may lose digits; quote it[[: {suggestion}]]',
  'trap.full-width':
    '{field} has full-width characters or Chinese punctuation[[ ({found})]]; write half-width ones[[: {suggestion}]]',
  'trap.chinese-boolean': '{field} must be true or false[[, found "{found}"]][[; write {suggestion}]]',
  'trap.filler':
    '{field}:[[ "{found}"]] says nothing; write what there is to say[[, or delete the record "{record}" if there is nothing to record]][[, or delete the whole item of "{item}" if it has nothing to record (write [] where none is left)]][[, or leave all cells of "{cells}" empty if there is nothing to record]][[, or delete the line of "{optional}"]][[, or leave the cell of "{cell}" empty]][[, or delete the item of "{list}"]][[, or write {empty} where there are none]][[, or write {zero} where the figure is nought]][[; what is known not to have been done or settled goes into {fields} as "{undone}" instead]]',
  'trap.date-form':
    '{field} is not written as a day[[, found "{found}"]][[, the number of a spreadsheet for {serial}: format the cells as dates]]; write year, month and day as YYYY-MM-DD[[: {suggestion}]]',
  'trap.no-such-day': '{field}: the day[[ "{found}"]] does not exist; check year, month and day',
  'trap.instant-without-zone':
    '{field}: the instant[[ "{found}"]] is not complete; write its time of day and its zone[[: {suggestion}]]',
  'trap.password':
    '{field} looks like a password, a key or the hash of one: an inventory must not hold it, delete it (it is not shown here)',

  'reference.duplicate-id':
    'the id[[ "{id}"]] stands twice in {collection}[[, and the rows differ in "{column}"]]; change one, or delete the record that repeats it[[; rows of one record have the same in "{column}", or nothing]]',
  'reference.ambiguous-id':
    '{field}: the id[[ "{id}"]] is found in each of {collections}; use ids that differ',
  'reference.dangling': '{field}: the id[[ "{id}"]] is not found in {collections}[[; perhaps {nearest}]]',
  'reference.unknown-paper':
    '{field}[[ names "{id}", which]] is no paper known here[[; perhaps {nearest}]]: write its id ({known}) or its number; any other paper that binds the unit, such as one that forwards 应急厅函〔2019〕502号, is first added with --rules (README, "A paper of your own")',
  'reference.person-for-unit':
    '{field}[[ is "{found}", which]] is the name of a person in people[[ ({id})]] and no unit; put the full name of the unit responsible here (the person in charge of a system or project goes into responsiblePerson); if a unit bears that name as well, list it in departments, contractors or unit.aliases',
  'reference.no-unit':
    '{field}[[ is "{found}", which]] names no unit; put the full name of the unit responsible here, and if that is this unit its own; if a unit is called so, list it in departments, contractors or unit.aliases',
} as const satisfies Record<DiagnosticCode, string>;
