// The clerk's desk: one act, its effect or its refusal beside it while it is typed, then saved.
import { html, useEffect, useMemo, useState } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { command } from '../platform/api.js';
import { forget } from '../platform/answers.js';
import { isDay } from '../platform/days.js';
import { go, usePlace } from '../platform/url.js';
import { Loading } from '../platform/states.js';
import { ACTS, BASIS, bodyOf, missing } from './forms.js';
import { begin, draftOf, keepDraft, renewKey } from './draft.js';
import { Field } from './fields.js';
import { Effect, Refusal, Saved, Waiting } from './outcome.js';

const WAIT_MS = 350;
const LOST = 0;
// What was chosen inside something no longer holds when that changes.
const INSIDE = { organ: ['unit', 'post'], unit: ['post'], kind: ['post'], toOrgan: ['toUnit', 'toPost'], toUnit: ['toPost'], toKind: ['toPost'] };

export function Move() {
  const { act: asked, at } = usePlace();
  const act = ACTS[asked] ? asked : 'transfer';
  return html`<section class="move" aria-labelledby="move-title">
    <header class="heading"><h1 id="move-title">${t('move.title')}</h1>
      <div class="tabs" role="group" aria-label=${t('move.acts')}>${Object.keys(ACTS).map(a => html`
        <button type="button" aria-pressed=${a === act} onClick=${() => go({ act: a })}>${t(`act.${a}`)}</button>`)}</div>
      <p class="legend">${t(`act.${act}.help`)}</p></header>
    <${Form} key=${act} act=${act} at=${at} />
  </section>`;
}

function useDraft(act, at) {
  const [draft, hold] = useState(() => {
    const found = draftOf(act);
    return { ...found, values: { 'basis.effectiveOn': at, ...found.values } };
  });
  const change = next => {
    keepDraft(act, next);
    hold(next);
  };
  const set = (name, value) => {
    const values = { ...draft.values, [name]: value };
    for (const inside of INSIDE[name] ?? []) delete values[inside];
    if (name === 'person' && value && !values.toKind) values.toKind = value.kind;
    change({ ...draft, values });
  };
  return { draft, set, change };
}

/** The server's word on the act as it stands; asked again a moment after each change, never while something is missing. */
function useRehearsal(act, body, complete) {
  const text = JSON.stringify(body);
  const [told, tell] = useState({});
  useEffect(() => {
    if (!complete) return undefined;
    const run = new AbortController();
    const wait = setTimeout(() => command(`posting/${act}`, body, { dryRun: true, signal: run.signal })
      .then(answer => tell({ text, answer }), problem => problem.name !== 'AbortError' && tell({ text, problem })), WAIT_MS);
    return () => {
      clearTimeout(wait);
      run.abort();
    };
  }, [text, complete]);
  return complete && told.text === text ? told : {};
}

function Form({ act, at }) {
  const { draft, set, change } = useDraft(act, at);
  const [end, finish] = useState({});
  const values = draft.values;
  const open = missing(act, values);
  const body = useMemo(() => bodyOf(act, values), [values]);
  const rehearsal = useRehearsal(act, body, open.length === 0 && !end.answer);
  const day = isDay(values['basis.effectiveOn'] ?? '') ? values['basis.effectiveOn'] : at;
  const problem = end.problem ?? rehearsal.problem;
  const edit = (name, value) => {
    finish({});
    set(name, value);
  };
  const save = async event => {
    event.preventDefault();
    finish({ busy: true });
    try {
      const answer = await command(`posting/${act}`, body, { key: draft.key });
      forget();
      finish({ answer });
    } catch (refused) {
      if (refused.status !== LOST) change(renewKey(draft)); // a definite answer: the next try is another act
      finish({ problem: refused });
    }
  };
  const again = () => {
    change(begin(act, {}, draft));
    finish({});
  };
  const errors = (problem?.body?.errors ?? []).map(e => ({ ...e, path: e.path.replace(/^\//, '').replace(/\//g, '.') }));
  const field = f => html`<${Field} key=${f.name} field=${f} values=${values} set=${edit} at=${day} errors=${errors} />`;
  if (end.answer) return html`<div class="desk"><${Done} answer=${end.answer} act=${act} again=${again} at=${day} /></div>`;
  return html`<form class="desk" onSubmit=${save} autocomplete="off">
    <div class="fields">
      <fieldset><legend>${t(`act.${act}`)}</legend>${ACTS[act].map(field)}</fieldset>
      <fieldset><legend>${t('basis')}</legend>${BASIS.map(field)}</fieldset>
    </div>
    <div class="outcome" aria-live="polite">
      ${problem ? html`<${Refusal} problem=${problem} />`
        : open.length ? html`<${Waiting} missing=${open} />`
        : rehearsal.answer ? html`<h2>${t('outcome.allowed')}</h2><${Effect} effect=${rehearsal.answer.effect ?? []} at=${day} />` : html`<${Loading} />`}
      <p class="actions"><button type="submit" class="main" disabled=${end.busy || open.length > 0 || (!rehearsal.answer && problem?.status !== LOST)}>
        ${t(end.busy ? 'move.saving' : 'move.save')}</button>
        <button type="button" onClick=${again}>${t('move.clear')}</button></p>
    </div>
  </form>`;
}

const Done = ({ answer, act, again, at }) => html`<div class="outcome done">
  <${Saved} answer=${answer} act=${act} again=${again} /><${Effect} effect=${answer.effect ?? []} at=${at} /></div>`;
