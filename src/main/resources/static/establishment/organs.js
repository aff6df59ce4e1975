// The list of organs at the left: the way from one township to the next.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { go, usePlace } from '../platform/url.js';
import { Go } from '../platform/frame.js';
import { Told } from '../platform/states.js';
import { kindsOf, standing } from '../audit/figures.js';

export function OrganList({ organs }) {
  const { organ } = usePlace();
  const balance = useAnswerInTime('api/balance');
  const first = kindsOf(balance.answer?.rows ?? [])[0];
  const row = o => balance.answer?.rows.find(r => r.organ === o.organ && r.kind === first);
  return html`<nav class="organs" aria-label=${t('township.list')}>
    <${Told} of=${organs} show=${({ rows }) => html`
      <label class="narrow">${t('col.township')}
        <select value=${organ} onChange=${e => go({ organ: e.target.value }, { push: true })}>
          <option value="">${t('township.choose')}</option>
          ${rows.map(o => html`<option value=${o.organ}>${o.name}</option>`)}</select></label>
      <ul>${rows.map(o => html`<li key=${o.organ}><${Go} room="township" to=${{ organ: o.organ }} current=${o.organ === organ}>
        <span>${o.name}</span>${o.level !== 'DISTRICT' && row(o) && html`<${Mark} row=${row(o)} />`}<//></li>`)}</ul>`} />
  </nav>`;
}

const Mark = ({ row }) => {
  const { is, by } = standing(row);
  return html`<small class=${`standing ${is}`}>${t(`standing.${is}`, { n: by })}</small>`;
};
