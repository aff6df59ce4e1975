// Who filled one post, and when.
import { html } from '../platform/html.js';
import { named, t } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { Drawer } from '../platform/dialog.js';
import { Stamp, Told } from '../platform/states.js';
import { Heads, Scroll } from '../platform/scroll.js';
import { kindWord } from '../audit/figures.js';
import { PersonButton } from '../establishment/roster.js';
import { Stretch, stretchColumns } from './stretch.js';
import { Lanes, Seams, howOf, seams } from './lanes.js';
import { Known } from './known.js';

export function PostHistory({ parts: [organ, post] }) {
  const told = useAnswerInTime(`api/posts/${encodeURIComponent(post)}/history`, { organ });
  const posts = useAnswerInTime('api/posts', { organ });
  const organs = useAnswerInTime('api/organs');
  const here = posts.answer?.rows.find(p => p.post === post);
  const where = [organs.answer?.rows.find(o => o.organ === organ)?.name ?? organ, here?.unitName, here?.title ?? post].filter(Boolean).join(' · ');
  return html`<${Drawer} title=${where}>
    <p class="about"><span>${t('post.code', { post })}</span>${here && html`<span>${kindWord(here.kind)}</span>
      <span>${here.holder ? t('post.holder', { name: named(here.holder), since: here.holder.since }) : t('post.vacant')}</span>`}</p>
    <${Known} />
    <${Told} of=${told} empty=${t('history.none')} show=${answer => html`<${Held} answer=${answer} />
      <${Scroll} of=${t('post.history')}><table class="plain history">
      <caption>${t('post.history')}</caption>
      <thead><tr><${Heads} of=${['who', ...stretchColumns]} /></tr></thead>
      <tbody>${answer.rows.map(r => html`<${Stretch} key=${r.eventId} row=${r}>
        <th scope="row"><${PersonButton} person=${r.person} name=${r.name} /></th><//>`)}</tbody>
    </table><//><${Stamp} answer=${answer} />`} />
  <//>`;
}

const isUndone = r => r.reversed;

/** Who held it, a lane for the holders, one for concurrent ones, one for what was undone; and the days on which it was vacant. */
function Held({ answer: { rows, at } }) {
  const lanes = [['holder', r => !r.reversed && !r.concurrent], ['concurrent', r => !r.reversed && r.concurrent], ['undone', isUndone]]
    .map(([key, is]) => ({ key, name: t(`lanes.${key}`), rows: rows.filter(is) })).filter(l => l.rows.length > 0);
  const between = seams(rows, at);
  return html`<${Lanes} lanes=${lanes} at=${at} words=${r => `${named(r)} ${howOf(r)}`} label=${t('post.history')} between=${between} gapKey="lanes.vacant" />
    <${Seams} of=${between} />`;
}
