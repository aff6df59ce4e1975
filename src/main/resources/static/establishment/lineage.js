// Which units became which, day by day on which it happened: at the left what was, at the right what is, with its plates.
import { html, useRef } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { addDays } from '../platform/days.js';
import { usePlace } from '../platform/url.js';
import { Empty, Told } from '../platform/states.js';
import { useWidth } from '../platform/scale.js';

const ROW = 26;
const PLATES = 18;

/** Units of today by the day on which they were made of others. */
export function Lineages({ organ, units }) {
  const made = units.filter(u => u.predecessors && u.predecessors.length > 0);
  const days = [...new Set(made.map(u => u.since))].sort();
  if (days.length === 0) return html`<${Empty} text=${t('lineage.none')} />`;
  return days.map(day => html`<${Turn} key=${day} organ=${organ} day=${day} units=${made.filter(u => u.since === day)} />`);
}

function Turn({ organ, day, units }) {
  const { axis, knownAt } = usePlace();
  const told = useAnswer('api/units', { organ }, { at: addDays(day, -1), axis, knownAt });
  return html`<${Told} of=${told} empty=${false} show=${({ rows }) => html`<${Picture} day=${day} before=${rows} after=${units} />`} />`;
}

/** Where each row of a column begins, and how tall the column is. */
function stack(rows, tall) {
  let y = 0;
  const tops = new Map(rows.map(u => {
    const top = y;
    y += tall(u);
    return [u.unit, top];
  }));
  return { tops, height: y };
}

function Picture({ day, before, after }) {
  const box = useRef();
  const width = useWidth(box);
  const codes = [...new Set(after.reduce((all, u) => all.concat(u.predecessors), []))];
  const left = codes.map(code => before.find(u => u.unit === code) ?? { unit: code, name: code });
  const tallOf = u => ROW + (u.plates && u.plates.length > 0 ? PLATES : 0);
  const was = stack(left, tallOf);
  const is = stack(after, tallOf);
  const height = Math.max(was.height, is.height);
  const shift = { was: (height - was.height) / 2, is: (height - is.height) / 2 };
  const links = after.reduce((all, u) => all.concat(u.predecessors.map(code => ({ key: `${code}~${u.unit}`,
    from: shift.was + was.tops.get(code) + ROW / 2, to: shift.is + is.tops.get(u.unit) + ROW / 2 }))), []);
  return html`<figure class="lineage-of"><figcaption>${t('lineage.on', { day, before: left.length, after: after.length })}</figcaption>
    <div class="lineage-sides">
      <ul style=${{ paddingTop: `${shift.was}px` }}>${left.map(u => html`<${One} key=${u.unit} unit=${u} tall=${tallOf(u)} />`)}</ul>
      <div ref=${box} class="lineage-links"><svg width=${width} height=${height} aria-hidden="true">${width > 0 && links.map(l => html`
        <path key=${l.key} d=${`M0 ${l.from} C ${width / 2} ${l.from}, ${width / 2} ${l.to}, ${width} ${l.to}`} />`)}</svg></div>
      <ul style=${{ paddingTop: `${shift.is}px` }}>${after.map(u => html`<${One} key=${u.unit} unit=${u} tall=${tallOf(u)}
        from=${u.predecessors.map(code => left.find(b => b.unit === code).name)} />`)}</ul>
    </div></figure>`;
}

const One = ({ unit, tall, from }) => html`<li class="lineage-unit" style=${{ height: `${tall}px` }} title=${unit.name}>
  <span class="lineage-name">${unit.name}${unit.unitType && html` <small>${word('unitType', unit.unitType)}</small>`}</span>
  ${from && html`<span class="sr">${t('unit.predecessors')}${from.join(t('list.comma'))}</span>`}
  ${unit.plates && unit.plates.length > 0 && html`<span class="lineage-plates">
    ${unit.plates.map(p => html`<span class="tag" key=${p}>${t('lineage.plate', { name: p })}</span> `)}</span>`}</li>`;
