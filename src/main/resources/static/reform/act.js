// The short form of one act: its fields, its paper, what the server says of it beforehand, and the button that records it.
import { html, useEffect, useMemo, useRef, useState } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { command } from '../platform/api.js';
import { forget } from '../platform/answers.js';
import { useDryRun } from '../platform/dryrun.js';
import { clock, isDay } from '../platform/days.js';
import { usePlace } from '../platform/url.js';
import { Loading } from '../platform/states.js';
import { begin, draftOf, keepDraft, renewKey } from './drafts.js';
import { Effect, Refusal } from '../posting/outcome.js';
import { BASIS, FORMS, bodyOf, missing } from './forms.js';
import { Field, labelOf } from './fields.js';
import { leaveAct } from './office.js';

const PAPER = 'reform.basis'; // the paper of the last act is offered for the next
const LOST = 0;

function useDraft(name, initial, at) {
  const [draft, hold] = useState(() => {
    const found = draftOf(name);
    return { ...found, values: { 'basis.effectiveOn': at, ...draftOf(PAPER).values, ...initial, ...found.values } };
  });
  const change = next => {
    keepDraft(name, next);
    hold(next);
  };
  return { draft, change, set: (field, value) => change({ ...draft, values: { ...draft.values, [field]: value, ...INSIDE[field] } }) };
}
const INSIDE = { unit: { posts: [] } }; // what was chosen inside something no longer holds when that changes

const paperOf = values => ({ 'basis.document': values['basis.document'], 'basis.issuer': values['basis.issuer'] });

/** `fixed` is what the place says already; `context` is for the controls; `name` of the draft, if `fixed` changes while it is typed. */
export function ActForm({ verb, about, fixed = {}, initial = {}, context = {}, name = `${verb}:${JSON.stringify(fixed)}`, ready = true, saved, children }) {
  const { at } = usePlace();
  const { post, fields } = FORMS[verb];
  const { draft, change, set } = useDraft(name, initial, at);
  const [end, finish] = useState({});
  const all = [...fields, ...BASIS];
  const values = draft.values;
  const open = missing(all, values);
  const body = useMemo(() => bodyOf(all, values, fixed), [values, JSON.stringify(fixed)]);
  const asked = useDryRun(ready && open.length === 0 && !end.answer ? post : null, body);
  const problem = end.problem ?? asked.problem;
  const form = useRef();
  const opener = useRef(document.activeElement);
  useEffect(() => {
    form.current?.querySelector('input, textarea, select')?.focus();
    return () => opener.current?.isConnected && opener.current.focus({ preventScroll: true });
  }, []);
  const edit = (field, value) => {
    finish({});
    set(field, value);
  };
  const save = async event => {
    event.preventDefault();
    finish({ busy: true });
    try {
      const answer = await command(post, body, { key: draft.key });
      keepDraft(PAPER, { values: paperOf(values) });
      begin(name);
      saved?.();
      forget();
      finish({ answer });
    } catch (refused) {
      if (refused.status !== LOST) change(renewKey(draft)); // a definite answer: the next try is another act
      finish({ problem: refused });
    }
  };
  const keys = event => event.key === 'Escape' && !event.defaultPrevented && leaveAct();
  const errors = (problem?.body?.errors ?? []).map(e => ({ ...e, path: e.path.replace(/^\//, '').replace(/\//g, '.') }));
  const day = isDay(values['basis.effectiveOn'] ?? '') ? values['basis.effectiveOn'] : at;
  const field = f => html`<${Field} key=${f.name} field=${f} value=${values[f.name]} set=${v => edit(f.name, v)} errors=${errors}
    context=${{ ...context, at: day, values }} />`;
  const head = html`<header><h2>${t(`reform.do.${verb}`)}</h2>${about && html`<p class="about">${about}</p>`}
    <button type="button" class="plain cross" aria-label=${t('drawer.close')} onClick=${leaveAct}>×</button></header>`;
  if (end.answer) return html`<div class="act-form">${head}<${Saved} answer=${end.answer} day=${day} /></div>`;
  return html`<form class="act-form" ref=${form} onSubmit=${save} onKeyDown=${keys} autocomplete="off">${head}
    ${children}
    ${fields.length > 0 && html`<fieldset><legend>${t('reform.form.matter')}</legend>${fields.map(field)}</fieldset>`}
    <fieldset><legend>${t('basis')}</legend>${BASIS.map(field)}</fieldset>
    <div class="said" aria-live="polite">${problem ? html`<${Refusal} problem=${problem} />`
      : open.length ? html`<p class="hint">${t('outcome.waiting')}${t('reform.colon')}${open.map(labelOf).join(t('list.comma'))}</p>`
      : !ready ? null : asked.answer ? html`<${Allowed} answer=${asked.answer} day=${day} />` : html`<${Loading} />`}</div>
    <p class="actions"><button type="submit" class="main" disabled=${end.busy || !ready || open.length > 0 || (!asked.answer && problem?.status !== LOST)}>
      ${t(end.busy ? 'move.saving' : 'move.save')}</button>
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
  useEffect(() => head.current.focus(), []);
  return html`<div class="saved" role="status"><h3 tabindex="-1" ref=${head}>${t('reform.form.saved', { position: answer.position })}</h3>
  <${Events} answer=${answer} /><p class="hint">${answer.events[0] && t('outcome.recordedAt', { at: clock(answer.events[0].recordedAt) })}</p>
  ${answer.effect?.length > 0 && html`<${Effect} effect=${answer.effect} at=${day} />`}
  <p class="actions"><button type="button" class="main" onClick=${leaveAct}>${t('reform.form.done')}</button></p></div>`;
}
