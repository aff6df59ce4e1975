// One township on one day: its quota, its units, who sits where, and who sits nowhere.
import { html, useState } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { together, useAnswerInTime } from '../platform/answers.js';
import { usePlace } from '../platform/url.js';
import { Empty, Stamp, Told } from '../platform/states.js';
import { Heads, Scroll } from '../platform/scroll.js';
import { Go } from '../platform/frame.js';
import { Help } from '../platform/help.js';
import { Fold } from '../platform/fold.js';
import { sheet } from '../platform/sheet.js';
import { Number, Standing, isCap, kindsOf, kindWord } from '../audit/figures.js';
import { Paper } from '../log/paper.js';
import { OrganList } from './organs.js';
import { Unit } from './unit.js';
import { People, Roster, statusIs } from './roster.js';
import { Board } from './board.js';
import { Lineages } from './lineage.js';
import { Layers } from './layers.js';
import { Documents } from './documents.js';

function Township({ me }) {
  const { organ } = usePlace();
  const organs = useAnswerInTime('api/organs');
  const about = organs.answer?.rows.find(o => o.organ === organ);
  const balance = useAnswerInTime(organ && (!me.organ || me.organ === organ) ? 'api/balance' : null, { organ });
  return html`<div class="with-list">
    <${OrganList} organs=${organs} />
    <section class="township" aria-labelledby="township-title">
      ${!organ ? html`<h1 class="sr" id="township-title">${t('col.township')}</h1>
        <${Empty} text=${t(organs.answer?.rows.length === 0 ? 'overview.empty' : 'township.choose')} />` : html`
      ${me.organ && me.organ !== organ ? html`<${NotMine} me=${me} />` : html`
      <header class="heading"><h1 id="township-title">${about?.name ?? balance.answer?.rows[0]?.organName ?? organ}</h1>
        <${Help} of="figures.help" /><${About} of=${about} /></header>
      <${Told} of=${balance} empty=${t('township.before')} show=${answer => html`
        <${Quota} rows=${answer.rows.filter(r => r.organ === organ)} />
        <${Stamp} answer=${answer} />
        ${about?.level !== 'DISTRICT' && html`<${Inside} key=${organ} organ=${organ} rows=${answer.rows.filter(r => r.organ === organ)} />`}
        <${Paper} answer=${answer} table=${about?.level === 'DISTRICT' ? 'balance' : 'roster'} organ=${organ} by="unit" />`} />`}`}
    </section>
  </div>`;
}

/** The address is another township's. */
const NotMine = ({ me }) => html`<h1 id="township-title">${t('township.notMine')}</h1>
  <p class="state">${t('township.notMine.help')} <${Go} room="township" to=${{ organ: me.organ }}>${me.organName ?? me.organ}<//></p>`;

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

function Inside({ organ, rows }) {
  const units = useAnswerInTime('api/units', { organ });
  const posts = useAnswerInTime('api/posts', { organ });
  const people = useAnswerInTime('api/people', { organ });
  const figures = useAnswerInTime('api/balance', { organ, by: 'unit' });
  const whole = together(units, posts, people, figures);
  const all = people.answer?.rows ?? [];
  const inside = { posts: posts.answer?.rows ?? [], figures: (figures.answer?.rows ?? []).filter(r => r.unit), people: all };
  return html`
    <${Fold} name="board" title=${t('seat.title')} show=${() => html`<${Told} of=${whole} empty=${t('township.noUnits')} show=${answer => html`
      <${Board} units=${answer.rows} ...${inside} />`} />`} />
    <${Fold} name="lineage" title=${t('lineage.title')} show=${() => html`<${Told} of=${units} empty=${t('township.noUnits')} show=${answer => html`
      <${Lineages} organ=${organ} units=${answer.rows} />`} />`} />
    <${Fold} name="seats" title=${t('township.inside')} show=${() => html`<${Seats} units=${whole} ...${inside} />`} />
    ${people.problem && html`<${Told} of=${people} />`}
    <${People} title=${t('township.excess')} help=${t('township.excess.help')} rows=${all.filter(p => statusIs(p, 'EXCESS'))} />
    <${People} title=${t('township.offQuota')} help=${t('township.offQuota.help')} rows=${all.filter(p => statusIs(p, 'OFF_QUOTA'))} />
    <${Fold} name="roster" unfolded=${false} title=${t('township.roster', { n: all.length })} show=${() => html`<${Told} of=${people} show=${() => html`
      <${Roster} rows=${all} label=${t('township.roster', { n: all.length })} />`} />`} />
    <${Fold} name="layers" unfolded=${false} title=${t('layers.title')} show=${() => html`<${Layers} organ=${organ} rows=${rows} />`} />
    <${Fold} name="documents" unfolded=${false} title=${t('documents.title')} show=${() => html`<${Documents} key=${organ} organ=${organ} />`} />`;
}

function Seats({ units, posts, people, figures }) {
  const [vacant, onlyVacant] = useState(false);
  const counted = people.filter(p => !statusIs(p, 'OFF_QUOTA') && !statusIs(p, 'EXCESS'));
  const known = new Set((units.answer?.rows ?? []).map(u => u.unit));
  return html`<p class="chart-head"><label class="check"><input type="checkbox" checked=${vacant} onChange=${e => onlyVacant(e.target.checked)} />
      ${t('township.onlyVacant')}</label></p>
    <${Told} of=${units} empty=${t('township.noUnits')} show=${answer => html`
      <${Scroll} of=${t('township.inside')}><table class="seats">
      <thead><tr><${Heads} of=${['post', 'kind', 'holder', 'since', 'how', 'document']} /></tr></thead>
      ${answer.rows.map(u => html`<${Unit} key=${u.unit} unit=${u} onlyVacant=${vacant} posts=${posts.filter(p => p.unit === u.unit)}
        figures=${figures.filter(r => r.unit === u.unit)} people=${counted.filter(p => p.unit === u.unit)} />`)}
    </table><//>`} />
    <${People} title=${t('township.homeless')} help=${t('township.homeless.help')} rows=${counted.filter(p => !known.has(p.unit))} />`;
}

/** The screen, as soon as its style is there. */
export const dressed = () => Promise.all(['audit/overview.css', 'reform/pictures.css'].map(sheet)).then(() => Township);
