// Applications to use quota, step by step, and the ledger of numbered slots.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { usePlace } from '../platform/url.js';
import { Empty, Stamp, Told } from '../platform/states.js';
import { Help } from '../platform/help.js';
import { Scroll } from '../platform/scroll.js';
import { kindWord } from '../audit/figures.js';
import { USE_NEXT, USE_STEPS, lastRound } from './steps.js';
import { ActForm } from './act.js';
import { Beside, Columns, Do, Open, TownshipFilter, dayOf, itemOf, partsOf, shortDay, useOffice, useTownship, useVerb } from './office.js';
import { Steps } from './plan.js';
import { Slots } from './slots.js';

const VERBS = ['request-use', 'review-use', 'approve-use', 'authorise-use', 'return-use', 'cancel-slot'];
const FIGURES = ['approved', 'filled', 'pending', 'leadershipReserve', 'otherReserve', 'available', 'asked', 'left'];

export function Uses({ known }) {
  const { item } = usePlace();
  const office = useOffice();
  const act = useVerb(office, VERBS);
  const organ = useTownship(office);
  const told = useAnswerInTime('api/posting/applications');
  const rows = (told.answer?.rows ?? []).filter(r => !organ || r.organ === organ);
  const [itsOrgan, code] = known ? partsOf(item) : [];
  const one = code && (told.answer?.rows ?? []).find(r => r.organ === itsOrgan && r.application === code);
  const form = known && act && formFor({ act, item, organ, one, office, itsOrgan, code });
  return html`<${Beside} form=${form}><header class="heading"><h2>${t('reform.uses.title')}</h2><${Help} of="reform.uses.help" />
    <${TownshipFilter} office=${office} />
      ${organ ? html`<span class="actions"><${Do} office=${office} verb="request-use" item="" main=${true} /></span>`
        : office.may('request-use') && html`<span class="hint">${t('reform.uses.choose')}</span>`}</header>
    ${one && html`<${Application} of=${one} office=${office} />`}
    <${Told} of=${told} empty=${t('reform.uses.none')} show=${answer => (rows.length === 0 ? html`<${Empty} text=${t('reform.uses.none')} />` : html`
      <${Scroll} of=${t('reform.uses.title')}><table class="plain board uses">
        <thead><tr><${Columns} of=${['col.township', 'reform.field.application', 'col.kind', 'reform.field.mode', 'n reform.uses.count']} />
          ${USE_STEPS.map(s => html`<th scope="col" key=${s}>${word('reform.state', s)}</th>`)}<th scope="col">${t('reform.col.next')}</th></tr></thead>
        <tbody>${rows.map(r => html`<${Row} key=${itemOf(r.organ, r.application)} row=${r} office=${office} chosen=${r === one} />`)}</tbody>
      </table><//><${Stamp} answer=${answer} />`)} />
    <${Slots} organ=${organ} office=${office} /><//>`;
}

/** What the form of an act begins with: what was asked for, advised or granted before. */
function formFor({ act, item, organ, one, office, itsOrgan, code }) {
  if (act === 'cancel-slot' && code) return html`<${ActForm} key=${item} verb=${act} fixed=${{ slot: code }}
    about=${`${office.nameOf(itsOrgan)} · ${code}`} />`;
  if (act === 'request-use' && (one || organ)) {
    const of = one ? { organ: one.organ } : { organ };
    const initial = one ? { application: one.application, unit: one.unit ?? '', kind: one.kind, count: one.count, mode: one.mode, replaces: one.replaces,
      reason: one.reason } : {};
    return html`<${ActForm} key=${item || organ} verb=${act} fixed=${of} initial=${initial} about=${office.nameOf(of.organ)} />`;
  }
  if (!one) return null;
  const initial = { advised: one.count, count: one.approved ?? one.advised ?? one.count, kind: one.kind, mode: one.mode };
  const fixed = { organ: one.organ, application: one.application, ...(act === 'authorise-use' && one.unit ? { unit: one.unit } : {}),
    ...(act === 'authorise-use' && one.replaces.length ? { replaces: one.replaces.map(p => p.person) } : {}) };
  return html`<${ActForm} key=${`${act}${item}`} verb=${act} fixed=${fixed} initial=${initial} about=${`${one.organName} · ${one.application}`} />`;
}

function Row({ row, office, chosen }) {
  const { axis } = usePlace();
  const done = lastRound(row.steps, 'UseRequested');
  const item = itemOf(row.organ, row.application);
  const next = (USE_NEXT[row.state] ?? []).filter(v => v !== 'return-use');
  return html`<tr class=${chosen ? 'chosen' : ''}><th scope="row">${row.organName}</th><td><${Open} tab="uses" item=${item}>${row.application}<//>
      ${row.state === 'UseReturned' && html` <span class="tag reversal">${t('reform.state.UseReturned')}</span>`}</td>
    <td>${kindWord(row.kind)}</td><td>${word('how', row.mode)}</td>
    <td class="n">${[row.count, row.advised, row.approved].filter(n => n !== null).join(' → ')}</td>
    ${USE_STEPS.map(s => html`<td key=${s} class=${row.state === s ? 'step now' : done[s] ? 'step done' : 'step'}>
      ${done[s] && html`<span aria-hidden="true">✓</span> ${shortDay(dayOf(done[s], axis))}`}</td>`)}
    <td class="next">${next.some(office.may) ? next.map(v => html`<${Do} key=${v} office=${office} verb=${v} item=${item} />`)
      : html`<span class="hint">${row.slots.length ? t('reform.uses.slots', { n: row.slots.length }) : t(`reform.waits.${row.state}`)}</span>`}</td></tr>`;
}

/** One application: its reason, the figures frozen with it (the sheet), and its steps. */
const Application = ({ of, office }) => html`<section class="one" aria-labelledby="use-title"><header class="heading"><h3 id="use-title">
  ${of.organName} · ${of.application}</h3>
    <span class="tag state">${word('reform.state', of.state)}</span><span class="actions">${(USE_NEXT[of.state] ?? []).map((v, i) => html`
      <${Do} key=${v} office=${office} verb=${v} item=${itemOf(of.organ, of.application)} main=${i === 0} />`)}<${Open} tab="uses" item="" class="back">
        ${t('reform.close')}<//></span></header>
  <p>${of.reason}${of.replaces.length > 0 && html` · ${t('reform.field.replaces')}${t('reform.colon')}
    ${of.replaces.map(p => p.name ?? p.person).join(t('list.comma'))}`}</p>
  <${Scroll} of=${t('reform.uses.sheet')}><table class="figures"><caption>${t('reform.uses.sheet')}</caption><thead><tr>
    ${FIGURES.map(f => html`<th scope="col" class="n" key=${f}>${t(`reform.sheet.${f}`)}</th>`)}</tr></thead>
    <tbody><tr>${FIGURES.map(f => html`<td class="n" key=${f}>${of.sheet[f]}</td>`)}</tr></tbody></table><//><${Steps} steps=${of.steps} /></section>`;
