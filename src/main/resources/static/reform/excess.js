// Excess people and whether they are really gone: per township as a picture, person by person, and where each could go.
import { html } from '../platform/html.js';
import { named, t, word } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { go, open, usePlace } from '../platform/url.js';
import { Empty, Stamp, Told } from '../platform/states.js';
import { Help } from '../platform/help.js';
import { Scroll } from '../platform/scroll.js';
import { kindWord } from '../audit/figures.js';
import { ActForm } from './act.js';
import { Beside, Choice, Columns, Do, TownshipFilter, useOffice, useTownship, useVerb } from './office.js';
import { ExcessBar, ExcessKey } from './parts.js';
import { Placements } from './placements.js';

const STATES = ['DECLARED', 'PLANNED', 'GONE', 'BACK', 'OVERDUE'];
const isIn = state => r => (state === 'OVERDUE' ? r.overdue : !STATES.includes(state) || r.state === state);
const NEXT = { DECLARED: ['plan-diversion'], PLANNED: ['plan-diversion', 'complete-diversion'], GONE: ['complete-diversion'], BACK: ['complete-diversion'] };
const completed = r => r.papers.some(p => p.type === 'DiversionCompleted');
const nextOf = r => (completed(r) ? [] : NEXT[r.state]).filter(v => v !== 'complete-diversion' || r.state !== 'PLANNED');

export function Excess({ known }) {
  const { item, state } = usePlace();
  const office = useOffice();
  const act = useVerb(office, ['declare-excess', 'plan-diversion', 'complete-diversion']);
  const organ = useTownship(office);
  const told = useAnswerInTime(office.district ? 'api/reform/diversions' : null, { organ: office.district });
  const people = (told.answer?.people ?? []).filter(r => !organ || r.organ === organ);
  const counts = { '': people.length };
  STATES.forEach(s => { counts[s] = people.filter(isIn(s)).length; });
  const rows = people.filter(isIn(state));
  const one = known && people.find(r => r.person === item);
  const form = act === 'declare-excess' && known ? html`<${ActForm} key=${act} verb=${act} />` : one && act
    && html`<${ActForm} key=${`${act}${item}`} verb=${act} fixed=${{ person: one.person }}
    about=${`${one.organName} · ${one.name}`} initial=${{ channel: one.channel ?? '', destination: one.destination ?? '', due: one.due ?? '' }} />`;
  return html`<${Beside} form=${form}><header class="heading"><h2>${t('reform.excess.title')}</h2><${Help} of="reform.excess.help" />
    <${TownshipFilter} office=${office} />
      <${Choice} name="state" values=${['', ...STATES.filter(s => counts[s])]} group="reform.excess.state" label=${t('reform.col.state')} counts=${counts} />
      <span class="actions"><${Do} office=${office} verb="declare-excess" item="" main=${true} /></span></header>
    ${office.none ? html`<${Empty} text=${t('reform.excess.none')} />` : html`
    <${Told} of=${told} empty=${false} show=${sheet => (sheet.total.declared === 0 ? html`<${Empty} text=${t('reform.excess.none')} />` : html`
      <${Bars} sheet=${sheet} organ=${organ} /><${People} rows=${rows} office=${office} chosen=${one} /><${Stamp} answer=${sheet} />`)} />
    <${Placements} office=${office} />`}<//>`;
}

const MEASURES = ['declared', 'planned', 'gone', 'back', 'untouched', 'overdue'];

function Bars({ sheet, organ }) {
  const most = Math.max(...sheet.townships.map(r => r.counts.declared));
  const row = (name, c, to, widest, code) => html`<tr key=${name} class=${code === undefined ? 'total' : code === organ ? 'chosen' : ''}>
    <th scope="row">${code === undefined ? name : html`<button type="button" class="link" onClick=${() => go({ organ: code === organ ? '' : code })}>
      ${name}</button>`}</th>
    ${MEASURES.map(m => html`<td class=${m === 'overdue' && c[m] ? 'n late' : 'n'} key=${m}>${c[m]}</td>`)}
    <td class="bar-cell"><${ExcessBar} of=${c} most=${widest} /></td></tr>`;
  return html`<p><${ExcessKey} /></p>
    <${Scroll} of=${t('reform.excess.picture')}><table class="figures excess-bars"><thead><tr><th scope="col">${t('col.township')}</th>
      ${MEASURES.map(m => html`<th scope="col" class="n" key=${m}>${t(`reform.excess.${m}`)}</th>`)}<th scope="col">${t('reform.excess.picture')}</th></tr>
        </thead>
    <tbody>${sheet.townships.map(r => row(r.organName, r.counts, true, most, r.organ))}</tbody>
    <tfoot>${row(t('reform.rehearsal.all'), sheet.total, false, sheet.total.declared)}</tfoot></table><//>`;
}

const People = ({ rows, office, chosen }) => (rows.length === 0 ? html`<${Empty} text=${t('reform.excess.noneSuch')} />` : html`
  <${Scroll} of=${t('reform.excess.people')}><table class="plain cards excess-people"><thead><tr>
    <${Columns} of=${['col.township', 'col.name', 'col.unit', 'col.kind', 'reform.col.state', 'field.ground', 'field.channel',
          'reform.excess.declaredOn', 'field.due', 'reform.excess.left', 'reform.col.next']} /></tr></thead>
  <tbody>${rows.map(r => html`<tr key=${r.person} class=${chosen === r ? 'chosen' : ''}><td class="organ">${r.organName}</td>
    <td><button type="button" class="link" onClick=${() => open('person', r.person)}>${named(r)}</button></td><td>${r.unitName}</td><td class="kind">
      ${kindWord(r.kind)}</td>
    <td><span class=${`grade excess-${r.state}`}>${word('reform.excess.state', r.state)}</span></td><td>
      ${r.ground ? word('ground', r.ground) : html`<span class="standing over">${t('reform.excess.noGround')}</span>`}</td>
    <td>${word('how', r.channel)}</td><td class="day">${r.declaredOn}</td>
    <td class="day">${r.due}${r.overdue && html` <span class="standing over">${t('reform.overdue')}</span>`}</td>
    <td>${r.leftOn && html`<span class="day">${r.leftOn}</span> <small>${r.way === 'TRANSFER' ? t('reform.excess.to', { name: r.toOrganName })
      : r.way === 'EXIT' ? word('how', r.exitMode) : t('reform.excess.way.ASSIGNED')}</small>`}</td>
    <td class="next">${nextOf(r).map(v => html`<${Do} key=${v} office=${office} verb=${v} item=${r.person} />`)}</td></tr>`)}</tbody></table><//>`);
