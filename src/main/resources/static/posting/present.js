// While the form is still being filled in: what the organ and unit that it names have on the day of the act.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { Scroll } from '../platform/scroll.js';
import { figure, kindWord, standing } from '../audit/figures.js';

const MEASURES = ['approved', 'filled', 'pending', 'available'];

export function Present({ fields, values, at }) {
  const organ = values.toOrgan || values.organ;
  const unit = values.toUnit || values.unit;
  const kind = values.toKind || values.kind;
  const known = organ && fields.some(f => f.as === 'organ' && f.name !== 'parent'); // who opens a book names one that is not there yet
  const whole = useAnswer(known ? 'api/balance' : null, { organ, at }).answer?.rows ?? [];
  const units = useAnswer(known && unit ? 'api/balance' : null, { organ, by: 'unit', at }).answer?.rows ?? [];
  const rows = [...whole.filter(r => r.organ === organ), ...units.filter(r => r.unit && r.unit === unit)].filter(r => !kind || r.kind === kind);
  if (!known || rows.length === 0) return null;
  return html`<${Scroll} of=${t('present', { at })}><table class="plain effect">
    <caption>${t('present', { at })}</caption>
    <thead><tr><th scope="col">${t('col.place')}</th><th scope="col">${t('col.kind')}</th>
      ${MEASURES.map(m => html`<th scope="col" class="n">${word('measure', m)}</th>`)}<th scope="col">${t('col.standing')}</th></tr></thead>
    <tbody>${rows.map(r => html`<tr key=${[r.unit, r.kind].join('~')} class=${r.unit ? 'within' : ''}><th scope="row">${r.unit ? r.unitName : r.organName}</th>
      <td>${kindWord(r.kind)}</td>${MEASURES.map(m => html`<td class="n">${figure(r[m])}</td>`)}<td><${Mark} row=${r} /></td></tr>`)}</tbody>
  </table><//>`;
}

const Mark = ({ row }) => {
  const { is, by } = standing(row);
  return html`<span class=${`standing ${is}`}>${t(`standing.${is}`, { n: by })}</span>`;
};
