// A printed sheet against the ledger: the root on its line is held against the signed head here; the figures that the sheet must show stand below.
import { html, useLayoutEffect, useState } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { ask } from '../platform/api.js';
import { useAnswer } from '../platform/answers.js';
import { go, open, usePlace } from '../platform/url.js';
import { clock } from '../platform/days.js';
import { Help } from '../platform/help.js';
import { Empty, Loading, Trouble } from '../platform/states.js';
import { Heads, Scroll } from '../platform/scroll.js';
import { figure, kindWord } from '../audit/figures.js';
import { goesOn } from './kept.js';
import { lookAtHead, useLook } from './truth.js';
import { Check, Verdict } from './words.js';

const FIGURES = ['approved', 'assigned', 'filled', 'pending', 'leadershipReserve', 'otherReserve', 'available', 'over', 'excess', 'offQuota'];
const SHOWN = 8; // characters of an id on paper

async function checkLine(line, signal) {
  const told = await ask(`api/log/paper/check?${new URLSearchParams({ line })}`, signal);
  const truth = await lookAtHead(signal);
  const course = told.position > truth.head.size ? 'shorter' : await goesOn({ size: told.position, rootHash: told.root }, truth.head, signal);
  const isOurs = course === 'same' || course === 'grew';
  return { told, truth, isOurs, holds: isOurs && told.fits && truth.holds };
}

export function PaperCheck() {
  const { q } = usePlace();
  return html`<section aria-labelledby="paper-title"><header class="heading"><h2 id="paper-title">${t('log.paper.title')}</h2>
    <${Help} of="log.paper.help" /></header>
    <${Line} line=${q} />
    ${q ? html`<${Checked} key=${`of${q}`} line=${q} />` : html`<${Empty} text=${t('log.paper.which')} />`}</section>`;
}

function Line({ line }) {
  const [typed, type] = useState(line);
  useLayoutEffect(() => type(line), [line]);
  const look = event => {
    event.preventDefault();
    go({ q: typed.trim().replace(/\s+/g, ' ') }, { push: true });
  };
  return html`<form class="paper-line" onSubmit=${look}><label for="line">${t('log.paper.line')}</label>
    <textarea id="line" rows="2" spellcheck=${false} required placeholder="DINGBIAN1 …" value=${typed} onInput=${e => type(e.target.value)}></textarea>
    <button type="submit" class="main">${t('log.paper.check')}</button></form>`;
}

function Checked({ line }) {
  const look = useLook(signal => checkLine(line, signal), line);
  const { found, problem } = look;
  if (problem) return html`<${Trouble} problem=${problem} again=${look.again} />`;
  if (!found) return html`<${Loading} />`;
  const { told, truth, isOurs, holds } = found;
  return html`<${Verdict} is=${holds}>${t(holds ? 'log.paper.holds' : 'log.paper.doesNotHold')}<//>
    <ul class="checks"><${Check} is=${isOurs}>${t('log.paper.root', { position: told.position, size: truth.head.size })}<//>
      <${Check} is=${truth.isSigned && truth.keysHold}>${t('log.proof.signed', { n: truth.head.size })}<//>
      <${Check} is=${told.fits}>${t('log.paper.known', { known: clock(told.knownAt), position: told.position })}<//></ul>
    <p class="legend">${t('log.paper.compare', { at: told.at, axis: t(`axis.${told.axis}`), known: clock(told.knownAt) })}</p>
    ${told.seats ? html`<${Seats} of=${told} />` : html`<${Figures} of=${told} />`}`;
}

function useNames({ organ, at, by }) {
  const organs = useAnswer('api/organs', { at }).answer?.rows ?? [];
  const units = useAnswer(organ && by === 'unit' ? 'api/units' : null, { organ, at }).answer?.rows ?? [];
  return { organOf: code => organs.find(o => o.organ === code)?.name ?? code, unitOf: code => units.find(u => u.unit === code)?.name ?? code };
}

function Figures({ of: { figures, ...told } }) {
  const { organOf, unitOf } = useNames(told);
  return html`<${Scroll} of=${t('log.paper.figures')}><table class="plain figures-on-paper"><caption>${t('log.paper.figures')}</caption>
    <thead><tr><${Heads} of=${['organ', ...(told.by === 'unit' ? ['unit'] : []), 'kind']} />
      ${FIGURES.map(f => html`<th scope="col" class="n" key=${f}>${word('measure', f)}</th>`)}</tr></thead>
    <tbody>${figures.map(r => html`<tr key=${[r.organ, r.unit, r.kind].join('~')}><th scope="row">${organOf(r.organ)}</th>
      ${told.by === 'unit' && html`<td>${r.unit && unitOf(r.unit)}</td>`}<td class="kind">${kindWord(r.kind)}</td>
      ${FIGURES.map(f => html`<td class="n" key=${f}>${figure(r[f])}</td>`)}</tr>`)}</tbody></table><//>`;
}

function Seats({ of: { seats, ...told } }) {
  const { organOf, unitOf } = useNames({ ...told, by: 'unit' });
  return html`<${Scroll} of=${t('log.paper.seats')}><table class="plain"><caption>${t('log.paper.seats')} <small>${t('log.paper.ids')}</small></caption>
    <thead><tr><${Heads} of=${['organ', 'unit', 'post', 'who']} /></tr></thead>
    <tbody>${seats.map(s => html`<tr key=${`${s.organ}~${s.post}~${s.person}`}><th scope="row">${organOf(s.organ)}</th><td>${unitOf(s.unit)}</td>
      <td>${s.post}</td><td>${s.person ? html`<button type="button" class="link" onClick=${() => open('person', s.person)}>
        <code>${s.person.slice(0, SHOWN)}</code>
        </button>` : t('post.vacant')}</td></tr>`)}</tbody></table><//>`;
}
