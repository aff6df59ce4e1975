// The parts of those who were declared excess, as bars and in their key: who is gone, came back, is planned for, and whom nobody has touched.
import { html } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { PartsBar } from './bars.js';

const PARTS = ['gone', 'back', 'planned', 'untouched'];

export const ExcessBar = ({ of: c, most }) => html`<${PartsBar} most=${most} label=${t('reform.excess.label', c)} parts=${[{ name: 'gone', n: c.gone },
  { name: 'back', n: c.back }, { name: 'planned', n: c.plannedUntouched }, { name: 'untouched', n: c.untouched - c.plannedUntouched }]} />`;

const Hatch = () => html`<svg class="defs" width="0" height="0" aria-hidden="true"><defs>
  <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="hatch-ground" width="6" height="6" /><line class="hatch-line" x1="0" y1="0" x2="0" y2="6" /></pattern></defs></svg>`;

export const ExcessKey = () => html`<span class="legend picture-legend">${PARTS.map(p => html`<span key=${p}>
  <svg class="picture" width="18" height="12" aria-hidden="true"><rect class=${`part ${p}`} x="1" y="1" width="16" height="10" /></svg>
  ${t(`reform.excess.part.${p}`)}</span>`)}<${Hatch} /></span>`;
