// The changes of a stretch of time counted by township, beside what each township had at its beginning and its end.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { go, usePlace } from '../platform/url.js';
import { Scroll } from '../platform/scroll.js';
import { Number, kindsOf, kindWord } from './figures.js';

const PEOPLE = ['ENTERED', 'LEFT', 'IN', 'OUT', 'ASSIGNED'];
const REST = ['QUOTA', 'UNIT', 'POST', 'OTHER', 'REVERSED'];
export const KINDS_OF_CHANGE = [...PEOPLE, ...REST];

/** Which counts a row belongs to, and whose: a transfer is one organ's in and another's out. */
export function kindsOfChange(r) {
  if (r.change !== 'TRANSFERRED') return [[r.change, r.organ ?? r.fromOrgan]];
  return [['IN', r.organ], ['OUT', r.fromOrgan]].filter(([, organ]) => organ);
}

function countsOf(rows) {
  const counts = new Map();
  for (const r of rows) {
    for (const [kind, organ] of kindsOfChange(r)) {
      const of = counts.get(organ) ?? {};
      of[kind] = (of[kind] ?? 0) + 1;
      counts.set(organ, of);
    }
  }
  return counts;
}

const byPlace = rows => Object.fromEntries((rows ?? []).map(r => [`${r.organ}~${r.kind}`, r]));

export function Counts({ rows, before, after, organs, from, to }) {
  const { organ, state } = usePlace();
  const counts = countsOf(rows);
  const kinds = kindsOf((after ?? []).filter(r => r.level !== 'DISTRICT'));
  const start = byPlace(before);
  const end = byPlace(after);
  const listed = organs.filter(o => (!organ || o.organ === organ) && (o.level !== 'DISTRICT' || counts.has(o.organ)));
  const sum = kind => rows.reduce((n, r) => n + kindsOfChange(r).filter(([k, of]) => k === kind && (!organ || of === organ)).length, 0);
  return html`<${Scroll} of=${t('changes.counts')}><table class="figures counts-table">
    <caption>${t('changes.counts')} <small>${t('changes.counts.days', { from, to })}</small></caption>
    <thead><tr><th scope="col" rowspan="2">${t('col.organ')}</th><th scope="colgroup" class="group" colspan=${PEOPLE.length}>${t('changes.people')}</th>
        <th scope="colgroup" class="group" colspan=${REST.length}>${t('changes.rest')}</th>
        ${kinds.length > 0 && html`<th scope="colgroup" class="group" colspan=${kinds.length}>${t('changes.filled')}</th>`}</tr>
      <tr>${KINDS_OF_CHANGE.map(k => html`<th scope="col" key=${k} class=${k === 'QUOTA' || k === 'ENTERED' ? 'n first' : 'n'}>${word('change', k)}</th>`)}
        ${kinds.map((k, i) => html`<th scope="col" key=${k} class=${i ? 'n' : 'n first'} title=${kindWord(k)}>${word('kind.short', k)}</th>`)}</tr></thead>
    <tbody>${listed.map(o => html`<tr key=${o.organ}><th scope="row">${o.name}</th>
      ${KINDS_OF_CHANGE.map(k => html`<td key=${k} class=${k === 'QUOTA' || k === 'ENTERED' ? 'n first' : 'n'}><${Count} n=${counts.get(o.organ)?.[k] ?? 0}
        organ=${o.organ} kind=${k} name=${o.name} chosen=${state === k && organ === o.organ} /></td>`)}
      ${kinds.map((k, i) => html`<td key=${k} class=${i ? 'n' : 'n first'}><${Ends} a=${start[`${o.organ}~${k}`]} b=${end[`${o.organ}~${k}`]}
        from=${from} to=${to} district=${o.level === 'DISTRICT'} /></td>`)}</tr>`)}</tbody>
    <tfoot><tr class="total"><th scope="row">${t('changes.sum')}</th>${KINDS_OF_CHANGE.map(k => html`<td key=${k}
      class=${k === 'QUOTA' || k === 'ENTERED' ? 'n first' : 'n'}><${Count} n=${sum(k)} organ=${organ} kind=${k} name=${t('changes.sum')} /></td>`)}
      ${kinds.length > 0 && html`<td class="first" colspan=${kinds.length}></td>`}</tr></tfoot>
  </table><//>`;
}

const list = changes => {
  go(changes);
  requestAnimationFrame(() => document.querySelector('.changes table.acts')?.scrollIntoView({ block: 'start' }));
};

const Count = ({ n, organ, kind, name, chosen }) => (n === 0 ? html`<span class="num zero">0</span>`
  : html`<button type="button" class="num" aria-pressed=${chosen} title=${t('changes.see', { name, kind: word('change', kind), n })}
      onClick=${() => list({ organ, state: kind })}>${n}</button>`);

const Ends = ({ a, b, from, to, district }) => !district && b && html`
  ${a && a.filled !== b.filled && html`<${Number} row=${a} measure="filled" at=${from} /> → `}<${Number} row=${b} measure="filled" at=${to} />`;
