// One act: its form, the server's word on it while it is typed, then saved. Enter goes to the next field, Ctrl+Enter records.
import { html, useEffect, useMemo, useRef, useState } from '../platform/html.js';
import { t, sentence } from '../platform/i18n.js';
import { command } from '../platform/api.js';
import { forget } from '../platform/answers.js';
import { isDay } from '../platform/days.js';
import { Loading } from '../platform/states.js';
import { ACTS, BASIS, fieldOfRule, verbOf } from './acts.js';
import { allFields, bodyOf, fieldsOf, missing } from './body.js';
import { anew, draftOf, keepDraft, renewKey } from './draft.js';
import { Field } from './fields.js';
import { Present } from './present.js';
import { Allowed, Done, Refusal, Waiting } from './outcome.js';

const WAIT_MS = 350;
const LOST = 0;
// What was chosen inside something no longer holds when that changes.
const INSIDE = { organ: ['unit', 'post', 'slot', 'application', 'predecessors'], unit: ['post'], kind: ['post', 'slot'], toOrgan: ['toUnit', 'toPost', 'slot'],
  toUnit: ['toPost'], toKind: ['toPost', 'slot'], _by: ['slot', 'exception.type', 'exception.document'] };

/** Where somebody sits fills in what the act would otherwise ask: the kind he keeps, the organ and unit that he is in. */
const ofPerson = (act, who) => (act === 'transfer' ? { toKind: who.kind } : act === 'assign' ? { organ: who.organ, unit: who.unit } : {});

function changed(act, values, changes) {
  const next = { ...values, ...changes };
  for (const name of Object.keys(changes)) for (const inside of INSIDE[name] ?? []) if (!(inside in changes)) delete next[inside];
  if (changes.person) for (const [name, value] of Object.entries(ofPerson(act, changes.person))) next[name] = next[name] || value;
  return next;
}

/** The server's word on the act as it stands; asked again a moment after each change, never while something is missing. */
function useRehearsal(verb, body, complete) {
  const text = JSON.stringify(body);
  const [told, tell] = useState({});
  useEffect(() => {
    if (!complete) return undefined;
    const run = new AbortController();
    const wait = setTimeout(() => command(verb, body, { dryRun: true, signal: run.signal })
      .then(answer => tell({ text, answer }), problem => problem.name !== 'AbortError' && tell({ text, problem })), WAIT_MS);
    return () => {
      clearTimeout(wait);
      run.abort();
    };
  }, [text, complete]);
  return complete && told.text === text ? told : {};
}

function useDraft(act, at) {
  const [draft, hold] = useState(() => {
    const found = draftOf(act);
    return { ...found, values: { 'basis.effectiveOn': at, ...(found.values.person && ofPerson(act, found.values.person)), ...found.values } };
  });
  const change = next => {
    keepDraft(act, next);
    hold(next);
  };
  return { draft, change };
}

const TYPED = 'input:not([type=checkbox]), select, input[type=checkbox], textarea';
const next = (form, from) => {
  const all = [...form.querySelectorAll(TYPED)].filter(each => !each.disabled);
  const after = all[all.indexOf(from) + 1];
  (after ?? form.querySelector('button[type=submit]')).focus();
};

export function Form({ act, at }) {
  const { draft, change } = useDraft(act, at);
  const [end, finish] = useState({});
  const box = useRef();
  const values = draft.values;
  const open = missing(act, values);
  const body = useMemo(() => bodyOf(act, values), [values]);
  const rehearsal = useRehearsal(verbOf(act), body, open.length === 0 && !end.answer);
  const day = isDay(values['basis.effectiveOn'] ?? '') ? values['basis.effectiveOn'] : at;
  const problem = end.problem ?? rehearsal.problem;
  const ready = !end.busy && open.length === 0 && (rehearsal.answer || problem?.status === LOST);
  const set = (name, value) => {
    finish({});
    change({ ...draft, values: changed(act, values, typeof name === 'string' ? { [name]: value } : name) });
  };
  const save = async event => {
    event.preventDefault();
    if (!ready) return;
    finish({ busy: true });
    try {
      const answer = await command(verbOf(act), body, { key: draft.key });
      anew(act);
      forget();
      finish({ answer });
    } catch (refused) {
      if (refused.status !== LOST) change(renewKey(draft)); // a definite answer: the next try is another act
      finish({ problem: refused });
    }
  };
  const again = () => {
    change(anew(act));
    finish({});
    setTimeout(() => box.current?.querySelector(TYPED)?.focus());
  };
  const keys = event => {
    if (event.altKey && event.key.toLowerCase() === 'n') return event.preventDefault(), again();
    if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing) return undefined;
    if (event.ctrlKey || event.metaKey) return save(event);
    if (!event.target.matches('input, select')) return undefined;
    event.preventDefault();
    return next(box.current, event.target);
  };
  if (end.answer) return html`<${Done} answer=${end.answer} act=${act} again=${again} at=${day} />`;
  const errors = (problem?.body?.errors ?? []).map(e => ({ ...e, path: e.path.replace(/^\//, '').replace(/\//g, '.') }));
  const beside = problem?.status === 422 && fieldOfRule(problem.body.title, allFields(act, values));
  const field = f => html`<${Field} key=${f.name} act=${act} field=${f} values=${values} set=${set} at=${day} errors=${errors}
    refused=${beside === f.name && sentence(problem.body)} />`;
  return html`<form class="desk" ref=${box} onSubmit=${save} onKeyDown=${keys} autocomplete="off" novalidate aria-label=${t(`act.${act}`)}>
    <div class="fields">
      <fieldset><legend>${t(`act.${act}`)} <small>${t(`act.${act}.help`)}</small></legend>${fieldsOf(act, values).map(field)}</fieldset>
      <fieldset class="basis"><legend>${t('basis')}</legend>${BASIS.map(field)}</fieldset>
    </div>
    <div class="outcome" aria-live="polite">
      ${problem ? html`<${Refusal} problem=${problem} />`
        : open.length ? html`<${Present} fields=${ACTS[act].fields} values=${values} at=${day} /><${Waiting} act=${act} missing=${open} />`
        : rehearsal.answer ? html`<${Allowed} act=${act} answer=${rehearsal.answer} at=${day} />` : html`<${Loading} />`}
      <p class="actions"><button type="submit" class="main" disabled=${!ready}>${t(end.busy ? 'move.saving' : 'move.save')} <kbd>Ctrl+Enter</kbd></button>
        <button type="button" onClick=${again}>${t('move.clear')} <kbd>Alt+N</kbd></button></p>
    </div>
  </form>`;
}
