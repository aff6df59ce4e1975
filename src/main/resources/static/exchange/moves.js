// Who came on the quota, left it and moved between two days, each with its paper; what was reversed is there too, struck through.
import { html } from '../platform/html.js';
import { named, t, word } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { clock } from '../platform/days.js';
import { open, usePlace } from '../platform/url.js';
import { Told } from '../platform/states.js';
import { lastBefore } from '../audit/changes.js';
import { kindWord } from '../audit/figures.js';
import { ByDay } from '../audit/filters.js';
import { Form, Widths } from './form.js';

const MOVES = ['OpeningRecorded', 'PersonEntered', 'PersonExited', 'PersonTransferredIn', 'PersonTransferredOut'];
const WIDTHS = [3, 4.5, 4, 4.5, 6.5, 6, 6, 8, 6, 8, 4, 16.5, 10.5, 6.5, 6];

export function MovesForm({ me, organ, name, milestones }) {
  const { at, axis, knownAt, ...place } = usePlace();
  const to = place.to || at;
  const from = place.from || lastBefore(milestones, to);
  const told = useAnswer('api/changes', { organ }, { from, to, at: to, axis, knownAt });
  const rows = (told.answer?.rows ?? []).filter(r => r.person && MOVES.includes(r.type));
  const title = t('sheets.moves.title', { organ: name, from, to });
  return html`<form class="heading" onSubmit=${e => e.preventDefault()}><${ByDay} name="from" label=${t('changes.from')} shown=${from} />
      <${ByDay} name="to" label=${t('changes.to')} shown=${at} /></form>
    <${Told} of=${told} empty=${false} show=${answer => html`<${Form} me=${me} title=${title} answer=${answer}>
    <table class="moves-form"><${Widths} of=${WIDTHS} />
      <thead><tr>${['row', 'name', 'what', 'how', 'since', 'kind'].map(c => html`<th scope="col" rowspan="2" key=${c}>
        ${t(c === 'since' ? 'sheets.on' : `col.${c}`)}</th>`)}
        <th scope="colgroup" colspan="2">${t('col.out')}</th><th scope="colgroup" colspan="3">${t('col.in')}</th>
        ${['document', 'issuer', 'registeredOn', 'remark'].map(c => html`<th scope="col" rowspan="2" key=${c}>${t(`col.${c}`)}</th>`)}</tr>
      <tr>${['organ', 'unit', 'organ', 'unit', 'post'].map((c, i) => html`<th scope="col" key=${i}>${t(`col.${c}`)}</th>`)}</tr></thead>
    <tbody>${rows.map((r, i) => html`<${Move} key=${`${r.position}~${r.on}~${r.person}`} n=${i + 1} of=${r} />`)}
      ${rows.length === 0 && html`<tr><td colspan="15">${t('changes.none')}</td></tr>`}</tbody></table><//>`} />`;
}

const left = r => r.type === 'PersonExited' || r.type === 'PersonTransferredOut';

/** Who left has one place, that from which he went. */
function Move({ n, of: r }) {
  const here = [r.organName ?? r.organ, r.unitName ?? r.unit];
  const gone = [r.fromOrganName ?? r.fromOrgan ?? (left(r) ? here[0] : ''), r.fromUnitName ?? r.fromUnit ?? (left(r) ? here[1] : '')];
  const come = r.type === 'PersonExited' ? ['', ''] : here;
  return html`<tr class=${r.change === 'REVERSED' ? 'reversed' : ''}><td class="n">${n}</td>
    <th scope="row"><button type="button" class="link" onClick=${() => open('person', r.person)}>${named(r)}</button></th>
    <td class="nowrap">${word('event', r.type)}</td><td>${word('how', r.how)}</td><td class="day">${r.on}</td>
    <td class="nowrap">${r.kind && kindWord(r.kind)}</td>
    <td class="nowrap">${gone[0]}</td><td>${gone[1]}</td><td class="nowrap">${come[0]}</td><td>${come[1]}</td>
    <td class="code">${r.type !== 'PersonExited' && r.post}</td>
    <td class="document"><button type="button" class="link" onClick=${() => open('act', r.position)}>${r.document}</button></td><td>${r.issuer}</td>
    <td class="day">${r.registeredOn}</td><td>${r.reversedBy && t('history.reversedAt', { at: clock(r.reversedBy.recordedAt) })}</td></tr>`;
}
