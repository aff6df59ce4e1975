// A table that was pasted, as commands: which columns an act has, what a cell means, and what is sent.
import { t, word } from '../platform/i18n.js';
import { ask } from '../platform/api.js';
import { KINDS } from '../platform/codes.js';
import { readDay } from '../platform/days.js';
import { ACTS, BASIS } from './acts.js';
import { bodyOf } from './body.js';
import { labelOf } from './fields.js';

const NO_COLUMN = ['people', 'units', 'lines', 'shares', 'act'];
const MANY_COLUMNS = { person: ['person.name', 'person.idNumber'], posts: ['posts.post', 'posts.title', 'posts.leadership'] };
const WITHOUT = ['reallocate', 'reverse', 'return-loan'];
export const inBatch = act => !WITHOUT.includes(act);

const fieldsOf = act => ACTS[act].fields.filter(f => !NO_COLUMN.includes(f.as) && !f.name.startsWith('_'));

/** The columns of an act: a field is one, a person two, a post three. */
export const columnsOf = act => fieldsOf(act).flatMap(field => (MANY_COLUMNS[field.as] ?? [field.name]).map(name =>
  ({ name, field, label: labelOf(act, name) })));

/** Rows and cells as a spreadsheet copies them: tabs between, quotes around what has a line feed in it. */
export function readTable(text) {
  const rows = [[]];
  const cell = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r?\n|\r|$)/y;
  for (let m = cell.exec(text); m && cell.lastIndex <= text.length; m = cell.exec(text)) {
    rows[rows.length - 1].push(/^"/.test(m[1]) ? m[1].slice(1, -1).replace(/""/g, '"').replace(/\s+/g, ' ').trim() : m[1].trim());
    if (m[2] === '') break;
    if (m[2] !== '\t') rows.push([]);
  }
  return rows.filter(cells => cells.some(Boolean));
}

/** Which column each pasted cell belongs to, if the first row is headings; null if it is not. */
export function headings(cells, columns) {
  const at = cells.map(said => columns.findIndex(c => c.label === said || c.name === said));
  return at.filter(i => i >= 0).length >= Math.min(2, cells.length) ? at : null;
}

const TRUE = /^(1|y|yes|true|\u221a|x)$/i;
const called = (codes, group, said) => codes.find(code => code === said || word(group, code) === said);

const MEANS = {
  kind: said => called(KINDS, 'kind', said) ?? called(KINDS, 'kind.short', said),
  choice: (said, field) => called(field.values, field.group, said),
  day: said => readDay(said),
  check: said => TRUE.test(said) || said === t('code.true'),
};

/** The code of what is said by its code or its name. */
export const named = (rows, code, said) => rows.find(r => r[code] === said || r.name === said)?.[code];

/** The books by which names become codes: organs of the day, and the units of those that the rows name. */
export async function booksFor(act, rows, at) {
  const organs = (await ask(`api/organs?at=${at}`)).rows;
  const fields = fieldsOf(act).filter(f => f.as === 'unit');
  const wanted = [...new Set(rows.flatMap(row => fields.map(f => named(organs, 'organ', row[f.organ] ?? ''))).filter(Boolean))];
  const units = await Promise.all(wanted.map(organ => ask(`api/units?organ=${encodeURIComponent(organ)}&at=${at}`).then(a => [organ, a.rows])));
  return { organs, units: Object.fromEntries(units) };
}

function valueOf(field, row, books) {
  const said = row[field.name] ?? '';
  if (field.as === 'person') return { ...(row['person.name'] && { name: row['person.name'] }), idNumber: row['person.idNumber'] };
  if (field.as === 'posts') return [{ post: row['posts.post'], title: row['posts.title'], leadership: MEANS.check(row['posts.leadership'] ?? '') }];
  if (said === '') return undefined;
  if (field.as === 'organ') return named(books.organs, 'organ', said) ?? said;
  if (field.as === 'unit') return named(books.units[named(books.organs, 'organ', row[field.organ] ?? '')] ?? [], 'unit', said) ?? said;
  return MEANS[field.as] ? MEANS[field.as](said, field) ?? said : said;
}

const offered = field => (field.as === 'kind' ? KINDS.map(code => word('kind', code)) : field.as === 'choice'
  ? field.values.map(code => word(field.group, code)) : []);
/** What a column's cells may say, where that is a choice of words. */
export const wordsOf = column => offered(column.field);

/** What a cell's word should have been, if it names nothing in the books and is no word of its choice. */
function strange(field, row, books) {
  const said = row[field.name] ?? '';
  if (said === '') return null;
  if (field.as === 'organ') return !named(books.organs, 'organ', said) && t('batch.noOrgan', { said });
  if (field.as === 'unit') {
    const organ = named(books.organs, 'organ', row[field.organ] ?? '');
    return organ && !named(books.units[organ] ?? [], 'unit', said) && t('batch.noUnit', { said, organ: row[field.organ] });
  }
  const words = offered(field);
  return words.length > 0 && !MEANS[field.as](said, field) && t('batch.noWord', { said, words: words.join(t('list.comma')) });
}

/** The cells of a row that nobody understands, each with what to say of it. */
export const strangers = (act, row, books) => fieldsOf(act).map(field => ({ name: field.name, says: strange(field, row, books) })).filter(f => f.says);

/** One row as a line of the list; what a cell's words do not mean is sent as it is, and the server says so. */
export function commandOf(act, row, basis, books) {
  const fields = fieldsOf(act);
  const values = Object.fromEntries(fields.map(f => [f.name, valueOf(f, row, books)]));
  return { post: `${ACTS[act].room}/${act}`, body: bodyOf([...fields.map(({ pattern, ...f }) => f), ...BASIS], { ...values, ...basis }) };
}
