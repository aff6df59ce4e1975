// The table of a batch: cells are typed or pasted; what the server says of a row stands at its end.
import { html, useMemo, useRef, useState } from '../platform/html.js';
import { t, sentence, word } from '../platform/i18n.js';
import { Scroll } from '../platform/scroll.js';
import { toClipboard } from '../exchange/copy.js';
import { useOffers } from './offers.js';

const MORE = { ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [1, 0] };

export function Grid({ columns, rows, lines, strange, put, paste, most, at }) {
  const [copied, say] = useState(false);
  const shown = rows.length < most ? [...rows, {}] : rows;
  const { lists, idOf } = useOffers(columns, rows, at);
  const now = useRef(); // a row that was not drawn again changes the rows as they are by then
  now.current = { rows, put };
  const set = (i, name, value) => {
    const next = now.current.rows.slice();
    next[i] = { ...next[i], [name]: value };
    now.current.put(next);
  };
  const drop = i => now.current.put(now.current.rows.filter((_, n) => n !== i));
  const pasted = event => {
    const { row, column } = event.target.dataset;
    const text = event.clipboardData?.getData('text') ?? '';
    if (row === undefined || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    paste(text, Number(row), Number(column));
  };
  const keys = event => {
    const { row, column } = event.target.dataset;
    const step = row !== undefined && !event.isComposing && MORE[event.key];
    if (!step) return;
    event.preventDefault();
    event.currentTarget.querySelector(`input[data-row="${Number(row) + step[0]}"][data-column="${column}"]`)?.focus();
  };
  const copy = () => say(toClipboard({ head: [{ cells: columns.map(c => ({ text: c.label })) }], body: [] }));
  return html`<p class="actions"><button type="button" onClick=${copy}>${t('batch.copyHeads')}</button>
      <span class="hint" role="status">${copied && t('batch.copied')}</span></p>
    <${Scroll} of=${t('batch.title')}><table class="plain grid" onPaste=${pasted} onKeyDown=${keys}>
      <thead><tr><th scope="col" class="n">${t('col.row')}</th>${columns.map(c => html`<th scope="col" key=${c.name}>${c.label}${c.field.optional
        && html` <small>${t('field.optional')}</small>`}</th>`)}<th scope="col">${t('col.outcome')}</th>
        <th scope="col"><span class="sr">${t('col.do')}</span></th></tr></thead>
      <tbody>${shown.map((row, i) => html`<${Row} key=${i} i=${i} row=${row} columns=${columns} line=${lines[i]} strange=${strange[i]} set=${set} drop=${drop}
        last=${i === rows.length} offers=${columns.map(c => idOf(c, row))} />`)}</tbody></table><//>
    ${lists.map(({ id, words }) => html`<datalist key=${id} id=${id}>
      ${words.map(each => html`<option key=${each} value=${each}></option>`)}</datalist>`)}`;
}

/** A row is drawn again only when it, or what is said of it, changes: there may be a thousand. */
function Row({ i, row, columns, line, strange, set, drop, last, offers }) {
  const unknown = line?.problem && strange?.length ? strange : null;
  const bad = unknown ? unknown.map(each => each.name) : (line?.problem?.errors ?? []).map(e => e.path.replace(/^.*\.body\./, ''));
  const says = problem => (unknown ? unknown.map(each => each.says).join(' ')
    : problem.status === 400 ? problem.errors.map(e => sentence(e, 'message')).join(' ') : sentence(problem));
  return useMemo(() => html`<tr class=${line ? line.outcome.toLowerCase() : ''}>
    <th scope="row" class="n">${i + 1}</th>
    ${columns.map((c, n) => html`<td key=${c.name} class=${/idNumber$/.test(c.name) ? 'id' : ''}><input type="text" autocomplete="off"
      list=${offers[n]} spellcheck=${false} data-row=${i} data-column=${n}
      aria-label=${`${c.label} ${i + 1}`} aria-invalid=${bad.some(path => path === c.field.name || path === c.name) || undefined} value=${row[c.name] ?? ''}
      onInput=${e => set(i, c.name, e.target.value)} /></td>`)}
    <td class="words">${line && html`<span class=${`grade ${line.outcome === 'APPROVED' ? 'INFO' : 'ERROR'}`}>${word('outcome', line.outcome)}</span>
      ${line.problem && html` ${says(line.problem)}`}`}</td>
    <td>${!last && html`<button type="button" class="plain cross" 
      aria-label=${t('rows.remove', { what: i + 1 })} onClick=${() => drop(i)}>×</button>`}</td></tr>`,
  [row, line, strange, columns, i, last, offers.join()]);
}
