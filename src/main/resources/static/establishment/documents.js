// The papers of a township up to the day: when, what was done on each, and which figures it moved; a click opens the act.
import { html, useState } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { open, usePlace } from '../platform/url.js';
import { clock } from '../platform/days.js';
import { Empty, Told } from '../platform/states.js';
import { Scroll } from '../platform/scroll.js';

const PAGE = 200;
const DAYS = { effective: 'effectiveOn', document: 'documentDate', registered: 'registeredOn' };
const group = (rows, of) => [...rows.reduce((all, r) => all.set(of(r), (all.get(of(r)) ?? []).concat(r)), new Map()).values()];

export function Documents({ organ }) {
  const [pages, turn] = useState([null]);
  return html`${pages.map((before, i) => html`<${Page} key=${before} organ=${organ} before=${before}
    further=${i === pages.length - 1 && (position => turn(pages.concat(position)))} />`)}`;
}

function Page({ organ, before, further }) {
  const { at, axis, knownAt } = usePlace();
  const told = useAnswer('api/acts', { organ, limit: PAGE, position: before }, { knownAt });
  return html`<${Told} of=${told} empty=${before ? t('documents.noMore') : t('documents.none')} show=${({ rows }) => {
    const papers = group(rows.filter(r => r[DAYS[axis]] <= at), r => `${r.document}~${r.issuer}`);
    return html`${papers.length === 0 && !before ? html`<${Empty} text=${t('documents.none')} />` : html`<${Papers} papers=${papers} day=${DAYS[axis]} />`}
      ${further && rows.length === PAGE && html`<p class="actions"><button type="button" onClick=${() => further(rows[rows.length - 1].position)}>
        ${t('documents.more')}</button></p>`}`;
  }} />`;
}

const Papers = ({ papers, day }) => html`<${Scroll} of=${t('documents.title')}><table class="plain cards documents"><thead><tr>
    ${['document', 'issuer', 'documentDate'].map(c => html`<th scope="col" key=${c}>${t(`col.${c}`)}</th>`)}<th scope="col">${t('documents.did')}</th>
    <th scope="col">${t('col.recordedAt')}</th></tr></thead>
  <tbody>${papers.map(acts => html`<tr key=${acts[0].act} class=${acts.every(a => a.reversedBy) ? 'reversed' : ''}>
    <th scope="row" class="document">${acts[0].document}</th><td>${acts[0].issuer}</td><td class="day">${acts[0].documentDate}</td>
    <td>${group(acts, a => a[day]).map(of => html`<${OfDay} key=${of[0].act} acts=${of} day=${of[0][day]} />`)}</td>
    <td class="day">${clock(acts[acts.length - 1].recordedAt)}</td></tr>`)}</tbody></table><//>`;

/** What was done by one day of a paper, each thing with how often; the last act of them is one click away. */
const OfDay = ({ acts, day }) => html`<span class="did"><span class="day">${day}</span> ${group(acts.reduce((all, a) => all.concat(
  a.events.map(e => ({ type: e.type, act: a.act, undone: a.reversedBy }))), []), e => e.type).map(of => html`<button type="button" key=${of[0].type}
    class=${of.every(e => e.undone) ? 'link undone' : 'link'} onClick=${() => open('act', '', of[0].act)}>
    ${word('event', of[0].type)}${of.length > 1 ? ` ${of.length}` : ''}</button> `)}</span>`;
