// The table of ranges with its picture: the district, each class, each township, and at a click each of its units.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useFold } from '../platform/fold.js';
import { Scroll } from '../platform/scroll.js';
import { Go } from '../platform/frame.js';
import { Number, figure } from '../audit/figures.js';
import { Axis, RangeBar, scaleOf } from './bars.js';
import { Columns } from './office.js';

const said = r => (!r ? t('reform.range.none') : r.min === r.max ? String(r.min) : `${r.min}–${r.max}`);
const labelOf = r => t('reform.range.label', { range: said(r.range), room: said(r.room), now: r.now, used: r.used ?? '—', proposed: r.proposed ?? '—' });

export function Ranges({ sheet }) {
  const classes = sheet.classes;
  const whole = scaleOf([sheet.range.min, sheet.range.max, sheet.limit, sheet.approved]);
  const parts = scaleOf(sheet.townships.reduce((all, r) => [...all, r.range.min, r.range.max, r.approved, r.used], []));
  const groups = scaleOf(classes.reduce((all, r) => [...all, r.range.min, r.range.max, r.approved], [0]));
  return html`<p class="legend picture-legend">${['frame', 'room', 'now', 'used', 'proposed'].map(k => html`<span key=${k}>
      <svg class="picture" width="16" height="14" aria-hidden="true">${KEYS[k]}</svg> ${t(`reform.range.${k}`)}</span>`)}</p>
    <${Scroll} of=${t('reform.tab.feasibility')}><table class="figures ranges">
    <thead><tr><${Columns} of=${['col.township', 'n reform.range.now', 'n reform.range.used', 'n reform.range.frame', 'n reform.range.room',
          'n reform.range.proposed']} />
      <th scope="col"><span class="sr">${t('reform.range.picture')}</span><${Axis} scale=${parts} /></th></tr></thead>
    <tbody class="whole"><tr><th scope="row">${sheet.organName} <small>${t('reform.range.limit', { n: sheet.limit })}</small></th><td class="n">
      ${sheet.approved}</td><td class="n"></td>
      <td class="n">${said(sheet.range)}</td><td class="n"></td><td class="n"></td>
      <td><${RangeBar} scale=${whole} range=${sheet.range} now=${sheet.approved} limit=${sheet.limit} 
        label=${t('reform.range.district', { range: said(sheet.range), now: sheet.approved, limit: sheet.limit })} /><${Axis} scale=${whole} /></td></tr>
          </tbody>
    ${classes.map(c => html`<tbody key=${c.townshipClass}><tr class="class-row"><th scope="row">
      ${t('reform.range.class', { c: word('class', c.townshipClass), n: c.townships })}</th>
        <td class="n">${c.approved}</td><td class="n"></td><td class="n">${said(c.range)}</td><td class="n">${said(c.room)}</td><td class="n"></td>
        <td><${RangeBar} scale=${groups} range=${c.range} room=${c.room} now=${c.approved} ruled=${false} label=${labelOf({ ...c, now: c.approved })} /></td>
          </tr>
      ${sheet.townships.filter(r => r.townshipClass === c.townshipClass).map(r => html`<${Township}
        key=${r.organ} row=${r} kind=${sheet.kind} scale=${parts} />`)}</tbody>`)}
    ${sheet.townships.some(r => !r.townshipClass) && html`<tbody>${sheet.townships.filter(r => !r.townshipClass).map(r => html`
      <${Township} key=${r.organ} row=${r} kind=${sheet.kind} scale=${parts} />`)}</tbody>`}
  </table><//>`;
}

const KEYS = {
  frame: html`<rect class="frame" x="1" y="3" width="14" height="8" />`, room: html`<rect class="room" x="1" y="4" width="14" height="6" />`,
  now: html`<path class="now" d="M3 3 L13 3 L8 11 Z" />`, used: html`<line class="used" x1="8" x2="8" y1="1" y2="13" />`,
  proposed: html`<circle class="proposed" cx="8" cy="7" r="4" />`,
};

function Township({ row, kind, scale }) {
  const [opened, open] = useFold(false);
  const cell = { organ: row.organ, kind, approved: row.approved, filled: row.used };
  return html`<tr class=${row.fits ? '' : 'misfit'}><th scope="row">${row.units.length > 0 ? html`<button type="button" class="fold" aria-expanded=${opened}
    onClick=${() => open(!opened)}>
        <span aria-hidden="true">${opened ? '▾' : '▸'}</span> <span class="sr">${t('reform.range.units')}</span></button>` : ''}
      <${Go} room="township" to=${{ organ: row.organ }}>${row.organName}<//></th>
    <td class="n"><${Number} row=${cell} measure="approved" />${!row.fits && html` <span class="standing over">${t('reform.range.misfit')}</span>`}</td>
    <td class="n">${row.used}</td><td class="n">${said(row.range)}</td><td class="n">${said(row.room)}</td>
    <td class="n">${row.proposed !== null && html`${row.proposed}${row.change !== 0 && html` <small>
      ${row.change > 0 ? '+' : ''}${figure(row.change)}</small>`}`}</td>
    <td><${RangeBar} scale=${scale} range=${row.range} room=${row.room} now=${row.approved} used=${row.used} proposed=${row.proposed}
      label=${labelOf({ ...row, now: row.approved })} /></td></tr>
    ${opened && row.units.map(u => html`<tr key=${u.unitName} class="unit-row"><th scope="row">${u.unitName}</th><td class="n">${u.assigned}</td><td></td>
      <td class="n">${said(u.range)}</td>
      <td class="n">${said(u.room)}</td><td class="n">${u.proposed}</td><td></td></tr>`)}`;
}
