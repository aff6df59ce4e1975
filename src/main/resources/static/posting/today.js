// What was recorded, an act a row: each can be read, printed, and reversed, with its consequences shown before.
import { html, useState } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { more, useAnswer } from '../platform/answers.js';
import { addDays, clock, today } from '../platform/days.js';
import { DayField } from '../platform/dayfield.js';
import { go, open, usePlace } from '../platform/url.js';
import { Told } from '../platform/states.js';
import { Heads, Scroll } from '../platform/scroll.js';
import { signed } from '../audit/explain.js';
import { mayDo } from './acts.js';
import { begin } from './draft.js';
import { moved, picked, whatOf, whereOf } from './reversal.js';
import { Print } from './print.js';

const ALL = '1900-01-01';
const PAGE = 100;
const SPANS = { today: () => '', week: () => addDays(today(), -6), all: () => ALL };
const COLUMNS = ['recordedAt', 'what', 'who', 'place', 'change', 'document', 'effectiveOn', 'by', 'do'];
const FEW = 3;

export function Today({ me }) {
  const { from, to, level, q } = usePlace();
  const first = from || (q ? ALL : today());
  const asked = { recordedFrom: first === ALL ? '' : first, recordedTo: to, recordedBy: level || q ? '' : me.user, document: q };
  const list = JSON.stringify(asked);
  const [page, turn] = useState({}); // of the list that was turned over; another begins with its newest
  const before = page.list === list ? page.before : null;
  const told = useAnswer('api/acts', { ...asked, position: before, limit: PAGE });
  const draw = rows => html`<table class="plain daybook cards"><thead><tr><${Heads} of=${COLUMNS} /></tr></thead>
    <tbody>${rows.map(row => html`<${Row} key=${row.act} row=${row} me=${me} />`)}</tbody></table>`;
  const span = Object.keys(SPANS).find(s => SPANS[s]() === from) ?? (from ? 'days' : 'today');
  return html`<section class="today" aria-labelledby="today-title">
    <form class="heading" onSubmit=${e => e.preventDefault()}><h2 id="today-title">${t(q ? 'acts.of' : 'acts.title', { document: q })}</h2>
      <label for="span">${t('acts.span')}</label>
      <select id="span" value=${span} onChange=${e => go({ from: e.target.value === 'days' ? today() : SPANS[e.target.value](), to: '' })}>
        ${[...Object.keys(SPANS), 'days'].map(s => html`<option key=${s} value=${s} selected=${s === span}>${t(`acts.span.${s}`)}</option>`)}</select>
      ${span === 'days' && html`<${DayField} label=${t('acts.from')} value=${from} onDay=${day => go({ from: day })} />
        <${DayField} label=${t('acts.to')} value=${to} onDay=${day => go({ to: day })} />`}
      ${!q && html`<label class="check"><input type="checkbox" checked=${Boolean(level)} onChange=${e => go({ level: e.target.checked ? 'everyone' : '' })} />
        ${t('acts.everyone')}</label>`}
      ${q && html`<button type="button" onClick=${() => go({ q: '' })}>${t('acts.all')}</button>`}
      ${before && html`<button type="button" onClick=${() => turn({})}>${t('acts.newest')}</button>`}</form>
    <${Told} of=${told} empty=${t(span === 'today' && !q ? 'acts.none.today' : 'acts.none')} show=${({ rows }) => html`
      <${Scroll} of=${t('acts.title')} whole=${(before || rows.length === PAGE) && { draw, more: from => more('api/acts', asked, from) }}>${draw(rows)}<//>
      ${rows.length === PAGE && html`<p class="actions"><button type="button"
        onClick=${() => turn({ list, before: rows[rows.length - 1].position })}>${t('acts.older')}</button></p>`}`} />
  </section>`;
}

const People = ({ row }) => {
  const who = new Map(row.events.filter(e => e.name).map(e => [e.person, e.name]));
  return [...who].slice(0, FEW).map(([person, name]) => html`<button type="button" class="link person" key=${person}
    onClick=${() => open('person', person)}>${name}</button> `).concat(who.size > FEW ? html`<small>${t('acts.persons', { n: who.size })}</small>` : []);
};

const Changes = ({ row }) => {
  const shown = moved(row);
  return html`${shown.slice(0, FEW).map(c => html`<span class="delta" key=${[c.organ, c.unit, c.kind, c.measure].join('~')}>
    ${[c.organName ?? c.organ, c.unitName ?? c.unit].filter(Boolean).join(' ')} ${c.kind && word('kind.short', c.kind)}
    ${' '}${word('measure', c.measure)} <strong>${signed(c.amount)}</strong></span> `)}
    ${shown.length > FEW && html`<small>${t('acts.persons', { n: shown.length })}</small>`}`;
};

function Row({ row, me }) {
  const reverse = () => {
    begin('reverse', { eventId: picked(row) });
    go({ act: 'reverse', tab: '' }, { push: true });
  };
  const undone = Boolean(row.reversedBy);
  return html`<tr class=${undone ? 'reversed' : ''}>
    <td class="day">${clock(row.recordedAt)}<small> № ${row.position}</small></td>
    <th scope="row">${row.reverses && html`<span class="tag reversal">${t('tag.reversal')}</span> `}${whatOf(row)}
      ${undone && html` <span class="tag reversal">${t('tag.reversed')}</span>`}${row.reason && html`<small>${row.reason}</small>`}</th>
    <td><${People} row=${row} /></td><td>${whereOf(row)}</td><td class="deltas"><${Changes} row=${row} /></td>
    <td><button type="button" class="link document" onClick=${() => go({ q: row.document })}>${row.document}</button><small>${row.issuer}</small></td>
    <td class="day">${row.effectiveOn}</td><td>${row.recordedBy}</td>
    <td class="do">${!undone && html`<${Print} events=${row.events} position=${row.position} short />`}
      ${!undone && !row.reverses && mayDo(me, 'reverse') && html`<button type="button" onClick=${reverse}>${t('act.reverse')}</button>`}
      ${undone && html`<small>${t('history.reversedAt', { at: clock(row.reversedBy.recordedAt) })}</small>`}</td></tr>`;
}
