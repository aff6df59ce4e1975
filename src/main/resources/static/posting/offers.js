// What the cells of a batch offer: the words of a choice, the organs of the day, and the units of the organ that the row names.
import { useAnswer, useAnswers } from '../platform/answers.js';
import { named, wordsOf } from './sheet.js';

const listOf = (...parts) => ['words', ...parts].join('-').replace(/\./g, '-');
const levelOf = field => field.level ?? 'TOWNSHIP';
const names = rows => [...new Set(rows.map(r => r.name))];

/** The lists, each {id, words}, and which of them belongs to a cell. */
export function useOffers(columns, rows, at) {
  const of = as => columns.filter(c => c.field.as === as);
  const organs = useAnswer(of('organ').length ? 'api/organs' : null, { at }).answer?.rows ?? [];
  const organIn = ({ field }, row) => named(organs, 'organ', row[field.organ] ?? '');
  const wanted = [...new Set(of('unit').flatMap(c => rows.map(row => organIn(c, row))).filter(Boolean))].sort();
  const units = useAnswers(wanted.length ? 'api/units' : null, wanted.map(organ => ({ organ, at }))).answers.flatMap(answer => answer.rows);
  const levels = [...new Set(of('organ').map(c => levelOf(c.field)))];
  const lists = [...columns.map(c => ({ id: listOf(c.name), words: wordsOf(c) })),
    ...levels.map(level => ({ id: listOf('organ', level), words: names(organs.filter(o => o.level === level)) })),
    ...wanted.map(organ => ({ id: listOf('unit', organ), words: names(units.filter(u => u.organ === organ)) }))].filter(({ words }) => words.length > 0);
  const ids = new Set(lists.map(l => l.id));
  const idOf = (c, row) => (c.field.as === 'organ' ? listOf('organ', levelOf(c.field)) : c.field.as === 'unit' ? listOf('unit', organIn(c, row) ?? '')
    : listOf(c.name));
  return { lists, idOf: (c, row) => (ids.has(idOf(c, row)) ? idOf(c, row) : undefined) };
}
