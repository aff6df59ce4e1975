// What the server says of the act before it is saved, and after: the effect in numbers, or the refusal with its rule.
import { html, useEffect, useLayoutEffect, useRef, useState } from '../platform/html.js';
import { t, word, sentence } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { go, open } from '../platform/url.js';
import { clock } from '../platform/days.js';
import { Scroll } from '../platform/scroll.js';
import { Facts, RuleLink } from '../audit/facts.js';
import { figure, kindWord, standing } from '../audit/figures.js';
import { signed } from '../audit/explain.js';
import { labelOf } from './fields.js';
import { Print } from './print.js';
import { Recorded } from './recorded.js';
import { remedyOf } from './remedy.js';

const camel = measure => (/^[A-Z_]+$/.test(measure) ? measure.toLowerCase().replace(/_(.)/g, (_, c) => c.toUpperCase()) : measure);

export function Effect({ effect, at }) {
  const organs = useAnswer('api/organs', { at }).answer?.rows ?? [];
  const nameOf = row => row.organName ?? organs.find(o => o.organ === row.organ)?.name ?? row.organ;
  return html`<${Scroll} of=${t('effect.title', { at: effect[0]?.at ?? at })}><table class="plain effect">
    <caption>${t('effect.title', { at: effect[0]?.at ?? at })}</caption>
    <thead><tr><th scope="col">${t('col.place')}</th><th scope="col">${t('col.figure')}</th>
      ${['before', 'change', 'after'].map(c => html`<th scope="col" class="n">${t(`col.${c}`)}</th>`)}<th scope="col">${t('effect.then')}</th></tr></thead>
    <tbody>${effect.map(r => html`<tr key=${[r.organ, r.unit, r.kind, r.measure, r.at].join('~')} class=${r.unit ? 'within' : ''}>
      <th scope="row">${nameOf(r)}${r.unit && html` <small><${UnitName} of=${r} at=${r.at ?? at} /></small>`}</th>
      <td>${r.kind && kindWord(r.kind)} ${word('measure', camel(r.measure))}</td>
      <td class="n">${figure(r.before)}</td><td class="n">${signed(r.change)}</td><td class="n"><strong>${figure(r.after)}</strong></td>
      <td><${Then} of=${r} at=${r.at ?? at} /></td></tr>`)}</tbody>
  </table><//>`;
}

function UnitName({ of, at }) {
  const units = useAnswer('api/units', { organ: of.organ, at }).answer?.rows;
  return units?.find(u => u.unit === of.unit)?.name ?? of.unit;
}

/** Over or short once it is done. The balance asked may already count the act (after saving) or not (before). */
function Then({ of, at }) {
  const rows = useAnswer('api/balance', of.unit ? { organ: of.organ, by: 'unit', at } : { organ: of.organ, at }).answer?.rows;
  const row = camel(of.measure) === 'filled' && rows?.find(r => r.organ === of.organ && r.kind === of.kind && (!of.unit || r.unit === of.unit));
  if (!row) return null;
  const { is, by } = standing({ ...row, available: row.available - (of.after - row.filled), over: Math.max(0, of.after - row.approved) });
  return html`<span class=${`standing ${is}`}>${t(`standing.${is}`, { n: by })}</span>`;
}

export const Allowed = ({ act, answer, at }) => html`<h2 class="allowed">${t('outcome.allowed')}</h2>
  ${answer.effect?.length > 0 ? html`<${Effect} effect=${answer.effect} at=${at} />` : html`<p class="legend">${t('outcome.noEffect')}</p>`}
  ${act === 'reverse' && html`<p class="legend">${t('outcome.reverse.help')}</p>`}`;

export function Refusal({ problem }) {
  const { body = {}, status } = problem;
  const kind = { 0: 'lost', 400: 'malformed', 401: 'expired', 403: 'forbidden', 404: 'missing', 409: 'raced', 422: 'refused' }[status] ?? 'failed';
  return html`<div class="refusal" role="alert">
    <h2>${t(`outcome.${kind}`)}</h2>
    <p class="says">${sentence(body) || t(status === 0 ? 'outcome.lost.help' : `outcome.${kind}.help`)}</p>
    <${Facts} facts=${body.facts} />
    ${status === 422 && html`<${Remedy} rule=${body.title} />
      <p><span class="tag">${word('rule', body.title)}</span> <${RuleLink} rule=${body.rule} label=${t('rule.read')} /></p>`}
    ${body.errors?.length > 0 && html`<ul>${body.errors.map(e => html`<li><code>${e.path}</code> ${sentence(e, 'message')}</li>`)}</ul>`}
  </div>`;
}

/** What to do about it, as the page of the rules says. */
function Remedy({ rule }) {
  const [said, say] = useState(null);
  useEffect(() => {
    let here = true;
    remedyOf(rule).then(text => here && say(text), () => {});
    return () => { here = false; };
  }, [rule]);
  return said && html`<p class="remedy"><strong>${t('rule.remedy')}</strong> ${said}</p>`;
}

export function Done({ answer, act, again, at, children }) {
  const next = useRef();
  useLayoutEffect(() => next.current?.querySelector('button').focus(), []);
  const person = answer.events.map(e => e.person).find(p => typeof p === 'string');
  return html`<div class="desk"><div class="outcome done"><div class="saved" role="status">
    <h2 tabindex="-1">${t('outcome.saved', { act: t(`act.${act}`), position: answer.position })}</h2>
    <p>${[...new Set(answer.events.map(e => e.type))].map(type => html`<span class="tag" key=${type}>${word('event', type)}</span> `)}
      ${answer.events[0] && t('outcome.recordedAt', { at: clock(answer.events[0].recordedAt) })}</p>
    <${Recorded} position=${answer.position} />
    <p class="actions" ref=${next}>${children}<button type="button" class="main" onClick=${again}>${t('outcome.again')}</button>
      ${person && html`<button type="button" onClick=${() => open('person', person)}>${t('outcome.person')}</button>`}
      <${Print} events=${answer.events} position=${answer.position} />
      <button type="button" onClick=${() => go({ tab: 'acts' })}>${t('outcome.acts')}</button></p>
  </div>${answer.effect?.length > 0 && html`<${Effect} effect=${answer.effect} at=${at} />`}</div></div>`;
}

export const Waiting = ({ act, missing }) => html`<div class="waiting"><h2>${t('outcome.waiting')}</h2><p>${t('outcome.waiting.help')}</p>
  <ul>${missing.map(f => html`<li>${labelOf(act, f.name)}</li>`)}</ul></div>`;
