// How quota and headcount went, over the whole stretch of the time bar: asked at each month's end and each milestone.
import { html, useRef } from '../platform/html.js';
import { t, sentence } from '../platform/i18n.js';
import { useAnswers } from '../platform/answers.js';
import { monthEnd } from '../platform/days.js';
import { go, open, usePlace } from '../platform/url.js';
import { Details } from '../platform/fold.js';
import { Scroll } from '../platform/scroll.js';
import { Loading, Trouble } from '../platform/states.js';
import { TimeTicks, monthsIn, placeOf, useWidth } from '../platform/scale.js';
import { scaleOf, ticksOf } from '../reform/bars.js';
import { kindWord } from './figures.js';
import { Kinds } from './chart.js';
import { range } from './range.js';

const SERIES = ['approved', 'assigned', 'filled', 'excess'];
const HEIGHT = 190;
const STRIP = 44; // for the few that are excess, on a scale of their own
const LEFT = 40;
const RIGHT = 92;

const daysOf = (milestones, { from, to }) => [...new Set([...monthsIn(from, to).map(monthEnd), ...milestones.map(m => m.date)])]
  .filter(d => d >= from && d <= to).sort();

export function Curves({ answer, kinds, kind, milestones }) {
  const { axis, knownAt, organ, at } = usePlace();
  const stretch = range(milestones, at);
  const days = daysOf(milestones, stretch);
  const told = useAnswers('api/balance', days.map(day => ({ at: day, axis, knownAt })));
  const townships = answer.rows.filter(r => r.kind === kind && r.level !== 'DISTRICT');
  const one = townships.find(r => r.organ === organ);
  const points = told.answers.map(sheet => ({ day: sheet.at, ...rowOf(sheet, one?.organ, kind) })).filter(p => p.approved !== undefined);
  const drawn = SERIES.filter(s => s === 'approved' || s === 'filled' || (points.some(p => p[s] > 0) && (s !== 'assigned' || capped(answer, kind))));
  return html`<p class="chart-head"><${Kinds} kinds=${kinds} kind=${kind} />
      <label>${t('curves.of')} <select value=${one?.organ ?? ''} onChange=${e => go({ organ: e.target.value })}>
        <option value="">${t('explain.all')}</option>
        ${townships.map(r => html`<option key=${r.organ} value=${r.organ}>${r.organName}</option>`)}</select></label>
      <${Legend} series=${drawn} />
      ${told.busy && html`<progress max=${days.length} value=${told.answers.length} aria-label=${t('state.loading')}></progress>`}</p>
    ${told.problem ? html`<${Trouble} problem=${told.problem} again=${told.again} />` : points.length < 2 ? html`<${Loading} />` : html`
      <${Picture} points=${points} series=${drawn} stretch=${stretch} at=${at} milestones=${milestones}
        name=${`${one?.organName ?? t('explain.all')} · ${kindWord(kind)}`} />
      <${Details} look="figures-behind" title=${t('curves.figures')}>
        <${Figures} points=${points} series=${drawn} organ=${one?.organ} kind=${kind} /><//>`}`;
}

const capped = (answer, kind) => answer.rows.some(r => r.kind === kind && r.limitType === 'CAP');
const rowOf = (sheet, organ, kind) => (organ ? sheet.rows.find(r => r.organ === organ && r.kind === kind) : (sheet.totals ?? []).find(r => r.kind === kind));

