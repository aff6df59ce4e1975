// The numbered posts of one unit of a plan.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { KINDS } from '../platform/codes.js';
import { Columns } from './office.js';

export function EditorPosts({ unit, put, fill }) {
  const posts = unit.posts;
  const set = (i, change) => put({ ...unit, posts: posts.map((p, n) => (n === i ? { ...p, ...change } : p)) });
  const add = () => put({ ...unit, posts: [...posts, { post: `${unit.unit}-`, title: '', kind: KINDS.find(k => unit.quotas[k]) ?? KINDS[0],
    leadership: false }] });
  const label = (i, what) => t('reform.editor.cell', { n: i + 1, what });
  return html`<table class="plain posts-editor"><caption>${t('reform.editor.posts', { name: unit.name || unit.unit })}</caption>
    <thead><tr><${Columns} of=${['reform.editor.code', 'reform.editor.post.title', 'col.kind', 'tag.leadership']} /><th scope="col"><span class="sr">
      ${t('reform.editor.remove')}</span></th></tr></thead>
    <tbody>${posts.map((p, i) => html`<tr key=${i}>
      <td><input type="text" class="short" aria-label=${label(i, t('reform.editor.code'))} value=${p.post} onInput=${e => set(i, { post: e.target.value })} />
        </td>
      <td><input type="text" aria-label=${label(i, t('reform.editor.post.title'))} value=${p.title} onInput=${e => set(i, { title: e.target.value })} /></td>
      <td><select aria-label=${label(i, t('col.kind'))} value=${p.kind} onChange=${e => set(i, { kind: e.target.value })}>
        ${KINDS.map(k => html`<option key=${k} value=${k} selected=${k === p.kind}>${word('kind', k)}</option>`)}</select></td>
      <td><input type="checkbox" aria-label=${label(i, t('tag.leadership'))} checked=${p.leadership}
        onChange=${e => set(i, { leadership: e.target.checked })} /></td>
      <td><button type="button" class="plain cross" aria-label=${label(i, t('reform.editor.remove'))}
        onClick=${() => put({ ...unit, posts: posts.filter((q, n) => n !== i) })}>×</button></td></tr>`)}</tbody></table>
    <p class="actions"><button type="button" class="small" onClick=${add}>+ ${t('reform.editor.post.add')}</button>
      <button type="button" class="small" onClick=${fill}>${t('reform.editor.post.fill')}</button></p>`;
}
