// Who filled one post, and when.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { Drawer } from '../platform/dialog.js';
import { Stamp, Told } from '../platform/states.js';
import { Heads, Scroll } from '../platform/scroll.js';
import { kindWord } from '../audit/figures.js';
import { PersonButton } from '../establishment/roster.js';
import { Stretch, stretchColumns } from './stretch.js';

export function PostHistory({ parts: [organ, post] }) {
  const told = useAnswerInTime(`api/posts/${encodeURIComponent(post)}/history`, { organ });
  const posts = useAnswerInTime('api/posts', { organ });
  const organs = useAnswerInTime('api/organs');
  const here = posts.answer?.rows.find(p => p.post === post);
  const where = [organs.answer?.rows.find(o => o.organ === organ)?.name ?? organ, here?.unitName, here?.title ?? post].filter(Boolean).join(' · ');
  return html`<${Drawer} title=${where}>
    <p class="about"><span>${t('post.code', { post })}</span>${here && html`<span>${kindWord(here.kind)}</span>
      <span>${here.holder ? t('post.holder', { name: here.holder.name, since: here.holder.since }) : t('post.vacant')}</span>`}</p>
    <${Told} of=${told} empty=${t('history.none')} show=${answer => html`<${Scroll} of=${t('post.history')}><table class="plain history">
      <caption>${t('post.history')}</caption>
      <thead><tr><${Heads} of=${['who', ...stretchColumns]} /></tr></thead>
      <tbody>${answer.rows.map(r => html`<${Stretch} key=${r.eventId} row=${r}>
        <th scope="row"><${PersonButton} person=${r.person} name=${r.name} /></th><//>`)}</tbody>
    </table><//><${Stamp} answer=${answer} />`} />
  <//>`;
}
