import type { ProblemWords } from './problemWords.ts';

const REFUSED = {
  journeyTask: 'a task cannot begin with the word "journey"',
  sectionTask: 'a task cannot begin with the word "section"',
  firstLine: 'the first line should be just "journey"',
  title: 'a title cannot hold ";" (write #59;)',
  section: 'a section cannot hold ":" or ";" (write #58; or #59;)',
  semicolon: 'a task cannot hold ";" (write #59;)',
  hash: 'a task\'s name cannot hold "#" (write #35;)',
  score: 'a task needs a score: "name: 3: who"',
  name: 'a task needs a name before ":"',
  colon: 'a task needs a score after ":"',
} as const;

const NO_JOURNEY = {
  mermaid: 'No journey diagram here: a Mermaid journey starts with a line that says "journey".',
  markdown: 'No journey here: neither a Mermaid diagram, nor a table, nor a numbered list of two levels.',
} as const;

const TOO_FAR = {
  sheet: 'no sheet has as many rows',
  rows: (limit: number) => `there are more than ${limit} rows`,
  columns: (limit: number) => `there are more than ${limit} columns`,
} as const;

/** What is said of an input in English: what the command line and the server say. */
export const ENGLISH_PROBLEMS: ProblemWords = {
  'too-long': (limit) => `Longer than ${limit} characters; the rest was left out.`,
  'control-characters': () => 'Control characters were left out.',
  more: (count) => `${count} more warnings of this kind.`,
  'part-of-map': () => 'This part of a map is gone from the canvas and was kept.',
  'no-journey': (kind) => NO_JOURNEY[kind],
  'unread-journey': (reason) =>
    `What stands under "journey" is no Wayline board (${reason}); only nodes and edges were read.`,
  'unknown-keys': (names) =>
    `JSON Canvas does not name the keys ${names}; a Wayline file keeps them, a board does not.`,
  'double-node': (id) => `A second node has the id ${id}; edges join the first.`,
  'unknown-color': (color) => `"${color}" is no colour of a canvas; it was left out.`,
  'file-named': (path) => `A canvas only names its files; "${path}" became a note with that name.`,
  'loose-edge': (node) => `This edge joins "${node}", which is no node; it was left out.`,
  share: (text) => `"${text}" is no share between 0 and 100 %.`,
  'sample-size': (text) => `"${text}" is no number of people.`,
  channel: (name) => `"${name}" is no channel that is known; kept as a field of its own.`,
  quotes: () => 'A quotation mark inside a quoted cell is not doubled; check this row.',
  'no-label': () => 'This row has no name and none above it; its cells are in a lane without a title.',
  'no-name': (what) => `A ${what} without a name.`,
  'new-channel': (name) => `"${name}" is no channel that is known; a new one was made.`,
  'unknown-emotion': (text) => `"${text}" says no value that is known; it became a note in the lane Feeling.`,
  layout: () => 'No row or column has a name that is known; rows were read as lanes and columns as stages.',
  'out-of-scale': (value, min, max) => `${value} is outside ${min}–${max}: the step has no emotion.`,
  'no-scale': (value) => `${value} is on no scale that is known: no emotion here.`,
  scale: (min, max) => `The numbers were read as a scale of ${min} to ${max}.`,
  'maybe-ten': () => 'Scores above 5: they may be on a scale of 0–10. Read them as 0–10?',
  'loose-line': (end) => `This line joins "${end}", which is not in the file; it was left out.`,
  encoding: (encoding) => `The letters look like ${encoding}; nothing in the file says so.`,
  'wrong-encoding': (encoding) => `The file says it is ${encoding} but holds bytes that are not.`,
  'no-text-file': () => 'This is not a text file.',
  'unknown-name': (name) => `Nobody here is called "${name}".`,
  'no-score': () => 'No score: the step has no emotion.',
  'no-number': (score) => `"${score}" is no number: the step has no emotion.`,
  colon: () => 'Mermaid reads only the first two ":" of this line; write #58; for a colon inside a name.',
  refused: (line, why) => `Mermaid itself would refuse line ${line}: ${REFUSED[why]}.`,
  cut: (lost) => `Mermaid ignores a line from "#" on, so "${lost}" was left out; write #35; for "#".`,
  swapped: (more) =>
    `This line${more > 0 ? ` and ${more} more lines` : ''} may mean "who: task: score"; Mermaid reads "task: score: who". Read it the other way?`,
  nobody: (name) => `No task names anybody; the scores are those of a persona called "${name}".`,
  'too-large': (limit) => `More than the ${limit} MB that a file of this kind may have.`,
  'too-large-inside': (limit) => `Unpacked, this file is larger than ${limit} MB; it is not read.`,
  'too-many-steps': (limit) => `More than ${limit} steps; split the journey.`,
  'too-many-cards': (limit) => `More than ${limit} cards; split the journey.`,
  'too-many-rows': (limit) => `More than ${limit} rows.`,
  'too-many-items': (limit) => `More than ${limit} notes and lines.`,
  'too-many': (limit, kind) => `More than ${limit} ${kind}; split the file.`,
  'too-many-personas': (limit) => `More than ${limit} personas; split the file.`,
  'too-deep': (depth) => `Lists and objects lie more than ${depth} deep in each other.`,
  'not-json': (reason) => `The file is not JSON: ${reason}`,
  'no-canvas': () => 'A JSON Canvas is an object with nodes and edges.',
  'no-list': (which) => `The ${which} of a canvas are a list.`,
  'no-table': () => 'No table here: it needs a header and a row below it, with two cells or more.',
  'no-stages': () => 'No stage or step has a cell in this table.',
  'no-text': () => 'No row of this table has a text.',
  'open-quote': () =>
    'The quotation mark that opens this cell is never closed; the file may have been cut off.',
  'too-far': (why, limit) => {
    const words = TOO_FAR[why];
    return `A cell stands too far away: ${typeof words === 'string' ? words : words(limit)}.`;
  },
  'old-excel': () => 'This workbook is protected or of an old kind (.xls); save it as .xlsx first.',
  'no-zip': () => 'This is no Excel workbook (.xlsx), or the file is damaged.',
  unreadable: (kind, reason) => `The file cannot be read as ${kind}: ${reason}`,
  'unknown-sheet': (wish, sheets) => `No sheet is called "${wish}". There is ${sheets}.`,
  'which-sheet': (sheets) =>
    `Several sheets may hold a journey, and none names stages or lanes. Choose one: ${sheets}.`,
  empty: () => 'The file is empty.',
  'unknown-format': (id, known) =>
    `${id === '' ? 'This' : `"${id}"`} is no format that can be imported. Known are ${known}.`,
  'no-persona': () => 'No persona here: neither a name nor anything about a person.',
  'other-table': () => 'another table',
  'no-object': () => 'no object',
  'node-without-id': () => 'a node without an id',
  'node-place': (id) => `the node ${id}, whose place or size is no number`,
  'node-type': (id, type) => `the node ${id} of the type ${type}`,
  'edge-ends': () => 'an edge that does not name its two nodes',
  'second-value': () => 'a second value for a step that has one already',
  'word-without-value': () => 'a word or reason without a value',
  'frame-name': (text, what) => `"${text}", which names the ${what}`,
  'no-text-row': () => 'a row without a text',
  'numbers-rows': (column) => `the column "${column}", which only numbers the rows`,
  'score-of-nobody': (score, who) =>
    `the score ${score}${who === '' ? '' : ` of ${who}`}: none of the personas of this map is named`,
  picture: () => 'a picture: put it on the sheet by hand',
  sheet: () => 'a sheet without a journey',
};
