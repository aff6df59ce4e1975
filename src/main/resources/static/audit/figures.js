// How a balance row reads: over, short or level, in a word, a number and a class for the colour.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { KINDS } from '../platform/codes.js';
import { open } from '../platform/url.js';

const rank = kind => (KINDS.indexOf(kind) + 1 || KINDS.length + 1);

export const kindsOf = rows => [...new Set(rows.map(r => r.kind))].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
export const isCap = row => row?.limitType === 'CAP';

/** Below a cap is no vacancy: a capped row is short only of what its units were assigned. */
export function standing(row) {
  if (row.over > 0) return { is: 'over', by: row.over, measure: 'over' };
  if (row.available > 0) return { is: 'short', by: row.available, measure: 'available' };
  const tight = row.available < 0 && !(isCap(row) && !row.assigned);
  return tight ? { is: 'tight', by: -row.available, measure: 'available' } : { is: 'level', by: 0, measure: 'available' };
}

const GRAVITY = ['level', 'short', 'tight', 'over'];
const gravity = row => GRAVITY.indexOf(standing(row).is) * 10000 + standing(row).by;
/** Of the rows of one place, one of each kind, that which is worst. */
export const gravest = rows => rows.reduce((worst, row) => (gravity(row) > gravity(worst) ? row : worst));

/** A number with a true minus sign. */
export const figure = n => (n < 0 ? `−${-n}` : String(n));

const explain = event => open('explain', ...event.currentTarget.dataset.number.split('~'));

/** By which name a figure can be asked about. */
export const figureOf = measure => (measure === 'loan' ? 'loaned' : measure);
/** A row that has but one figure. */
export const counted = (row, value) => ({ ...row, [figureOf(row.measure)]: value });

/** A number that explains itself at a click; `at` and `known` if it is of another day or knowledge than the time bar's. */
export function Number({ row, measure, at = '', known = '', children }) {
  const value = row?.[measure];
  if (value === undefined || value === null) return null;
  return html`<button type="button" class=${value === 0 && !children ? 'num zero' : 'num'} title=${t('explain.ask')}
    data-number=${[row.organ ?? '', row.unit ?? '', row.kind, measure, at, known].join('~')} onClick=${explain}>${children ?? figure(value)}</button>`;
}

export function Standing({ row }) {
  const { is, by, measure } = standing(row);
  return html`<${Number} row=${row} measure=${measure}><span class=${`standing ${is}`}>${t(`standing.${is}`, { n: by })}</span><//>`;
}

export const kindWord = kind => word('kind', kind);
