// Units and their quotas: approved, filled and free by kind, and the posts of leaders; under each organ its own figures.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { together, useAnswerInTime } from '../platform/answers.js';
import { Told } from '../platform/states.js';
import { Number, isCap, kindsOf, kindWord } from '../audit/figures.js';
import { Form, Widths } from './form.js';

const MEASURES = ['approved', 'filled', 'available'];
const BEFORE = [3, 7, 14, 6, 24];
const FIGURE = 3.5;
const REMARK = 4;
const find = (rows, organ, unit, kind) => rows.find(r => r.organ === organ && (r.unit ?? null) === unit && r.kind === kind);

export function QuotasForm({ me, organ, name }) {
  const told = useAnswerInTime('api/balance', { organ });
  const byUnit = useAnswerInTime('api/balance', { organ, by: 'unit' });
  const units = useAnswerInTime('api/units', { organ });
  const posts = useAnswerInTime('api/posts', { organ, reason: t('sheets.quotas') });
  const title = t('sheets.quotas.title', { organ: name });
  return html`<${Told} of=${together(told, byUnit, units, posts)} show=${answer => html`<${Form} me=${me} title=${title} answer=${answer}
    proof=${{ table: 'balance', organ, by: 'unit' }}><${Table} answer=${answer}
    byUnit=${byUnit.answer.rows} units=${units.answer.rows} posts=${posts.answer.rows} /><//>`} />`;
}

function Table({ answer, byUnit, units, posts }) {
  const books = answer.rows.filter(r => r.level !== 'DISTRICT');
  const organs = [...new Map(books.map(r => [r.organ, r])).values()];
  const kinds = kindsOf(books);
  const capped = kind => books.some(r => r.kind === kind && isCap(r));
  const cells = row => kinds.map(kind => MEASURES.map(m => html`<td class="n" key=${kind + m}><${Number} row=${row(kind)} measure=${m} /></td>`));
  const widths = [...BEFORE, ...Array(MEASURES.length * (kinds.length + 1)).fill(FIGURE), REMARK];
  let n = 0;
  return html`<table class="quotas-form"><${Widths} of=${widths} />
    <thead><tr>${['col.row', 'col.organ', 'col.unit', 'sheets.nature', 'sheets.plates'].map(c => html`<th scope="col" rowspan="2" key=${c}>${t(c)}</th>`)}
        ${kinds.map(k => html`<th scope="colgroup" colspan=${MEASURES.length} key=${k}>${kindWord(k)}</th>`)}
        <th scope="colgroup" colspan="3">${t('sheets.leaders')}</th><th scope="col" rowspan="2">${t('col.remark')}</th></tr>
      <tr>${kinds.map(k => MEASURES.map(m => html`<th scope="col" key=${k + m}>${m === 'approved' && capped(k) ? t('col.cap') : word('measure', m)}</th>`))}
        ${['set', 'held', 'free'].map(c => html`<th scope="col" key=${c}>${t(`sheets.leaders.${c}`)}</th>`)}</tr></thead>
    <tbody>${organs.map(o => html`${units.filter(u => u.organ === o.organ).map(u => html`<tr key=${o.organ + u.unit}><td class="n">${++n}</td>
        <td class="nowrap">${o.organName}</td><th scope="row">${u.name}</th><td class="nowrap">${word('unitType', u.unitType)}</td>
        <td>${u.plates.join(t('list.comma'))}</td>${cells(kind => find(byUnit, o.organ, u.unit, kind))}
        <${Leaders} posts=${posts.filter(p => p.organ === o.organ && p.unit === u.unit)} /><td>${u.countsInCap ? '' : t('sheets.apart')}</td></tr>`)}
      <tr class="sum"><td></td><th scope="row" colspan="4">${t('sheets.organ.sum', { organ: o.organName })}</th>
        ${cells(kind => find(books, o.organ, null, kind))}
        <${Leaders} posts=${posts.filter(p => p.organ === o.organ)} /><td></td></tr>`)}
      ${organs.length > 1 && html`<tr class="sum"><td></td>
        <th scope="row" colspan="4">${t('overview.total', { n: organs.length })}</th>
        ${cells(kind => answer.totals?.find(r => r.kind === kind))}<${Leaders} posts=${posts} /><td></td></tr>`}</tbody></table>`;
}

function Leaders({ posts }) {
  const set = posts.filter(p => p.leadership);
  const held = set.filter(p => p.holder).length;
  return [set.length, held, set.length - held].map((n, i) => html`<td class="n" key=${i}>${n}</td>`);
}
