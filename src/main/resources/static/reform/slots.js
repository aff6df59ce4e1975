// The ledger of slots (who may still enter by which number, and by what each ended).
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { open, usePlace } from '../platform/url.js';
import { Empty, Stamp, Told } from '../platform/states.js';
import { Help } from '../platform/help.js';
import { Scroll } from '../platform/scroll.js';
import { kindWord } from '../audit/figures.js';
import { Choice, Columns, Do, itemOf } from './office.js';

const STATES = ['OPEN', 'USED', 'CANCELLED', 'EXPIRED'];

export function Slots({ organ, office }) {
  const { state } = usePlace();
  const told = useAnswerInTime('api/posting/slots');
  const all = (told.answer?.rows ?? []).filter(r => !organ || r.organ === organ);
  const counts = { '': all.length };
  all.forEach(r => { counts[r.state] = (counts[r.state] ?? 0) + 1; });
  const rows = all.filter(r => !STATES.includes(state) || r.state === state);
  return html`<section class="slots" aria-labelledby="slots-title"><header class="heading"><h2 id="slots-title">${t('reform.slots.title')}</h2>
    <${Help} of="reform.slots.help" />
      <${Choice} name="state" values=${['', ...STATES.filter(s => counts[s])]} group="reform.slot" label=${t('reform.col.state')} counts=${counts} /></header>
    <${Told} of=${told} empty=${t('reform.slots.none')} show=${answer => (rows.length === 0 ? html`<${Empty} text=${t('reform.slots.none')} />` : html`
      <${Scroll} of=${t('reform.slots.title')}><table class="plain cards slots-table">
        <thead><tr><${Columns} of=${['reform.slots.since', 'col.township', 'reform.field.notice.slot', 'reform.slots.number', 'col.kind',
          'reform.field.mode', 'reform.col.state', 'reform.slots.until', 'n reform.slots.days', 'reform.slots.ending',
          'reform.col.next']} /></tr></thead>
        <tbody>${rows.map(r => html`<tr key=${r.slot}><td class="day">${r.since}</td><td class="organ">${r.organName}</td><td>${r.notice}</td>
          <td class="code">${r.slot}</td>
          <td>${kindWord(r.kind)}</td><td>${word('how', r.mode)}</td><td><span class=${`grade slot-${r.state}`}>${word('reform.slot', r.state)}</span></td>
            <td class="day">${r.validUntil}</td>
          <td class="n">${r.days}</td><td>${r.ending && html`${r.ending.person ? html`<button type="button" class="link"
            onClick=${() => open('person', r.ending.person.person)}>
            ${r.ending.person.name ?? r.ending.person.person}</button>` : word('event', r.ending.type)} <small>
              ${r.ending.day} ${r.ending.document}</small>`}</td>
          <td class="next">${!r.ending && html`<${Do} office=${office} verb="cancel-slot" item=${itemOf(r.organ, r.slot)} />`}</td></tr>`)}</tbody>
      </table><//><${Stamp} answer=${answer} />`)} /></section>`;
}
