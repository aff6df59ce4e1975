// The journal, newest first: every event with what it changed, searched by organ, unit, person, document, kind of event and days.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { more, useAnswer, useAnswerInTime } from '../platform/answers.js';
import { clock } from '../platform/days.js';
import { open, usePlace } from '../platform/url.js';
import { Go } from '../platform/frame.js';
import { Help } from '../platform/help.js';
import { Told } from '../platform/states.js';
import { Heads, Scroll } from '../platform/scroll.js';
import { signed } from './explain.js';
import { ByDay, ByOrgan, ByPerson, ByText, Choose, OpensAct, Who, ask, placeOf, useOrgans } from './filters.js';
import { TYPES } from './types.js';

const PAGE = 60;
const FEW = 4;
const COLUMNS = ['position', 'recordedAt', 'by', 'what', 'who', 'place', 'added', 'document', 'effectiveOn'];
const ASKED = ['organ', 'unit', 'person', 'document', 'type', 'from', 'to'];
const NOTHING = Object.fromEntries(ASKED.map(k => [k, '']));

export function Journal() {
  const place = usePlace();
  const { organ, position, axis, knownAt } = place;
  const organs = useOrgans();
  const units = useAnswerInTime(organ ? 'api/units' : null, { organ }).answer?.rows ?? [];
  const asked = Object.fromEntries(ASKED.map(k => [k, place[k]]));
  const told = useAnswer('api/journal', { ...asked, position, limit: PAGE }, { axis, knownAt });
  const called = told.answer?.rows.find(r => r.person === place.person)?.name;
  return html`<section class="journal" aria-labelledby="journal-title">
    <form class="heading" onSubmit=${e => e.preventDefault()}><h2 id="journal-title">${t('journal.title')}</h2><${Help} of="journal.help" />
      <${ByOrgan} organs=${organs} />
      ${organ && html`<${Choose} name="unit" label=${t('col.unit')} options=${units.map(u => [u.unit, u.name])} />`}
      <${Choose} name="type" label=${t('col.what')} options=${TYPES.map(type => [type, word('event', type)])} />
      <${ByText} name="document" label=${t('col.document')} />
      <${ByPerson} called=${called} />
      <${ByDay} name="from" label=${t('acts.from')} /><${ByDay} name="to" label=${t('acts.to')} />
      ${ASKED.some(k => place[k]) && html`<button type="button" onClick=${() => ask(NOTHING)}>${t('journal.all')}</button>`}</form>
    <${Told} of=${told} empty=${t('journal.none')} show=${({ rows, next, position: known }) => html`
      <${Scroll} of=${t('journal.title')} whole=${(next || position) && { draw, more: from => more('api/journal', { ...asked, axis, knownAt }, from) }}>
        ${draw(rows)}<//>
      <p class="actions pages">${position && html`<${Go} room="findings" to=${{ position: '' }}>${t('acts.newest')}<//>`}
        ${next && html`<${Go} room="findings" to=${{ position: String(next) }}>${t('acts.older')}<//>`}
        <span class="legend">${t('journal.reach', { n: known })}</span></p>`} />
  </section>`;
}

const draw = rows => html`<table class="plain acts cards"><thead><tr><${Heads} of=${COLUMNS} /></tr></thead>
  <tbody>${eventsOf(rows).map(lines => html`<${Event} key=${lines[0].position} lines=${lines} />`)}</tbody></table>`;

/** An event's lines stand together. */
function eventsOf(rows) {
  const events = new Map();
  for (const r of rows) events.set(r.position, [...(events.get(r.position) ?? []), r]);
  return [...events.values()];
}

const distinct = list => [...new Set(list.filter(Boolean))];

function Event({ lines }) {
  const [of] = lines;
  const places = distinct(lines.map(l => placeOf(l.organName ?? l.organ, l.unitName ?? l.unit)));
  const people = [...new Map(lines.filter(l => l.person).map(l => [l.person, l.name]))];
  return html`<tr><td class="day">№ ${of.position}</td><td class="day">${clock(of.recordedAt)}</td><td>${of.recordedBy}</td>
    <td><button type="button" class="link" title=${t('act.see')} onClick=${() => open('act', of.position)}>${word('event', of.type)}</button>
      ${of.reverses && html` <span class="tag reversal">${t('tag.reversal')}</span>`}</td>
    <td>${people.slice(0, FEW).map(([person, name]) => html`<${Who} key=${person} person=${person} name=${name} /> `)}</td>
    <td>${places.slice(0, 2).join(t('list.comma'))}${places.length > 2 && html` <small>${t('acts.persons', { n: places.length })}</small>`}</td>
    <td class="deltas">${lines.slice(0, FEW).map(l => html`<span class="delta" key=${l.line}>${[l.kind && word('kind.short', l.kind),
      word('measure', l.measure)].filter(Boolean).join(' ')} <strong>${signed(l.amount)}</strong></span> `)}
      ${lines.length > FEW && html`<small>${t('acts.persons', { n: lines.length })}</small>`}</td>
    <td><${OpensAct} position=${of.position}>${of.document}<//><small class="issuer">${of.issuer}</small></td>
    <td class="day">${of.effectiveOn}</td></tr>`;
}
