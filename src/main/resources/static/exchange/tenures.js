// Who held a post, or each post of a unit or organ, one after the other, with the papers of coming and going.
import { html } from '../platform/html.js';
import { named, t, word } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { clock } from '../platform/days.js';
import { go, open, usePlace } from '../platform/url.js';
import { Empty, Told } from '../platform/states.js';
import { Choose } from '../audit/filters.js';
import { kindWord } from '../audit/figures.js';
import { Form, Widths } from './form.js';

const distinct = pairs => [...new Map(pairs)];
const remark = r => [r.concurrent && t('tag.concurrent'), r.offQuota && word('status', 'OFF_QUOTA'),
  r.reversedBy && t('history.reversedAt', { at: clock(r.reversedBy.recordedAt) })].filter(Boolean).join(t('list.comma'));
const WIDTHS = [3, 12, 4.5, 8.5, 9, 5, 6.5, 6.5, 5.5, 17, 5, 12.5, 5];

export function TenuresForm({ me, organ, name }) {
  const { unit, item } = usePlace();
  const all = useAnswerInTime(organ ? 'api/posts/history' : null, { organ, reason: t('sheets.tenures') });
  if (!organ) return html`<${Empty} text=${t('township.choose')} />`;
  const held = all.answer?.rows ?? [];
  const inUnit = held.filter(r => !unit || r.unit === unit);
  const rows = inUnit.filter(r => !item || r.post === item);
  const where = [name, unit && (inUnit[0]?.unitName ?? unit), item && (rows[0]?.title ?? item)].filter(Boolean).join('');
  return html`<form class="heading" onSubmit=${e => e.preventDefault()}>
      <${Choose} name="unit" label=${t('col.unit')} change=${of => go({ ...of, item: '' })}
        options=${distinct(held.map(r => [r.unit, r.unitName ?? r.unit]))} />
      <${Choose} name="item" label=${t('col.post')} change=${go}
        options=${distinct(inUnit.map(r => [r.post, `${r.title ?? ''} ${r.post}`]))} /></form>
    <${Told} of=${all} empty=${t('history.none')} show=${answer => html`<${Form} me=${me} title=${t('sheets.tenures.title', { of: where })} answer=${answer}>
    <table class="tenures-form"><${Widths} of=${WIDTHS} />
      <thead><tr><th scope="col" rowspan="2">${t('col.row')}</th><th scope="col" rowspan="2">${t('col.unit')}</th>
        <th scope="colgroup" colspan="2">${t('col.post')}</th>${['kind', 'name', 'from', 'to'].map(c => html`<th scope="col"
        rowspan="2" key=${c}>${t(`col.${c}`)}</th>`)}
        <th scope="colgroup" colspan="2">${t('sheets.came')}</th><th scope="colgroup" colspan="2">${t('sheets.left')}</th>
        <th scope="col" rowspan="2">${t('col.remark')}</th></tr>
      <tr>${['sheets.code', 'sheets.post', 'col.how', 'col.document', 'col.how', 'col.document'].map((c, i) => html`<th scope="col" key=${i}>
        ${t(c)}</th>`)}</tr></thead>
    <tbody>${rows.map((r, i) => html`<tr key=${`${r.post}~${r.eventId}~${r.from}`} class=${r.reversed ? 'reversed' : ''}><td class="n">${i + 1}</td>
      <td>${r.unitName ?? r.unit}</td><td class="code">${r.post}</td><td>${r.title}</td><td class="nowrap">${r.kind && kindWord(r.kind)}</td>
      <th scope="row"><button type="button" class="link" onClick=${() => open('person', r.person)}>${named(r)}</button></th>
      <td class="day">${r.from}</td><td class="day">${r.to ?? t('sheets.now')}</td><td>${word('how', r.how)}</td><td class="document">${r.document}</td>
      <td>${word('how', r.leftHow)}</td><td class="document">${r.leftDocument}</td><td>${remark(r)}</td></tr>`)}</tbody></table><//>`} />`;
}
