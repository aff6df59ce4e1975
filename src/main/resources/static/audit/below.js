// Under the head's table: the same day as a picture, the way there, what has changed, and whether the excess went.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { usePlace } from '../platform/url.js';
import { Fold } from '../platform/fold.js';
import { sheet } from '../platform/sheet.js';
import { kindsOf } from './figures.js';
import { Chart } from './chart.js';
import { Curves } from './curves.js';
import { Since } from './since.js';
import { Progress } from './progress.js';

function Below({ answer, district, milestones }) {
  const { kind: asked } = usePlace();
  const kinds = kindsOf(answer.rows);
  const kind = kinds.includes(asked) ? asked : kinds[0];
  if (!kind) return null;
  return html`<div class="below">
    <${Fold} name="chart" title=${t('chart.title')} show=${() => html`<${Chart} answer=${answer} kinds=${kinds} kind=${kind} />`} />
    <${Fold} name="curves" title=${t('curves.title')} show=${() => html`<${Curves} answer=${answer} kinds=${kinds} kind=${kind} milestones=${milestones} />`} />
    <${Fold} name="since" title=${t('since.title')} show=${() => html`<${Since} district=${district} milestones=${milestones} />`} />
    <${Fold} name="progress" title=${t('progress.title')} show=${() => html`<${Progress} district=${district} />`} />
  </div>`;
}

export const dressed = () => Promise.all(['audit/overview.css', 'reform/pictures.css'].map(sheet)).then(() => Below);
