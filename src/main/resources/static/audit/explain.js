// From a number to its lines, their acts and the documents behind them.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { open, usePlace } from '../platform/url.js';
import { clock } from '../platform/days.js';
import { useFold } from '../platform/fold.js';
import { Drawer } from '../platform/dialog.js';
import { Scroll } from '../platform/scroll.js';
import { Stamp, Told } from '../platform/states.js';
import { figure, kindWord } from './figures.js';

const OPEN_AT_FIRST = 12; // so few lines are shown at once; more are folded under their documents

export function Explain({ parts: [organ, unit, kind, measure, at, known] }) {
  const place = usePlace();
  const time = { at: at || place.at, axis: place.axis, knownAt: known || place.knownAt };
  const told = useAnswer('api/explain', { organ, unit, kind, measure }, time);
  const names = useAnswer('api/organs', {}, time);
  const units = useAnswer(unit ? 'api/units' : null, { organ }, time);
  const name = names.answer?.rows.find(o => o.organ === organ)?.name ?? organ;
  const unitName = unit && (units.answer?.rows.find(u => u.unit === unit)?.name ?? unit);
  const of = [organ ? name : t('explain.all'), unitName, kindWord(kind), word('measure', measure)].filter(Boolean).join(' · ');
  return html`<${Drawer} title=${t('explain.title', { of })}>
    <${Told} of=${told} empty=${false} show=${answer => html`
      <p class="sum">${t('explain.sum')} <strong>${figure(answer.sum)}</strong>
        ${' '}<small>${t('explain.made', { n: answer.rows.length })} ${t('explain.open')}</small></p>
      <${Stamp} answer=${answer} known=${known} />
      <${Documents} rows=${answer.rows} sum=${answer.sum} names=${Object.fromEntries((names.answer?.rows ?? []).map(o => [o.organ, o.name]))} />`} />
  <//>`;
}

export const signed = n => (n > 0 ? `+${n}` : figure(n));

function byDocument(rows) {
  const documents = new Map();
  for (const r of rows) {
    const key = [r.document, r.issuer, r.documentDate].join('~');
    if (!documents.has(key)) documents.set(key, { key, document: r.document, issuer: r.issuer, documentDate: r.documentDate, sum: 0, rows: [] });
    const d = documents.get(key);
    d.rows.push(r);
    d.sum += r.amount;
  }
  return [...documents.values()];
}

function Documents({ rows, sum, names }) {
  const documents = byDocument(rows);
  const many = rows.length > OPEN_AT_FIRST && documents.length > 1;
  const draw = folded => html`<table class="lines">
    <caption class="sr">${t('explain.caption')}</caption>
    <thead><tr><th scope="col">${t('col.what')}</th><th scope="col">${t('col.who')}</th><th scope="col">${t('col.effectiveOn')}</th>
      <th scope="col">${t('col.recordedAt')}</th><th scope="col" class="n">${t('col.amount')}</th></tr></thead>
    ${documents.map(d => html`<${OneDocument} key=${d.key} of=${d} names=${names} folded=${folded} />`)}
    <tfoot><tr><th scope="row" colspan="4">${t('explain.sum')}</th><td class="n"><strong>${figure(sum)}</strong></td></tr></tfoot>
  </table>`;
  return html`<${Scroll} of=${t('explain.caption')} whole=${many && { more: () => ({ rows }), draw: () => draw(false) }}>${draw(many)}<//>`;
}

function OneDocument({ of, names, folded }) {
  const [shown, show] = useFold(!folded);
  return html`<tbody>
    <tr class=${of.sum === 0 ? 'document nothing' : 'document'}><th scope="rowgroup" colspan="4">
      <button type="button" class="fold" aria-expanded=${shown} onClick=${() => show(!shown)}>
        <span aria-hidden="true">${shown ? '▾' : '▸'}</span> ${of.document}</button>
      <small>${of.issuer} ${of.documentDate} · ${t('explain.lines', { n: of.rows.length })}</small></th>
      <td class="n"><strong>${signed(of.sum)}</strong></td></tr>
    ${shown && of.rows.map(r => html`<tr key=${`${r.position}-${r.line ?? ''}-${r.person ?? ''}-${r.unit ?? ''}-${r.amount}`}>
      <td><button type="button" class="link" title=${t('act.see')} onClick=${() => open('act', r.position)}>${word('event', r.type)}</button>
        ${r.reverses && html` <span class="tag">${t('tag.reversal')}</span>`}</td>
      <td><${Subject} row=${r} names=${names} /></td>
      <td class="day">${r.effectiveOn}</td>
      <td class="day">${clock(r.recordedAt)}<small> № ${r.position}</small></td>
      <td class="n">${signed(r.amount)}</td></tr>`)}
  </tbody>`;
}

const Subject = ({ row, names }) => (row.person
  ? html`<button type="button" class="link" onClick=${() => open('person', row.person)}>${row.name ?? row.person}</button>
      ${row.post && html` <button type="button" class="link quiet" onClick=${() => open('post', row.organ, row.post)}>${row.post}</button>`}`
  : [names[row.organ] ?? row.organ, row.unitName ?? row.unit].filter(Boolean).join(' · '));
