// The short form of one act: its fields, its paper, what the server says of it beforehand, and the button that records it.
import { html, useLayoutEffect, useMemo, useRef, useState } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { clock, isDay } from '../platform/days.js';
import { anew, keepPaper, paper, useDraft } from '../platform/drafts.js';
import { useAct } from '../platform/recording.js';
import { usePlace } from '../platform/url.js';
import { Loading } from '../platform/states.js';
import { Effect, Refusal } from '../posting/outcome.js';
import { BASIS } from '../posting/acts.js';
import { bodyOf, missing } from '../posting/body.js';
import { FORMS } from './forms.js';
import { Field, labelOf } from './fields.js';
import { leaveAct } from './office.js';

/** The first field of a form takes the focus, and what opened the form gets it back. */
export function useFocusIn(form) {
  const opener = useRef(document.activeElement);
  useLayoutEffect(() => {
    form.current?.querySelector('input, textarea, select')?.focus();
    return () => opener.current?.isConnected && opener.current.focus({ preventScroll: true });
  }, []);
}

const INSIDE = { unit: { posts: [] } }; // what was chosen inside something no longer holds when that changes

/** The paper of the last act is offered for the next. */
const lastPaper = () => Object.fromEntries(['basis.document', 'basis.issuer'].map(name => [name, paper()[name]]));

/** `fixed` is what the place says already; `context` is for the controls;
 * `name` of the draft, if `fixed` changes while it is typed: else each item has its own. */
export function ActForm({ verb, about, fixed = {}, initial = {}, context = {}, name: named, ready = true, saved, children }) {
  const { at, item } = usePlace();
  const [name] = useState(named ?? [verb, item, JSON.stringify(fixed)].join(':'));
  const { post, fields } = FORMS[verb];
  const [draft, change] = useDraft(name, found => ({ 'basis.effectiveOn': at, ...lastPaper(), ...initial, ...found }));
  const all = [...fields, ...BASIS];
  const values = draft.values;
  const open = missing(all, values);
  const body = useMemo(() => bodyOf(all, values, fixed), [values, JSON.stringify(fixed)]);
  const done = () => {
    keepPaper(values);
    anew(name);
    saved?.();
  };
  const { end, reset, told, problem, flaws, ready: mayRecord, save } = useAct({ post, body, whole: ready && open.length === 0, draft, change, done });
  const form = useRef();
  useFocusIn(form);
  const edit = (name, value) => {
    reset();
    change({ ...draft, values: { ...values, ...(typeof name === 'string' ? { [name]: value, ...INSIDE[name] } : name) } });
  };
  const keys = event => event.key === 'Escape' && !event.defaultPrevented && leaveAct();
  const day = isDay(values['basis.effectiveOn'] ?? '') ? values['basis.effectiveOn'] : at;
  const known = { ...fixed, ...context, ...values };
  const field = f => html`<${Field} key=${f.name} field=${f} values=${known} set=${edit} at=${day} errors=${flaws} />`;
  const head = html`<header><h2>${t(`reform.do.${verb}`)}</h2>${about && html`<p class="about">${about}</p>`}
    <button type="button" class="plain cross" aria-label=${t('drawer.close')} onClick=${leaveAct}>×</button></header>`;
  if (end.answer) return html`<div class="act-form">${head}<${Saved} answer=${end.answer} day=${day} /></div>`;
  return html`<form class="act-form" ref=${form} onSubmit=${save} onKeyDown=${keys} autocomplete="off">${head}
    ${children}
    ${fields.length > 0 && html`<fieldset><legend>${t('reform.form.matter')}</legend>${fields.map(field)}</fieldset>`}
    <fieldset><legend>${t('basis')}</legend>${BASIS.map(field)}</fieldset>
    <div class="said" aria-live="polite">${problem ? html`<${Refusal} problem=${problem} />`
      : open.length ? html`<p class="hint">${t('outcome.waiting')}${t('reform.colon')}${open.map(labelOf).join(t('list.comma'))}</p>`
      : !ready ? null : told.answer ? html`<${Allowed} answer=${told.answer} day=${day} />` : html`<${Loading} />`}</div>
    <p class="actions"><button type="submit" class="main" disabled=${!mayRecord}>${t(end.busy ? 'move.saving' : 'move.save')}</button>
      <button type="button" onClick=${leaveAct}>${t('reform.form.leave')}</button></p>
  </form>`;
}

const Events = ({ answer }) => {
  const counts = new Map();
  answer.events.forEach(e => counts.set(e.type, (counts.get(e.type) ?? 0) + 1));
  return html`<p class="events">${[...counts].map(([type, n]) => html`<span class="tag" key=${type}>
    ${word('event', type)}${n > 1 ? ` ×${n}` : ''}</span> `)}</p>`;
};

const Allowed = ({ answer, day }) => html`<div class="allowed"><h3>${t('outcome.allowed')}</h3><p class="hint">${t('reform.form.writes')}</p>
  <${Events} answer=${answer} />
  ${answer.effect?.length > 0 && html`<${Effect} effect=${answer.effect} at=${day} />`}</div>`;

function Saved({ answer, day }) {
  const head = useRef();
  useLayoutEffect(() => head.current.focus(), []);
  return html`<div class="saved" role="status"><h3 tabindex="-1" ref=${head}>${t('reform.form.saved', { position: answer.position })}</h3>
  <${Events} answer=${answer} /><p class="hint">${answer.events[0] && t('outcome.recordedAt', { at: clock(answer.events[0].recordedAt) })}</p>
  ${answer.effect?.length > 0 && html`<${Effect} effect=${answer.effect} at=${day} />`}
  <p class="actions"><button type="button" class="main" onClick=${leaveAct}>${t('reform.form.done')}</button></p></div>`;
}
