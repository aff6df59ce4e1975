// One township on one day: its quota, its units, who sits where, and who sits nowhere.
import { html, useState } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { usePlace } from '../platform/url.js';
import { Empty, Stamp, Told } from '../platform/states.js';
import { Heads, Scroll } from '../platform/scroll.js';
import { Number, Standing, isCap, kindsOf, kindWord } from '../audit/figures.js';
import { Paper } from '../log/paper.js';
import { OrganList } from './organs.js';
import { Unit } from './unit.js';
import { People, statusIs } from './roster.js';

export function Township() {
  const { organ } = usePlace();
  const organs = useAnswerInTime('api/organs');
  const about = organs.answer?.rows.find(o => o.organ === organ);
  const balance = useAnswerInTime(organ ? 'api/balance' : null, { organ });
  return html`<div class="with-list">
    <${OrganList} organs=${organs} />
    <section class="township" aria-labelledby="township-title">
      ${!organ ? html`<${Empty} text=${t('township.choose')} />` : html`
      <header class="heading"><h1 id="township-title">${about?.name ?? balance.answer?.rows[0]?.organName ?? organ}</h1><${About} of=${about} /></header>
      <${Told} of=${balance} empty=${t('township.before')} show=${answer => html`
        <${Quota} rows=${answer.rows.filter(r => r.organ === organ)} />
        <${Stamp} answer=${answer} />
        ${about?.level !== 'DISTRICT' && html`<${Inside} organ=${organ} />`}
        <${Paper} answer=${answer} table=${about?.level === 'DISTRICT' ? 'balance' : 'roster'} organ=${organ} by="unit" />`} />`}
    </section>
  </div>`;
}

const About = ({ of }) => of && html`<p class="about">
  ${of.townshipClass && html`<span>${word('class', of.townshipClass)}</span>`}
  ${of.population && html`<span>${t('township.population', { n: of.population })}</span>`}
  ${of.level !== 'DISTRICT' && html`<span>${t('township.units', { offices: of.offices, centres: of.centres, stations: of.stations })}</span>`}
  <span>${t('township.code', { code: of.organ })}</span></p>`;

// The district's book is a limit and what was handed out of it; nobody sits there.
const LIMIT = ['approved', 'assigned'];
const MEASURES = ['approved', 'assigned', 'filled', 'pending', 'leadershipReserve', 'otherReserve', 'available', 'excess', 'offQuota'];

function Quota({ rows }) {
  const district = rows[0]?.level === 'DISTRICT';
  const measures = district ? LIMIT : MEASURES;
  return html`<${Scroll} of=${t('township.quota')}><table class="figures quota">
  <thead><tr><th scope="col">${t('col.kind')}</th>${measures.map(m => html`<th scope="col" class="n">${word(district ? 'limit' : 'measure', m)}</th>`)}
    ${!district && html`<th scope="col" class="s">${t('col.standing')}</th>`}</tr></thead>
  <tbody>${kindsOf(rows).map(k => {
    const row = rows.find(r => r.kind === k);
    return html`<tr key=${k}><th scope="row">${kindWord(k)}${isCap(row) && html` <span class="tag">${t('tag.cap')}</span>`}</th>
      ${measures.map(m => html`<td class="n"><${Number} row=${row} measure=${m} /></td>`)}
      ${!district && html`<td class="s"><${Standing} row=${row} /></td>`}</tr>`;
  })}</tbody></table><//>`;
}

function Inside({ organ }) {
  const [vacant, onlyVacant] = useState(false);
  const units = useAnswerInTime('api/units', { organ });
  const posts = useAnswerInTime('api/posts', { organ });
  const people = useAnswerInTime('api/people', { organ });
  const figures = useAnswerInTime('api/balance', { organ, by: 'unit' });
  const all = people.answer?.rows ?? [];
  const counted = all.filter(p => !statusIs(p, 'OFF_QUOTA') && !statusIs(p, 'EXCESS'));
  const known = new Set((units.answer?.rows ?? []).map(u => u.unit));
  const homeless = counted.filter(p => !known.has(p.unit));
  return html`
    <header class="heading"><h2 id="units-title">${t('township.inside')}</h2>
      <label class="check"><input type="checkbox" checked=${vacant} onChange=${e => onlyVacant(e.target.checked)} />
        ${t('township.onlyVacant')}</label></header>
    <${Told} of=${units} empty=${t('township.noUnits')} show=${answer => html`
      <${Scroll} of=${t('township.inside')}><table class="seats">
      <thead><tr><${Heads} of=${['post', 'kind', 'holder', 'since', 'how', 'document']} /></tr></thead>
      ${answer.rows.map(u => html`<${Unit} key=${u.unit} unit=${u} onlyVacant=${vacant}
        posts=${(posts.answer?.rows ?? []).filter(p => p.unit === u.unit)}
        figures=${(figures.answer?.rows ?? []).filter(r => r.unit === u.unit)}
        people=${counted.filter(p => p.unit === u.unit)} />`)}
    </table><//>`} />
    <${People} title=${t('township.homeless')} help=${t('township.homeless.help')} rows=${homeless} />
    <${People} title=${t('township.excess')} help=${t('township.excess.help')} rows=${all.filter(p => statusIs(p, 'EXCESS'))} />
    <${People} title=${t('township.offQuota')} help=${t('township.offQuota.help')} rows=${all.filter(p => statusIs(p, 'OFF_QUOTA'))} />
    ${people.problem && html`<${Told} of=${people} />`}`;
}
