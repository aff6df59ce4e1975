// One plan: its steps, what does not fit, its units, and two of its versions side by side.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { go, usePlace } from '../platform/url.js';
import { Stamp, Told } from '../platform/states.js';
import { Help } from '../platform/help.js';
import { PLAN_NEXT, PLAN_VERBS } from './steps.js';
import { ActForm } from './act.js';
import { Beside, Do, Open, dayOf, itemOf, useVerb } from './office.js';
import { Problems } from './problems.js';
import { PlanUnits } from './planunits.js';
import { SideBySide } from './sidebyside.js';

export function Plan({ organ, plan, from, to, office }) {
  const doing = useVerb(office, PLAN_VERBS);
  const path = `api/reform/plans/${encodeURIComponent(plan)}`;
  const told = useAnswerInTime(path, { organ });
  const file = told.answer;
  const next = PLAN_NEXT[file?.state] ?? [];
  const form = doing && file && html`<${ActForm} key=${doing} verb=${doing} fixed=${{ organ, plan }}
    about=${t('reform.plan.about', { name: file.title, n: file.version })} />`;
  return html`<${Beside} form=${form}><${Told} of=${told} show=${() => html`
    <header class="heading"><${Open} tab="plans" item="" class="back">‹ ${t('reform.tab.plans')}<//><h2>${file.title}</h2>
      <span class="tag state">${word('reform.state', file.state)}</span><span class="about">
        ${file.organName} · ${file.plan} · ${t('reform.version', { n: file.version })}</span>
      <span class="actions">${next.map((v, i) => html`<${Do} key=${v} office=${office} verb=${v} item=${itemOf(organ, plan)} main=${i === 0} />`)}
        ${next.length > 0 && !next.some(office.may) && html`<span class="hint">${t(`reform.waits.${file.state}`)}</span>`}</span></header>
    <${Steps} steps=${file.steps.map(s => ({ ...s.step, version: s.version }))} />
    <${Check} path=${path} organ=${organ} file=${file} />
    <${Versions} path=${path} organ=${organ} file=${file} from=${Number(from) || 0} to=${Number(to) || file.version} />
    <${Stamp} answer=${file} />`} /><//>`;
}

/** What was done, in order, by whom and on which paper. */
export function Steps({ steps }) {
  const { axis } = usePlace();
  return html`<ol class="steps">${steps.map(s => html`<li key=${s.position} class=${/Returned$/.test(s.type) ? 'returned' : ''}>
    <strong>${word('event', s.type)}</strong> <span class="day">${dayOf(s, axis)}</span> <small class="by">
      ${[s.version && t('reform.version', { n: s.version }), s.by].filter(Boolean).join(' · ')}</small>
    <small class="document">${s.document}</small>${s.words && html`<q>${s.words}</q>`}</li>`)}</ol>`;
}

function Check({ path, organ, file }) {
  const told = useAnswerInTime(`${path}/check`, { organ });
  return html`<section class="check" aria-labelledby="check-title"><header class="heading"><h3 id="check-title">
    ${t('reform.check.title', { n: file.version })}</h3>
      <${Help} of="reform.check.help" />
      ${told.answer && html`<span class=${`grade ${told.answer.fits ? 'fits' : 'ERROR'}`}>${told.answer.fits ? t('reform.check.fits')
        : t('reform.check.errors', { n: told.answer.errors })}</span>`}</header>
    <${Told} of=${told} show=${answer => html`<${Problems} problems=${answer.problems} units=${file.versions[file.versions.length - 1].units} />`} />
      </section>`;
}

function Versions({ path, organ, file, from, to }) {
  const choose = (first, second) => go({ item: itemOf(organ, file.plan, first || '', second) });
  const of = n => file.versions.find(v => v.version === n) ?? file.versions[file.versions.length - 1];
  return html`<section class="versions" aria-labelledby="versions-title"><header class="heading"><h3 id="versions-title">${t('reform.plan.units')}</h3>
      <label for="version">${t('reform.plan.version')}</label><select id="version" value=${to} onChange=${e => choose(from, e.target.value)}>
        ${file.versions.map(v => html`<option key=${v.version} value=${v.version} selected=${v.version === to}>
          ${t('reform.version', { n: v.version })} ${v.day}</option>`)}</select>
      ${file.versions.length > 1 && html`<label for="against">${t('reform.plan.against')}</label>
        <select id="against" value=${from || ''} onChange=${e => choose(e.target.value, to)}>
        <option value="">${t('reform.plan.alone')}</option>${file.versions.filter(v => v.version !== to).map(v => html`
        <option key=${v.version} value=${v.version} selected=${v.version === from}>${t('reform.version',
          { n: v.version })} ${v.day}</option>`)}</select>`}</header>
    ${from && from !== to ? html`<${SideBySide} path=${path} organ=${organ} before=${of(from)} after=${of(to)} />`
      : html`<${PlanUnits} version=${of(to)} />`}</section>`;
}
