// Every township's plan and how far it came, step by step; one plan; the next step of who looks.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { usePlace } from '../platform/url.js';
import { Empty, Stamp, Told } from '../platform/states.js';
import { Help } from '../platform/help.js';
import { Scroll } from '../platform/scroll.js';
import { PLAN_NEXT, PLAN_STEPS, lastRound } from './steps.js';
import { Choice, Columns, Do, Open, TownshipFilter, dayOf, itemOf, partsOf, shortDay, useOffice, useTownship, useVerb } from './office.js';
import { Plan } from './plan.js';
import { Editor } from './editor.js';

export function Plans({ me, known }) {
  const place = usePlace();
  const office = useOffice();
  const drafts = useVerb(office, ['draft-plan']);
  const [organ, plan, from, to] = known ? partsOf(place.item) : [];
  if (known && organ && drafts) return html`<${Editor} key=${place.item} organ=${organ} plan=${plan ?? ''} office=${office} />`;
  if (organ && plan) return html`<${Plan} key=${itemOf(organ, plan)} organ=${organ} plan=${plan} from=${from} to=${to} office=${office} me=${me} />`;
  return html`<${Board} office=${office} />`;
}

const STATES = [...PLAN_STEPS, 'PlanReturned', 'none'];

function Board({ office }) {
  const { state, at } = usePlace();
  const organ = useTownship(office);
  const told = useAnswerInTime('api/reform/plans');
  const all = rowsOf(told.answer?.rows ?? [], office.townships);
  const counts = { '': all.length };
  all.forEach(r => { counts[r.state] = (counts[r.state] ?? 0) + 1; });
  const rows = all.filter(r => (!organ || r.organ === organ) && (!STATES.includes(state) || r.state === state));
  return html`<header class="heading"><h2>${t('reform.plans.title', { at })}</h2><${Help} of="reform.plans.help" />
      <${TownshipFilter} office=${office} />
      <${Choice} name="state" values=${['', ...STATES.filter(s => counts[s])]} group="reform.state" label=${t('reform.col.state')} counts=${counts} /></header>
    <${Told} of=${told} empty=${false} show=${answer => (rows.length === 0 ? html`<${Empty} text=${t('reform.plans.none')} />` : html`
      <${Scroll} of=${t('reform.tab.plans')}><table class="plain board">
        <thead><tr><${Columns} of=${['col.township', 'reform.col.plan']} />
          ${PLAN_STEPS.map(s => html`<th scope="col" key=${s}>${word('reform.state', s)}</th>`)}<th scope="col">${t('reform.col.next')}</th></tr></thead>
        <tbody>${rows.map(r => html`<${Row} key=${itemOf(r.organ, r.plan)} row=${r} office=${office} />`)}</tbody>
      </table><//><p class="legend">${t('reform.plans.legend')}</p><${Stamp} answer=${answer} />`)} />`;
}

/** A row per plan, and one for each township that has none. */
const rowsOf = (plans, townships) => [...townships.filter(o => !plans.some(p => p.organ === o.organ))
  .map(o => ({ organ: o.organ, organName: o.name, state: 'none', steps: [] })), ...plans].sort((a, b) => a.organ.localeCompare(b.organ));

function Row({ row, office }) {
  const { axis } = usePlace();
  const done = lastRound(row.steps.map(s => s.step), 'PlanDrafted');
  const reached = PLAN_STEPS.indexOf(row.state);
  const item = itemOf(row.organ, row.plan ?? '');
  const next = row.state === 'none' ? ['draft-plan'] : PLAN_NEXT[row.state] ?? [];
  return html`<tr><th scope="row">${row.organName}</th>
    <td>${row.plan ? html`<${Open} tab="plans" item=${item}>${row.plan}<//> <small>${t('reform.version', { n: row.version })}</small>
      ${row.returned > 0 && html` <span class="tag reversal">${t('reform.returned', { n: row.returned })}</span>`}` : html`<span class="hint">
        ${t('reform.state.none')}</span>`}</td>
    ${PLAN_STEPS.map((s, i) => html`<td key=${s} class=${cellClass(row, s, i, reached)}>${done[s] && html`<span class="sr">${t('reform.done')}</span>
      <span aria-hidden="true">${row.state === 'PlanReturned' ? '↩' : '✓'}</span> ${shortDay(dayOf(done[s], axis))}`}</td>`)}
    <td class="next">${next.filter(v => v !== 'return-plan').some(office.may)
      ? next.filter(v => v !== 'return-plan').slice(0, 1).map(v => html`<${Do} key=${v} office=${office} verb=${v} item=${item} />`)
      : html`<span class="hint">${t(`reform.waits.${row.state}`)}</span>`}</td></tr>`;
}

const cellClass = (row, step, i, reached) => (row.state === step ? 'step now' : i < reached ? 'step done' : 'step');
