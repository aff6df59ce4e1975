// The list of organs at the left: the way from one township to the next.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { together, useAnswerInTime } from '../platform/answers.js';
import { go, usePlace } from '../platform/url.js';
import { Go } from '../platform/frame.js';
import { Told } from '../platform/states.js';
import { gravest, kindsOf, standing } from '../audit/figures.js';

export function OrganList({ organs }) {
  const { organ } = usePlace();
  const balance = useAnswerInTime('api/balance');
  const all = balance.answer?.rows ?? [];
  const kinds = kindsOf(all);
  const figures = o => kinds.map(kind => all.find(r => r.organ === o.organ && r.kind === kind)).filter(Boolean);
  return html`<nav class="organs" aria-label=${t('township.list')}>
    <${Told} of=${balance.answer ? together(organs, balance) : organs} show=${({ rows }) => html`
      <label class="narrow">${t('col.township')}
        <select value=${organ} onChange=${e => go({ organ: e.target.value }, { push: true })}>
          <option value="">${t('township.choose')}</option>
          ${rows.map(o => html`<option value=${o.organ}>${o.name}</option>`)}</select></label>
      <ul>${rows.map(o => html`<li key=${o.organ}><${Go} room="township" to=${{ organ: o.organ }} current=${o.organ === organ}>
        <span>${o.name}</span>${o.level !== 'DISTRICT' && figures(o).length > 0 && html`<${Mark} rows=${figures(o)} />`}<//></li>`)}</ul>`} />
  </nav>`;
}

/** The kind that is worst; level are all of them. */
const Mark = ({ rows }) => {
  const row = gravest(rows);
  const { is, by } = standing(row);
  return html`<small class=${`standing ${is}`} title=${t('standing.gravest')}>${is !== 'level' && `${word('kind.short', row.kind)} `}
    ${t(`standing.${is}`, { n: by })}</small>`;
};
