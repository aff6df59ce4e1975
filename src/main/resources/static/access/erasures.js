// Personal data that are to be destroyed for good: proposed by one, approved by another.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { open, usePlace } from '../platform/url.js';
import { today } from '../platform/days.js';
import { Help } from '../platform/help.js';
import { Told } from '../platform/states.js';
import { Scroll } from '../platform/scroll.js';
import { ActForm } from '../reform/act.js';
import { Beside, Columns, Do, useOffice, useVerb } from '../reform/office.js';
import { Next, OpenMatter, State, Steps, inOrder } from './matters.js';

const PROPOSING = { RETENTION: 'propose-erasure', WRITTEN_ORDER: 'propose-erasure-order' };
const DECIDING = ['approve-erasure', 'return-erasure'];
const USUAL_RULE = 'STAFF_RECORD';

export function Erasures({ me }) {
  const { item } = usePlace();
  const office = useOffice();
  const verb = useVerb(office, [...Object.values(PROPOSING), ...DECIDING]);
  const told = useAnswer('api/people/erasures', { at: today() });
  const rows = inOrder(told.answer?.rows ?? []);
  const one = rows.find(r => r.erasure === item);
  return html`<${Beside} form=${verb && told.answer && formOf(verb, one)}><section aria-labelledby="erasures-title">
    <header class="heading"><h2 id="erasures-title">${t('erasures.title')}</h2><${Help} of="erasures.help" />
      <span class="actions">${Object.values(PROPOSING).map(v => html`<${Do} key=${v} office=${office} verb=${v} item="" />`)}</span></header>
    ${one && html`<${One} of=${one} />`}
    <${Told} of=${told} empty=${t('erasures.none')} show=${() => html`<${Scroll} of=${t('erasures.title')}><table class="plain cards">
      <thead><tr><${Columns} of=${['reform.field.erasure', 'col.who', 'erasure.ground', 'col.reason', 'matter.state', 'reform.col.next']} /></tr></thead>
      <tbody>${rows.map(r => html`<tr key=${r.erasure} class=${r === one ? 'chosen' : ''}>
        <th scope="row"><${OpenMatter} tab="erasures" item=${r.erasure}>${r.erasure}<//></th>
        <td><${Who} of=${r} /></td><td>${word('erasure.ground', r.ground)}</td><td class="words">${r.reason}</td><td><${State} of=${r} /></td>
        <td class="next"><${Next} row=${r} me=${me} office=${office} item=${r.erasure} deciding=${DECIDING} again=${PROPOSING[r.ground]} /></td></tr>`)}
      </tbody></table><//>`} /></section><//>`;
}

const Who = ({ of: { person, name } }) => (name ? html`<button type="button" class="link" onClick=${() => open('person', person)}>${name}</button>`
  : html`<span>${t('erasure.nameless')} <code>${person.slice(0, 8)}</code></span>`);

function formOf(verb, one) {
  const day = { 'basis.effectiveOn': today() };
  if (DECIDING.includes(verb)) return one && html`<${ActForm} key=${`${verb}${one.erasure}`} verb=${verb} fixed=${{ erasure: one.erasure }} initial=${day}
    about=${`${one.erasure} · ${one.name ?? one.person.slice(0, 8)}`}>${verb === 'approve-erasure' && html`<${Consequences} />`}<//>`;
  const ground = verb === PROPOSING.RETENTION ? 'RETENTION' : 'WRITTEN_ORDER';
  const before = one ? { erasure: one.erasure, person: { person: one.person, name: one.name ?? one.person }, reason: one.reason } : {};
  return html`<${ActForm} key=${`${verb}${one?.erasure}`} verb=${verb} fixed=${{ ground }} initial=${{ retention: USUAL_RULE, ...day, ...before }}
    about=${word('erasure.ground', ground)} />`;
}

const Consequences = () => html`<div class="consequences"><strong>${t('log.consequences')}</strong>
  <ul class="dots">${['1', '2', '3'].map(n => html`<li key=${n}>${t(`erasure.then.${n}`)}</li>`)}</ul></div>`;

/** One matter: its steps, and, before it is done, the acts whose words name the person and keep naming him. */
function One({ of: row }) {
  const traces = useAnswer(row.state === 'ERASED' ? null : `api/people/${encodeURIComponent(row.person)}/traces`);
  return html`<section class="one"><header class="heading"><h3>${row.erasure} · <${Who} of=${row} /></h3><${State} of=${row} />
      <${OpenMatter} tab="erasures" item="">${t('reform.close')}<//></header>
    <${Steps} rows=${row.steps} />
    ${row.state !== 'ERASED' && html`<${Told} of=${traces} show=${({ positions }) => html`<${Traces} positions=${positions} />`} />`}</section>`;
}

const Traces = ({ positions }) => (positions.length === 0 ? html`<p class="nothing-wrong">✓ ${t('erasure.traces.none')}</p>` : html`<p class="trouble">
  ${t('erasure.traces', { n: positions.length })}</p><p>${positions.map(p => html`<button type="button" class="link" key=${p} onClick=${() => open('act', p)}>
  № ${p}</button> `)}</p>`);
