// Who saw an ID number, a pack or a whole roster, and why: for whom the office trusts with that.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { more, useAnswer } from '../platform/answers.js';
import { clock } from '../platform/days.js';
import { usePlace } from '../platform/url.js';
import { Go } from '../platform/frame.js';
import { Help } from '../platform/help.js';
import { Told } from '../platform/states.js';
import { Heads, Scroll } from '../platform/scroll.js';
import { figure } from './figures.js';
import { ByDay, ByOrgan, ByPerson, ByText, Who, ask, useOrgans } from './filters.js';

const PAGE = 100;
const COLUMNS = ['readAt', 'user', 'read', 'organ', 'who', 'reason', 'count'];
const ASKED = ['user', 'person', 'organ', 'from', 'to'];
const NOTHING = Object.fromEntries(ASKED.map(k => [k, '']));

export function Readings() {
  const place = usePlace();
  const organs = useOrgans();
  const nameOf = organ => organs.find(o => o.organ === organ)?.name ?? organ;
  const asked = Object.fromEntries(ASKED.map(k => [k, place[k]]));
  const told = useAnswer('api/readings', { ...asked, before: place.position, limit: PAGE });
  const draw = rows => html`<table class="plain cards"><thead><tr><${Heads} of=${COLUMNS} /></tr></thead>
    <tbody>${rows.map(r => html`<tr key=${r.id}><td class="day">${clock(r.readAt)}</td><td>${r.user}</td><td>${word('reading', r.what)}</td>
      <td>${r.organ ? nameOf(r.organ) : r.what === 'ROSTER' ? t('explain.all') : ''}</td><td><${Who} person=${r.person} /></td>
      <td>${r.reason}</td><td class="n">${figure(r.count)}</td></tr>`)}</tbody></table>`;
  return html`<section class="readings" aria-labelledby="readings-title">
    <form class="heading" onSubmit=${e => e.preventDefault()}><h2 id="readings-title">${t('readings.title')}</h2><${Help} of="readings.help" />
      <${ByText} name="user" label=${t('col.user')} size="10" />
      <${ByOrgan} organs=${organs} /><${ByPerson} />
      <${ByDay} name="from" label=${t('acts.from')} /><${ByDay} name="to" label=${t('acts.to')} />
      ${ASKED.some(k => place[k]) && html`<button type="button" onClick=${() => ask(NOTHING)}>${t('journal.all')}</button>`}</form>
    <${Told} of=${told} empty=${t('readings.none')} show=${({ rows, next }) => html`
      <${Scroll} of=${t('readings.title')} whole=${(next || place.position) && { draw, more: from => more('api/readings', asked, from, 'before') }}>
        ${draw(rows)}<//>
      <p class="actions pages">${place.position && html`<${Go} room="findings" to=${{ position: '' }}>${t('acts.newest')}<//>`}
        ${next && html`<${Go} room="findings" to=${{ position: String(next) }}>${t('acts.older')}<//>`}</p>`} />
  </section>`;
}
