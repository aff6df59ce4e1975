// What stands where an answer should: loading, nothing there, no right, not found, lost, failed.
import { html, useEffect, useState } from './html.js';
import { t, sentence } from './i18n.js';
import { clock } from './days.js';
import { me, onConnection } from './api.js';
import { usePlace } from './url.js';
import { Shown } from './scroll.js';
import { Go } from './frame.js';

export const Loading = () => html`<p class="state" role="status"><span class="spinner" aria-hidden="true"></span>${t('state.loading')}</p>`;
export const Empty = ({ text }) => html`<p class="state">${text ?? t('state.empty')}</p>`;

const UNLOADED = 'unloaded';
const KIND = { 0: 'lost', [UNLOADED]: UNLOADED, 401: 'expired', 403: 'forbidden', 404: 'missing' };

/** What the address chose, unchosen. */
const NOWHERE = { organ: '', unit: '', tab: '', item: '', act: '' };

/** Asking again helps but who may not see it: he is shown the way back. */
export function Trouble({ problem, again }) {
  const kind = KIND[problem.status] ?? 'failed';
  return html`<div class="state trouble" role="alert">
    <strong>${t(`state.${kind}`)}</strong>
    <span>${sentence(problem.body ?? {}) || t(`state.${kind}.help`)}</span>
    ${kind === 'forbidden' ? html`<${Go} room="overview" to=${NOWHERE}>${t('state.back')}<//>`
      : again && html`<button type="button" onClick=${again}>${t(kind === UNLOADED ? 'state.reload' : 'state.again')}</button>`}
  </div>`;
}

/** Shows the answer by show(answer), or what stands in its place. */
export function Told({ of, show, empty }) {
  const { answer, problem, busy, again } = of;
  if (problem) return html`<${Trouble} problem=${problem} again=${again} />`;
  if (!answer) return html`<${Loading} />`;
  const none = answer.rows && answer.rows.length === 0;
  return html`<div class=${busy ? 'told busy' : 'told'} aria-busy=${busy}>
    <${Shown.Provider} value=${of.dayless ? { ...answer, dayless: true } : answer}>
      ${none && empty !== false ? html`<${Empty} text=${empty} />` : show(answer)}<//>
  </div>`;
}

/** Which day, axis and knowledge an answer speaks of, and how far the ledger had come. */
export function Stamp({ answer, known: other }) {
  const { knownAt } = usePlace();
  if (!answer?.at) return null;
  const known = other || knownAt ? clock(answer.knownAt) : t('time.now');
  return html`<p class="stamp">${t('stamp', { at: answer.at, axis: t(`axis.${answer.axis}`), known, position: answer.position })}</p>`;
}

/** A screen whose file is still to be fetched; what was fetched once is there at once. Browsers remember what could not be fetched until they reload. */
export function Lazy({ of: fetchScreen, ...rest }) {
  const [{ Screen, problem }, tell] = useState(fetched.get(fetchScreen) ?? {});
  const load = () => fetchScreen().then(found => {
    fetched.set(fetchScreen, { Screen: found });
    tell({ Screen: found });
  }, failure => {
    me().then(() => {
      console.error(failure); // the server answers, so the file is bad
      tell({ problem: { status: UNLOADED } });
    }, () => tell({ problem: { status: 0 } }));
  });
  useEffect(() => { if (!Screen) load(); }, []);
  useEffect(() => (problem ? onConnection(news => news === 'found' && location.reload()) : undefined), [problem]);
  if (problem) return html`<${Trouble} problem=${problem} again=${() => me().then(() => location.reload(), () => {})} />`;
  return Screen ? html`<${Screen} ...${rest} />` : html`<${Loading} />`;
}

const fetched = new Map();
