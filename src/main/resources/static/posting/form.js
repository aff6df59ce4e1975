// One act: its form, the server's word on it while it is typed, then saved. Enter goes to the next field, Ctrl+Enter records.
import { html, useLayoutEffect, useMemo, useRef, useState } from '../platform/html.js';
import { t, sentence } from '../platform/i18n.js';
import { isDay } from '../platform/days.js';
import { useAct } from '../platform/recording.js';
import { Go } from '../platform/frame.js';
import { Loading } from '../platform/states.js';
import { addToList } from '../reform/lines.js';
import { ACTS, BASIS, fieldOfRule, verbOf } from './acts.js';
import { allFields, bodyOf, changed, fieldsOf, missing, ofPerson } from './body.js';
import { anew, useDraft } from './draft.js';
import { Field } from './fields.js';
import { Present } from './present.js';
import { First, Then } from './reversal.js';
import { Allowed, Done, Refusal, Waiting } from './outcome.js';

const TYPED = 'input:not([type=checkbox]), select, input[type=checkbox], textarea';
const next = (form, from) => {
  const all = [...form.querySelectorAll(TYPED)].filter(each => !each.disabled);
  const after = all[all.indexOf(from) + 1];
  (after ?? form.querySelector('button[type=submit]')).focus();
};

/** The keys of the form hold wherever in the room one is, also where nothing has the focus. */
function useAnywhere(keys, box) {
  const latest = useRef();
  latest.current = keys;
  useLayoutEffect(() => {
    const hear = event => {
      const ours = (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) || (event.altKey && event.key.toLowerCase() === 'n');
      if (!ours || event.defaultPrevented || box.current?.contains(event.target) || document.querySelector('dialog[open]')) return;
      latest.current(event);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}

export function Form({ act, at, me }) {
  const [draft, change] = useDraft(act, found => ({ 'basis.effectiveOn': at, ...(found.person && ofPerson(act, found.person)), ...found }));
  const box = useRef();
  const values = draft.values;
  const fields = allFields(act, values);
  const open = missing(fields, values);
  const body = useMemo(() => bodyOf(fields, values), [values]);
  const { end, reset, told, problem, flaws, ready, save } = useAct({ post: verbOf(act), body, whole: open.length === 0, draft, change,
    done: () => anew(act) });
  const day = isDay(values['basis.effectiveOn'] ?? '') ? values['basis.effectiveOn'] : at;
  const [listed, list] = useState(0);
  const set = (name, value) => {
    reset();
    list(0);
    change({ ...draft, values: changed(act, values, typeof name === 'string' ? { [name]: value } : name) });
  };
  const first = () => setTimeout(() => box.current?.querySelector(TYPED)?.focus());
  const again = known => {
    change(anew(act, known));
    reset();
    first();
  };
  const rehearse = () => {
    const n = addToList({ post: verbOf(act), body, act, values });
    again();
    list(n);
  };
  const instead = known => {
    set(known);
    first();
  };
  const keys = event => {
    if (event.altKey && event.key.toLowerCase() === 'n') return event.preventDefault(), again();
    if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing) return undefined;
    if (event.ctrlKey || event.metaKey) return save(event);
    if (!event.target.matches('input, select')) return undefined;
    event.preventDefault();
    return next(box.current, event.target);
  };
  useAnywhere(keys, box);
  if (end.answer) return html`<${Done} answer=${end.answer} act=${act} again=${() => again()} at=${day}>
    <${Then} of=${values} begin=${again} /><//>`;
  const beside = problem?.status === 422 && fieldOfRule(problem.body.title, fields);
  const field = f => html`<${Field} key=${f.name} act=${act} field=${f} values=${values} set=${set} at=${day} errors=${flaws}
    refused=${beside === f.name && sentence(problem.body)} />`;
  return html`<form class="desk" ref=${box} onSubmit=${save} onKeyDown=${keys} autocomplete="off" novalidate aria-label=${t(`act.${act}`)}>
    <div class="fields">
      <fieldset><legend>${t(`act.${act}`)} <small>${t(`act.${act}.help`)}</small></legend>${fieldsOf(act, values).map(field)}</fieldset>
      <fieldset class="basis"><legend>${t('basis')}</legend>${BASIS.map(field)}</fieldset>
    </div>
    <div class="outcome" aria-live="polite">
      ${problem ? html`<${Refusal} problem=${problem} /><${First} problem=${problem} of=${values} begin=${instead} />`
        : open.length ? html`<${Present} fields=${ACTS[act].fields} values=${values} at=${day} /><${Waiting} act=${act} missing=${open} />`
        : told.answer ? html`<${Allowed} act=${act} answer=${told.answer} at=${day} />` : html`<${Loading} />`}
      <p class="actions"><button type="submit" class="main" disabled=${!ready}>${t(end.busy ? 'move.saving' : 'move.save')} <kbd>Ctrl+Enter</kbd></button>
        <button type="button" onClick=${() => again()}>${t('move.clear')} <kbd>Alt+N</kbd></button>
        ${(me.may ?? []).includes('reform/rehearse') && html`<button type="button" disabled=${open.length > 0} title=${t('move.rehearse.help')}
          onClick=${rehearse}>${t('move.rehearse')}</button>`}</p>
      <p class="legend" role="status">${listed > 0 && html`${t('move.rehearsed', { n: listed })} <${Go} room="reform"
        to=${{ tab: 'rehearsal', item: '', act: '' }}>${t('reform.rehearsal.title')}<//>`}</p>
    </div>
  </form>`;
}
