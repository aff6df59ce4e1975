// The roster: everybody who is there, on which quota and post, since when, by which paper.
import { html } from '../platform/html.js';
import { named, t, word } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { open } from '../platform/url.js';
import { Told } from '../platform/states.js';
import { kindWord } from '../audit/figures.js';
import { Form, Widths } from './form.js';

const ID_ON_PAPER = 8;
const WIDTHS = [3, 4.5, 2, 11, 5.5, 13, 4, 8, 9, 5.5, 6.5, 17, 6, 5];
const remark = status => (status ?? []).filter(s => s !== 'ON_QUOTA').map(s => word('status', s)).join(t('list.comma'));

export function RosterForm({ me, organ, name }) {
  const told = useAnswerInTime('api/people', { organ, reason: t('sheets.roster') });
  return html`<${Told} of=${told} show=${answer => html`<${Form} me=${me} title=${t('sheets.roster.title', { organ: name })} answer=${answer}
    proof=${{ table: 'roster', organ, by: 'unit' }}><table class="roster-form">
    <${Widths} of=${WIDTHS} />
    <thead><tr>${['row', 'name', 'gender', 'idNumber'].map(c => html`<th scope="col" rowspan="2" key=${c}>${t(`col.${c}`)}</th>`)}
        <th scope="colgroup" colspan="2">${t('col.organ')}</th><th scope="colgroup" colspan="2">${t('col.post')}</th>
        <th scope="col" rowspan="2">${t('col.kind')}</th><th scope="colgroup" colspan="3">${t('sheets.present')}</th>
        <th scope="col" rowspan="2">${t('sheets.id')}</th><th scope="col" rowspan="2">${t('col.remark')}</th></tr>
      <tr>${['col.township', 'col.unit', 'sheets.code', 'sheets.post', 'col.how', 'col.since', 'col.document'].map(c => html`<th scope="col" key=${c}>
        ${t(c)}</th>`)}</tr></thead>
    <tbody>${answer.rows.map((p, i) => html`<tr key=${p.person + p.post}><td class="n">${i + 1}</td>
      <th scope="row"><button type="button" class="link" onClick=${() => open('person', p.person)}>${named(p)}</button></th>
      <td>${word('gender', p.gender)}</td><td class="day">${p.idNumber}</td><td class="nowrap">${p.organName ?? p.organ}</td><td>${p.unitName ?? p.unit}</td>
      <td class="code">${p.post}</td><td>${p.title}</td><td class="nowrap">${p.kind && kindWord(p.kind)}</td>
      <td>${word('how', p.how)}</td><td class="day">${p.since}</td><td class="document">${p.document}</td>
      <td class="code">${p.person.slice(0, ID_ON_PAPER)}</td><td>${remark(p.status)}</td></tr>`)}</tbody></table><//>`} />`;
}
