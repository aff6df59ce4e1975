// The units of a plan as rows to type in; a row with an error says so in words.
import { html, useState } from '../platform/html.js';
import { t, word, sentence } from '../platform/i18n.js';
import { Scroll } from '../platform/scroll.js';
import { Level } from '../audit/findings.js';
import { kindWord } from '../audit/figures.js';
import { KINDS, UNIT_TYPES } from '../platform/codes.js';
import { emptyRow, withPosts } from './plandraft.js';
import { EditorPosts } from './editorposts.js';
import { Columns } from './office.js';


export function EditorTable({ units, problems, change }) {
  const [opened, open] = useState(-1);
  const put = (i, next) => change(units.map((u, n) => (n === i ? next : u)));
  const drop = i => {
    open(-1);
    change(units.filter((u, n) => n !== i));
  };
  const sum = kind => units.reduce((n, u) => n + (Number(u.quotas[kind]) || 0), 0);
  return html`<${Scroll} of=${t('reform.plan.units')}><table class="plain editor">
    <thead><tr><${Columns} of=${['reform.editor.code', 'reform.editor.name', 'reform.editor.type']} />
      ${KINDS.map(k => html`<th scope="col" class="n" key=${k}>${word('kind.short', k)}</th>`)}
        <${Columns} of=${['reform.plan.posts', 'reform.plan.plates', 'reform.plan.predecessors', 'reform.plan.duties']} />
      <th scope="col"><span class="sr">${t('reform.editor.remove')}</span></th></tr></thead>
    <tbody>${units.map((u, i) => html`<${Row} key=${i} unit=${u} n=${i + 1} problems=${u.unit ? problems.filter(p => p.unit === u.unit) : []}
      put=${next => put(i, next)} drop=${() => drop(i)} opened=${opened === i} open=${() => open(opened === i ? -1 : i)} />`)}</tbody>
    <tfoot><tr><td colspan="3"><button type="button" class="small" onClick=${() => change([...units, emptyRow()])}>+ ${t('reform.editor.add')}</button></td>
      ${KINDS.map(k => html`<td class="n" key=${k}><strong>${sum(k)}</strong></td>`)}<td colspan="5"></td></tr></tfoot>
  </table><//>`;
}

function Row({ unit, n, problems, put, drop, opened, open }) {
  const set = (field, value) => put({ ...unit, [field]: value });
  const label = what => t('reform.editor.cell', { n, what });
  const box = (field, what, className) => html`<td><input type="text" class=${className} aria-label=${label(what)} value=${unit[field]}
    onInput=${e => set(field, e.target.value)} /></td>`;
  return html`<tr class=${problems.some(p => p.level === 'ERROR') ? 'wrong' : ''}>
    ${box('unit', t('reform.editor.code'), 'short')}${box('name', t('reform.editor.name'), 'name')}
    <td><select aria-label=${label(t('reform.editor.type'))} value=${unit.unitType} onChange=${e => set('unitType', e.target.value)}>
      ${UNIT_TYPES.map(y => html`<option key=${y} value=${y} selected=${y === unit.unitType}>${word('unitType', y)}</option>`)}</select></td>
    ${KINDS.map(k => html`<td class="n" key=${k}><input type="text" inputmode="numeric" class="count" aria-label=${label(kindWord(k))}
      value=${unit.quotas[k] ?? ''}
      onInput=${e => put({ ...unit, quotas: { ...unit.quotas, [k]: e.target.value } })} /></td>`)}
    <td><button type="button" class="small" aria-expanded=${opened} aria-label=${label(t('reform.plan.posts'))} onClick=${open}>
      ${unit.posts.length} ${opened ? '▾' : '▸'}</button></td>
    ${box('plates', t('reform.plan.plates'))}${box('predecessors', t('reform.plan.predecessors'))}${box('duties', t('reform.plan.duties'))}
    <td><button type="button" class="plain cross" aria-label=${label(t('reform.editor.remove'))} onClick=${drop}>×</button></td></tr>
    ${problems.length > 0 && html`<tr class="says"><td colspan="11">${problems.map((p, i) => html`<span key=${i}>
      <${Level} level=${p.level} /> ${sentence(p)} </span>`)}</td></tr>`}
    ${opened && html`<tr class="opened"><td colspan="11"><${EditorPosts} unit=${unit} put=${put} fill=${() => put(withPosts(unit,
      t('reform.editor.post')))} /></td></tr>`}`;
}
