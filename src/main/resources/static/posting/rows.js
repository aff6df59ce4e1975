// Lists within a form, typed as a small table: who gives and takes how many; posts with titles. The last row is always empty, for the next.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { KINDS } from '../platform/codes.js';
import { Select, useOrgans } from './choices.js';

function rowsOf(value, set, blank, isBlank) {
  const rows = [...(value ?? []), blank];
  const put = (i, change) => {
    const next = rows.map((r, n) => (n === i ? { ...r, ...change } : r));
    while (next.length && isBlank(next[next.length - 1])) next.pop();
    set(next);
  };
  return { rows, put, drop: i => set(rows.filter((r, n) => n !== i && !isBlank(r))) };
}

const Remove = ({ drop, i, of }) => i < of.length - 1 && html`<button type="button" class="plain cross" aria-label=${t('rows.remove', { what: i + 1 })}
  onClick=${() => drop(i)}>×</button>`;

export function ShareRows({ id, field, values, value, set, at, describedBy }) {
  const { rows, put, drop } = rowsOf(value, set, {}, r => !r.organ && !r.amount);
  const options = useOrgans(at, values[field.kind] || KINDS[0]);
  const sum = rows.reduce((n, r) => n + (Number(r.amount) || 0), 0);
  return html`<div id=${id} role="group" aria-labelledby=${`${id}-label`} tabindex="-1" class="rows" aria-describedby=${describedBy}>
    ${rows.map((r, i) => html`<div class="row" key=${i}>
      <${Select} label=${t('rows.organ', { n: i + 1 })} value=${r.organ} set=${organ => put(i, { organ })} options=${options} />
      <input type="text" class="amount" inputmode="numeric" maxlength="6" aria-label=${t('rows.amount', { n: i + 1 })} value=${r.amount ?? ''}
        onInput=${e => put(i, { amount: e.target.value.replace(/[^\d]/g, '') })} />
      <${Remove} drop=${drop} i=${i} of=${rows} /></div>`)}
    <small>${t('rows.sum', { n: sum })}</small></div>`;
}

export function PostRows({ id, values, value, set, at, describedBy }) {
  const { rows, put, drop } = rowsOf(value, set, {}, r => !r.post && !r.title);
  const { organ, unit } = values;
  const there = (useAnswer(organ && unit ? 'api/posts' : null, { organ, unit, at }).answer?.rows ?? []).filter(p => p.unit === unit);
  const input = (r, i, name) => html`<input type="text" autocomplete="off" aria-label=${t(`rows.${name}`, { n: i + 1 })} placeholder=${t(`rows.${name}.hint`)}
    value=${r[name] ?? ''} onInput=${e => put(i, { [name]: e.target.value })} />`;
  return html`<div id=${id} role="group" aria-labelledby=${`${id}-label`} tabindex="-1" class="rows posts" aria-describedby=${describedBy}>
    ${there.length > 0 && html`<small>${t('rows.posts.there', { posts: there.map(p => `${p.post} ${p.title}`).join(t('list.comma')) })}</small>`}
    ${rows.map((r, i) => html`<div class="row" key=${i}>${input(r, i, 'post')}${input(r, i, 'title')}
      <label class="check"><input type="checkbox" checked=${Boolean(r.leadership)} onChange=${e => put(i, { leadership: e.target.checked })} />
        ${t('rows.leadership')}</label>
      <${Remove} drop=${drop} i=${i} of=${rows} /></div>`)}</div>`;
}
