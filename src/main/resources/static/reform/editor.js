// Drafting a plan in a table that is checked while it is typed.
import { html, useEffect } from '../platform/html.js';
import { sentence, t } from '../platform/i18n.js';
import { useAnswer, useAnswerInTime } from '../platform/answers.js';
import { command, flawsOf } from '../platform/api.js';
import { anew, draftOf, useDraft } from '../platform/drafts.js';
import { useDryRun } from '../platform/dryrun.js';
import { usePlace } from '../platform/url.js';
import { Loading, Trouble } from '../platform/states.js';
import { Help } from '../platform/help.js';
import { ActForm } from './act.js';
import { Beside, Open, itemOf } from './office.js';
import { Problems } from './problems.js';
import { EditorTable } from './editortable.js';
import { asPlan, fromStanding, fromVersion, nameOfDraft } from './plandraft.js';

/** Begins with the last version; a first one with the units that stand on the day. */
export function Editor({ organ, plan, office }) {
  const { at } = usePlace();
  const earlier = useAnswerInTime(plan ? `api/reform/plans/${encodeURIComponent(plan)}` : null, { organ });
  const units = useAnswer(plan ? null : 'api/units', { organ, at });
  const figures = useAnswer(plan ? null : 'api/balance', { organ, by: 'unit', at });
  const problem = earlier.problem ?? units.problem ?? figures.problem;
  const name = nameOfDraft(organ, plan);
  const kept = draftOf(name).values.units;
  const township = office.nameOf(organ);
  if (problem) return html`<${Trouble} problem=${problem} />`;
  if (!kept && !(plan ? earlier.answer : units.answer && figures.answer)) return html`<${Loading} />`;
  const start = kept ? draftOf(name).values : plan ? fromVersion(earlier.answer)
    : fromStanding(units.answer.rows, figures.answer.rows, t('reform.plan.title', { name: township }));
  return html`<${Draft} key=${name} name=${name} organ=${organ} start=${start} earlier=${earlier.answer} township=${township} at=${at} />`;
}

const check = (post, body, { signal }) => command(post, body, { signal });

function Draft({ name, organ, start, earlier, township, at }) {
  const [{ values: draft }, keep] = useDraft(name, found => (found.units ? found : start));
  const change = values => keep({ values });
  useEffect(() => change(draft), []);
  const body = { organ, ...asPlan(draft) };
  const whole = Boolean(body.plan && body.title && body.units.length > 0);
  const paper = { document: body.title, issuer: township, effectiveOn: at }; // a stand-in, for the check alone
  const told = useDryRun(whole ? 'reform/check-plan' : null, { ...body, basis: paper }, check);
  const set = (field, value) => change({ ...draft, [field]: value });
  const form = html`<${ActForm} verb="draft-plan" fixed=${body} name=${`${name}.paper`} ready=${whole} saved=${() => anew(name)}
    about=${township} />`;
  return html`<${Beside} form=${form}>
    <header class="heading"><${Open} tab="plans" item=${earlier ? itemOf(organ, earlier.plan) : ''} class="back">‹ ${t('reform.tab.plans')}<//>
      <h2>${t('reform.editor.title', { name: township })}</h2><${Help} of="reform.editor.help" />
      ${earlier && html`<span class="about">${t('reform.version', { n: earlier.version + 1 })}</span>`}</header>
    <div class="editor-head">
      <label>${t('reform.field.plan')} <input type="text" value=${draft.plan} readonly=${Boolean(earlier)} onInput=${e => set('plan', e.target.value)} />
        </label>
      <label class="wide">${t('reform.field.title')} <input type="text" value=${draft.title} onInput=${e => set('title', e.target.value)} /></label>
      <label class="wide">${t('reform.plan.duties')} <input type="text" value=${draft.duties} onInput=${e => set('duties', e.target.value)} /></label>
      <label class="wide">${t('reform.plan.closing')} <input type="text" value=${draft.closing} onInput=${e => set('closing', e.target.value)} /></label></div>
    <${EditorTable} units=${draft.units} problems=${told.answer?.problems ?? []} change=${list => set('units', list)} />
    <${Verdict} told=${told} whole=${whole} units=${body.units} /><//>`;
}

function Verdict({ told, whole, units }) {
  const { answer, problem } = told;
  return html`<section class="check" aria-live="polite"><header class="heading"><h3>${t('reform.editor.check')}</h3>
      ${answer && html`<span class=${`grade ${answer.fits ? 'fits' : 'ERROR'}`}>
        ${answer.fits ? t('reform.check.fits') : t('reform.check.errors', { n: answer.errors })}</span>`}</header>
    ${!whole ? html`<p class="hint">${t('reform.editor.wanting')}</p>`
      : problem ? html`<${Flaws} problem=${problem} />` : answer ? html`<${Problems} problems=${answer.problems} units=${units} />`
        : html`<${Loading} />`}</section>`;
}

const Flaws = ({ problem }) => html`<${Trouble} problem=${problem} />
  <ul class="flaws">${flawsOf(problem).map(e => html`<li key=${e.path}><code>${e.path}</code> ${sentence(e, 'message')}</li>`)}</ul>`;
