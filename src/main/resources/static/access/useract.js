// One act on a user: the form with its paper, and the one-time password that is shown once.
import { html, useLayoutEffect, useRef, useState } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { command } from '../platform/api.js';
import { ROLES } from '../platform/codes.js';
import { useAnswer } from '../platform/answers.js';
import { today } from '../platform/days.js';
import { DayField } from '../platform/dayfield.js';
import { Trouble } from '../platform/states.js';
import { newKey } from '../platform/drafts.js';
import { useRecording } from '../platform/recording.js';
import { Refusal } from '../posting/outcome.js';

const FIELDS = {
  'propose-user': ['matter', 'user', 'role', 'scope', 'reason'], 'approve-user': ['matter'], 'return-user': ['matter', 'reason'],
  'lock-user': ['user', 'reason'], 'reset-password': ['user'],
};
const OPTIONAL = { 'propose-user': ['reason'] };

/** A proposal is for somebody new, or changes who is there. */
export const wordOf = ({ verb, user }) => (verb === 'propose-user' && user ? 'change-user' : verb);

export function UserAct({ act, done, leave }) {
  const { verb } = act;
  const [values, hold] = useState({ ...act, effectiveOn: today() });
  const { end, record, reset } = useRecording();
  const key = useRef(newKey());
  const title = useRef();
  const words = t(`user.${wordOf(act)}`);
  useLayoutEffect(() => title.current.focus(), []);
  const set = (name, value) => {
    reset();
    hold({ ...values, [name]: value });
  };
  const asked = FIELDS[verb].filter(f => f !== 'scope' || values.role === 'TOWNSHIP');
  const save = event => {
    event.preventDefault();
    const fields = Object.fromEntries(asked.filter(f => values[f]).map(f => [f, values[f].trim()]));
    const basis = { document: values.document?.trim(), issuer: values.issuer?.trim(), effectiveOn: values.effectiveOn };
    record(`access/${verb}`, { ...fields, basis }, { key: key.current, renew: () => { key.current = newKey(); }, done });
  };
  const given = name => act[name] !== undefined && name !== 'role' && name !== 'scope';
  const field = name => html`<${Field} key=${name} name=${name} value=${values[name]} set=${v => set(name, v)} fixed=${given(name)}
    optional=${(OPTIONAL[verb] ?? []).includes(name)} />`;
  return html`<form class="user-act" onSubmit=${save} autocomplete="off" aria-labelledby="user-act">
    <h2 id="user-act" tabindex="-1" ref=${title}>${words}${act.user ? ` · ${act.user}` : ''}</h2>
    <p class="legend">${t(`user.${wordOf(act)}.help`)}</p>
    <fieldset>${asked.map(field)}</fieldset>
    <fieldset><legend>${t('basis')}</legend>${['document', 'issuer', 'effectiveOn'].map(field)}</fieldset>
    ${end.problem && html`<${Refusal} problem=${end.problem} />`}
    <p class="actions"><button type="submit" class="main" disabled=${end.busy}>${end.busy ? t('move.saving') : words}</button>
      <button type="button" onClick=${leave}>${t('user.leave')}</button></p>
  </form>`;
}

function Field({ name, value, set, fixed, optional }) {
  const id = `user-${name}`;
  const typed = e => set(e.target.value);
  return html`<div class="field"><label for=${id}>${t(`user.field.${name}`)}${optional && html` <small>${t('field.optional')}</small>`}</label>
    ${name === 'role' ? html`<select id=${id} required value=${value ?? ''} onChange=${typed}><option value="">${t('choose')}</option>
        ${ROLES.map(r => html`<option value=${r} selected=${r === value}>${word('role', r)}</option>`)}</select>`
      : name === 'scope' ? html`<${Township} id=${id} value=${value} set=${set} />`
      : name === 'effectiveOn' ? html`<${DayField} id=${id} value=${value} onDay=${set} required />`
      : html`<input id=${id} type="text" required=${!optional} readonly=${fixed} value=${value ?? ''} onInput=${typed} />`}
  </div>`;
}

function Township({ id, value, set }) {
  const organs = useAnswer('api/organs', { at: today() }).answer?.rows ?? [];
  return html`<select id=${id} required value=${value ?? ''} onChange=${e => set(e.target.value)}><option value="">${t('choose')}</option>
    ${organs.filter(o => o.level !== 'DISTRICT').map(o => html`<option value=${o.organ} selected=${o.organ === value}>${o.name}</option>`)}</select>`;
}

/** Fetched by a click of its own, and gone from the page with it. */
export function OneTime({ user, leave }) {
  const [told, tell] = useState({});
  const fetchIt = () => command('access/one-time-password', { user }).then(answer => tell({ answer }), problem => tell({ problem }));
  return html`<section class="user-act" aria-labelledby="one-time" aria-live="polite">
    <h2 id="one-time">${t('user.one-time-password')} · ${user}</h2>
    <p class="legend">${t('user.one-time-password.help')}</p>
    ${told.problem && html`<${Trouble} problem=${told.problem} />`}
    ${told.answer && html`<p><code class="secret">${told.answer.password}</code></p>`}
    <p class="actions">${!told.answer && html`<button type="button" class="main" onClick=${fetchIt}>${t('user.fetch')}</button>`}
      <button type="button" onClick=${leave}>${t('user.leave')}</button></p>
  </section>`;
}
