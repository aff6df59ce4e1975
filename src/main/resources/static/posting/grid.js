// The table of a batch: cells are typed or pasted; what the server says of a row stands at its end.
import { html, useMemo, useState } from '../platform/html.js';
import { t, sentence, word } from '../platform/i18n.js';
import { Scroll } from '../platform/scroll.js';
import { wordsOf } from './sheet.js';

const listOf = name => `words-${name.replace(/\./g, '-')}`;
const MORE = { ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [1, 0] };

export function Grid({ columns, rows, lines, strange, put, paste, most }) {
  const [copied, say] = useState(false);
  const shown = rows.length < most ? [...rows, {}] : rows;
  const set = (i, name, value) => {
    const next = rows.slice();
    next[i] = { ...next[i], [name]: value };
    put(next);
  };
  const drop = i => put(rows.filter((_, n) => n !== i));
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
  const copy = () => copyText(columns.map(c => c.label).join('\t')).then(say);
  return html`<p class="actions"><button type="button" onClick=${copy}>${t('batch.copyHeads')}</button>
      <span class="hint" role="status">${copied && t('batch.copied')}</span></p>
    <${Scroll} of=${t('batch.title')}><table class="plain grid" onPaste=${pasted} onKeyDown=${keys}>
      <thead><tr><th scope="col" class="n">${t('col.row')}</th>${columns.map(c => html`<th scope="col" key=${c.name}>${c.label}${c.field.optional
        && html` <small>${t('field.optional')}</small>`}</th>`)}<th scope="col">${t('col.outcome')}</th>
        <th scope="col"><span class="sr">${t('col.do')}</span></th></tr></thead>
      <tbody>${shown.map((row, i) => html`<${Row} key=${i} i=${i} row=${row} columns=${columns} line=${lines[i]} strange=${strange[i]} set=${set} drop=${drop}
        last=${i === rows.length} rows=${rows} />`)}</tbody></table><//>
    ${columns.map(c => [c.name, wordsOf(c)]).filter(([, words]) => words.length).map(([name, words]) => html`<datalist key=${name} id=${listOf(name)}>
      ${words.map(each => html`<option key=${each} value=${each}></option>`)}</datalist>`)}`;
}

/** A row is drawn again only when it, or what is said of it, changes: there may be a thousand. */
function Row({ i, row, columns, line, strange, set, drop, last, rows }) {
  const unknown = line?.problem && strange?.length ? strange : null;
  const bad = unknown ? unknown.map(each => each.name) : (line?.problem?.errors ?? []).map(e => e.path.replace(/^.*\.body\./, ''));
  const says = problem => (unknown ? unknown.map(each => each.says).join(' ')
    : problem.status === 400 ? problem.errors.map(e => sentence(e, 'message')).join(' ') : sentence(problem));
  return useMemo(() => html`<tr class=${line ? line.outcome.toLowerCase() : ''}>
    <th scope="row" class="n">${i + 1}</th>
    ${columns.map((c, n) => html`<td key=${c.name} class=${/idNumber$/.test(c.name) ? 'id' : ''}><input type="text" autocomplete="off"
      list=${wordsOf(c).length ? listOf(c.name) : undefined} spellcheck="false" data-row=${i} data-column=${n}
      aria-label=${`${c.label} ${i + 1}`} aria-invalid=${bad.some(path => path === c.field.name || path === c.name) || undefined} value=${row[c.name] ?? ''}
      onInput=${e => set(i, c.name, e.target.value)} /></td>`)}
    <td class="words">${line && html`<span class=${`grade ${line.outcome === 'APPROVED' ? 'INFO' : 'ERROR'}`}>${word('outcome', line.outcome)}</span>
      ${line.problem && html` ${says(line.problem)}`}`}</td>
    <td>${!last && html`<button type="button" class="plain cross" 
      aria-label=${t('rows.remove', { what: i + 1 })} onClick=${() => drop(i)}>×</button>`}</td></tr>`,
  [row, line, strange, columns, i, last, rows]);
}

/** Without HTTPS there is no clipboard to ask: then by the old way. */
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const box = document.createElement('textarea');
    box.value = text;
    document.body.append(box);
    box.select();
    const done = document.execCommand('copy');
    box.remove();
    return done;
  }
}
