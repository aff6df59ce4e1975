// A table as it is shown, read from the page: what stands in each cell, without marks that only a screen has.
import { t } from '../platform/i18n.js';

const SKIP = '.sr, .help, .id-on-paper, [aria-hidden="true"], svg, script';
const DOES = 'th.do, td.do';
const RUNNING = ['SPAN', 'STRONG', 'B', 'EM'];
const LISTED = '.delta, .person'; // one of several in a cell
const FIELDS = ['INPUT', 'SELECT', 'TEXTAREA'];
const NOT_COUNTED = '.day, .document, .code';
const NUMBER = /^[+\u2212-]?(0|[1-9]\d{0,6})(\.\d{1,4})?$/;

function fieldOf(field) {
  if (field.tagName === 'SELECT') return field.selectedOptions[0]?.textContent ?? '';
  return field.type === 'checkbox' || field.type === 'radio' ? (field.checked ? '\u221a' : '') : field.value;
}

function textOf(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || node.matches(SKIP)) return '';
  if (FIELDS.includes(node.tagName)) return fieldOf(node);
  const text = [...node.childNodes].map(textOf).join('');
  if (node.matches(LISTED) && node.nextElementSibling?.matches(LISTED)) return text.trim() + t('list.comma');
  return RUNNING.includes(node.tagName) ? text : ` ${text} `;
}

export const flat = node => textOf(node).replace(/\s+/g, ' ').replace(/ (?=[\u3001,])/g, '').trim();

/** Long numbers and those with leading zeros are codes; a minus is a minus. */
function cellOf(cell) {
  const text = flat(cell);
  const number = NUMBER.test(text) && !cell.matches(NOT_COUNTED);
  return { ...(text && { text: number ? text.replace('\u2212', '-').replace('+', '') : text }), ...(number && { number }),
    ...(cell.colSpan > 1 && { across: cell.colSpan }), ...(cell.rowSpan > 1 && { down: cell.rowSpan }) };
}

const rowOf = row => ({ cells: [...row.cells].filter(cell => !cell.matches(DOES)).map(cellOf) });
const inHead = row => row.parentElement.tagName === 'THEAD';

/** @returns {head, body} rows of cells as POST api/sheets takes them; the caption beside them */
export function readTable(table) {
  const rows = [...table.rows].filter(row => !row.hidden);
  const caption = table.caption && !table.caption.matches(SKIP) ? flat(table.caption) : '';
  return { caption, head: rows.filter(inHead).map(rowOf), body: rows.filter(row => !inHead(row)).map(rowOf) };
}
