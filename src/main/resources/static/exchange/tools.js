// What can be done with any table of the page: copied as it is shown, or saved as a workbook, whole, with its day and its root.
import { html, render } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { ask, file } from '../platform/api.js';
import { clock } from '../platform/days.js';
import { toClipboard } from './copy.js';
import { readTable } from './table.js';

const MOST = 20000; // rows of a workbook
const MOST_READ = 60000; // several of an answer can stand in one row

export function copy({ table, say }) {
  const read = readTable(table);
  say(t(toClipboard(read) ? 'sheet.copied' : 'sheet.copy.failed', { n: read.body.length }));
}

/** The whole result, drawn as the page draws one page of it. */
async function wholeOf({ more, draw }, say) {
  const rows = [];
  let next = null;
  do {
    const answer = await more(next);
    rows.push(...answer.rows);
    next = answer.next;
    say(t('sheet.reading', { n: rows.length }));
  } while (next && rows.length < MOST_READ);
  if (next) return { head: [], body: rows }; // too many to be drawn
  const box = document.createElement('div');
  render(html`${draw(rows)}`, box);
  const read = readTable(box.querySelector('table'));
  render(null, box);
  return read;
}

/** Of which day, axis and knowledge the table is, if of any, and the root of the log at its position. */
export async function stampOf(answer) {
  if (!answer?.at || !answer.position) return t('sheet.saved', { at: clock(new Date()) });
  const { at, axis, knownAt, position, dayless } = answer;
  const facts = { at, axis: t(`axis.${axis}`), known: clock(knownAt), position };
  const paper = await ask(`api/log/paper?${new URLSearchParams({ table: 'balance', at, axis, knownAt })}`).catch(() => null);
  if (dayless) return t('sheet.recorded', { ...facts, root: paper?.root ?? '' });
  return paper ? t('paper.says', { ...facts, root: paper.root }) : t('stamp', facts);
}

/** Sends a sheet and hands the workbook to the browser. */
export async function download(sheet) {
  const { blob, name } = await file('api/sheets', sheet);
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  return name;
}

export const lines = texts => texts.filter(Boolean).map(text => ({ text }));

export async function save({ table, title, answer, whole, say }) {
  say(t('sheet.saving'));
  const { caption, head, body } = whole ? await wholeOf(whole, say) : readTable(table);
  if (body.length > MOST) {
    say(t('sheet.tooLong', { n: body.length, most: MOST }));
    return;
  }
  const name = await download({ title, paper: 'A4', above: lines([caption !== title && caption, await stampOf(answer)]), head, body, below: [] });
  say(t('sheet.done', { n: body.length, name }));
}
