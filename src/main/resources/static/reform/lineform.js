// One line of a rehearsal in the form of its act: what it asks for is changed, and put back on the same line.
import { html, useRef, useState } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { isDay } from '../platform/days.js';
import { usePlace } from '../platform/url.js';
import { BASIS } from '../posting/acts.js';
import { bodyOf, changed, fieldsOf, missing } from '../posting/body.js';
import { Field, labelOf } from '../posting/fields.js';
import { useFocusIn } from './act.js';

/** @param n the number of the line, as it is shown  @param typed the act, and what was or would have been typed for it */
export function LineForm({ line, n, typed: { act, values: first }, put, leave }) {
  const { at } = usePlace();
  const [values, type] = useState(first);
  const box = useRef();
  useFocusIn(box);
  const own = fieldsOf(act, values);
  const fields = line.body.basis ? [...own, ...BASIS] : own; // else it has the paper of the whole list
  const open = missing(fields, values);
  const set = (name, value) => type(changed(act, values, typeof name === 'string' ? { [name]: value } : name));
  const save = event => {
    event.preventDefault();
    if (open.length === 0) put({ post: line.post, act, values, body: bodyOf(fields, values) });
  };
  const keys = event => {
    if (event.key === 'Escape' && !event.defaultPrevented) leave();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(event);
  };
  const day = isDay(values['basis.effectiveOn'] ?? '') ? values['basis.effectiveOn'] : at;
  const field = f => html`<${Field} key=${f.name} act=${act} field=${f} values=${values} set=${set} at=${day} errors=${[]} />`;
  return html`<form class="act-form" ref=${box} onSubmit=${save} onKeyDown=${keys} autocomplete="off" novalidate>
    <header><h2>${t('reform.rehearsal.edit', { n })}</h2><p class="about">${t(`act.${act}`)}</p>
      <button type="button" class="plain cross" aria-label=${t('drawer.close')} onClick=${leave}>×</button></header>
    <fieldset><legend>${t('reform.form.matter')}</legend>${own.map(field)}</fieldset>
    ${line.body.basis && html`<fieldset><legend>${t('basis')}</legend>${BASIS.map(field)}</fieldset>`}
    <div class="said" aria-live="polite">${open.length > 0 && html`<p class="hint">${t('outcome.waiting')}${t('reform.colon')}
      ${open.map(f => labelOf(act, f.name)).join(t('list.comma'))}</p>`}</div>
    <p class="actions"><button type="submit" class="main" disabled=${open.length > 0}>${t('reform.rehearsal.put', { n })}</button>
      <button type="button" onClick=${leave}>${t('reform.form.leave')}</button></p>
  </form>`;
}