function Picture({ points, series, stretch: { from, to }, at, milestones, name }) {
  const box = useRef();
  const wide = useWidth(box);
  const width = Math.max(100, wide - LEFT - RIGHT);
  const x = placeOf(from, to, width, LEFT);
  const large = series.filter(s => s !== 'excess');
  const apart = series.includes('excess');
  const scale = scaleOf(points.reduce((all, p) => all.concat(large.map(s => p[s])), []));
  const most = Math.max(1, ...points.map(p => p.excess));
  const floor = apart ? HEIGHT - STRIP - 10 : HEIGHT;
  const y = (n, s) => (s === 'excess' ? HEIGHT - (n / most) * (STRIP - 6) : floor - ((n - scale.from) / (scale.to - scale.from || 1)) * (floor - 6));
  const last = points[points.length - 1];
  return html`<div class="curves" ref=${box}>${wide > 0 && html`<svg width=${wide} height=${HEIGHT + 18} role="img"
      aria-label=${t('curves.label', { name, from: points[0].day, to: last.day })}>
    <${TimeTicks} from=${from} to=${to} width=${width} left=${LEFT} height=${HEIGHT} />
    ${ticksOf(scale).map(n => html`<g key=${n}><line class="grid" x1=${LEFT} x2=${LEFT + width} y1=${y(n)} y2=${y(n)} />
      <text x=${LEFT - 5} y=${y(n) + 4} text-anchor="end">${n}</text></g>`)}
    ${apart && html`<g><line class="grid" x1=${LEFT} x2=${LEFT + width} y1=${HEIGHT} y2=${HEIGHT} />
      <text x=${LEFT - 5} y=${HEIGHT - STRIP + 10} text-anchor="end">${most}</text><text x=${LEFT - 5} y=${HEIGHT} text-anchor="end">0</text></g>`}
    ${milestones.filter(m => m.date >= from && m.date <= to).map(m => html`<g key=${m.date} class="milestone"><title>${m.date} ${sentence(m, 'title')}</title>
      <line x1=${x(m.date)} x2=${x(m.date)} y1="0" y2=${HEIGHT} /></g>`)}
    <line class="today" x1=${x(at)} x2=${x(at)} y1="0" y2=${HEIGHT} />
    ${series.map(s => html`<g key=${s} class=${`curve ${s}`}><polyline points=${points.map(p => `${x(p.day)},${y(p[s], s)}`).join(' ')} />
      ${points.map(p => html`<circle key=${p.day} cx=${x(p.day)} cy=${y(p[s], s)} r="2.5"><title>${p.day} ${t(`curves.${s}`)} ${p[s]}</title></circle>`)}</g>`)}
    ${endLabels(series, last, y).map(l => html`<text key=${l.s} class=${`end ${l.s}`} x=${x(last.day) + 6} y=${l.y}>${t(`curves.${l.s}`)} ${last[l.s]}</text>`)}
  </svg>`}</div>`;
}

/** The words at the ends of the lines, far enough from each other to be read. */
function endLabels(series, last, y) {
  const labels = series.map(s => ({ s, y: y(last[s], s) + 4 })).sort((a, b) => a.y - b.y);
  labels.forEach((l, i) => { if (i) l.y = Math.max(l.y, labels[i - 1].y + 13); });
  return labels;
}

const Legend = ({ series }) => html`<span class="legend picture-legend">${series.map(s => html`<span key=${s}>
  <svg class="curves-key" width="26" height="12" aria-hidden="true">
    <g class=${`curve ${s}`}><polyline points="1,6 25,6" /><circle cx="13" cy="6" r="2.5" /></g></svg>
  ${t(`curves.${s}`)}</span>`)}</span>`;

const Figures = ({ points, series, organ, kind }) => html`<${Scroll} of=${t('curves.title')}><table class="figures"><thead><tr>
      <th scope="col">${t('time.at')}</th>
    ${series.map(s => html`<th scope="col" class="n" key=${s}>${t(`curves.${s}`)}</th>`)}</tr></thead>
  <tbody>${points.map(p => html`<tr key=${p.day}>
    <th scope="row"><button type="button" class="link" onClick=${() => go({ at: p.day })}>${p.day}</button></th>
    ${series.map(s => html`<td class="n" key=${s}><button type="button" class="num" title=${t('explain.ask')} onClick=${() =>
      open('explain', organ ?? '', '', kind, s, p.day)}>${p[s]}</button></td>`)}</tr>`)}</tbody></table><//>`;
