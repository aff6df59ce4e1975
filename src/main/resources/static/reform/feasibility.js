// What the figures allow: each range and the room in it as a picture, what is blocked in words, and the smallest reallocation.
import { html } from '../platform/html.js';
import { t, sentence } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { go, usePlace } from '../platform/url.js';
import { Empty, Stamp, Told } from '../platform/states.js';
import { Help } from '../platform/help.js';
import { Facts } from '../audit/facts.js';
import { kindWord } from '../audit/figures.js';
import { KINDS } from '../platform/codes.js';
import { Choice, useOffice } from './office.js';
import { rehearse } from './lines.js';
import { Ranges } from './ranges.js';

const PLANNED = 'planned';

export function Feasibility({ known }) {
  const place = usePlace();
  const office = useOffice();
  const kind = KINDS.includes(place.kind) ? place.kind : KINDS[0];
  const plans = known && place.state === PLANNED;
  const told = useAnswerInTime(office.district ? 'api/reform/feasibility' : null, { organ: office.district, kind, plans });
  return html`<header class="heading"><h2>${t('reform.feasibility.title', { kind: kindWord(kind) })}</h2><${Help} of="reform.feasibility.help" />
      <span class="tabs" role="group" aria-label=${t('col.kind')}>${KINDS.map(k => html`<button type="button" key=${k} aria-pressed=${k === kind}
        onClick=${() => go({ kind: k })}>${kindWord(k)}</button>`)}</span>
      <${Choice} name="state" values=${['', PLANNED]} group="reform.feasibility.by" all=${t('reform.feasibility.by.ranges')}
        label=${t('reform.feasibility.by')} /></header>
    ${office.none ? html`<${Empty} text=${t('overview.empty')} />` : html`<${Told} of=${told} show=${sheet => html`
      <${Verdict} sheet=${sheet} /><${Blocked} rows=${sheet.blocked} />
      <${Ranges} sheet=${sheet} /><${Proposal} sheet=${sheet} office=${office} /><${Stamp} answer=${sheet} />`} />`}`;
}

const Verdict = ({ sheet }) => html`<p class=${sheet.feasible ? 'verdict fits' : 'verdict blocked'} role="status">
  <strong>${sheet.feasible ? '✓' : '✗'} ${t(sheet.feasible ? 'reform.feasibility.yes' : 'reform.feasibility.no')}</strong>${' '}
  ${t(sheet.limitType === 'CAP' ? 'reform.feasibility.cap' : 'reform.feasibility.grant', { limit: sheet.limit, min: sheet.range.min, max: sheet.range.max })}
  ${!sheet.limitRecorded && html` <span class="tag">${t('reform.feasibility.unrecorded')}</span>`}</p>`;

const Blocked = ({ rows }) => rows?.length > 0 && html`<ul class="blocked-list">${rows.map((b, i) => html`<li key=${i}>
  <strong>${b.organName ?? t('reform.feasibility.district')}</strong> ${sentence(b)} <${Facts} facts=${b.facts} hide=${['organ', 'kind']} /></li>`)}</ul>`;

function Proposal({ sheet, office }) {
  const { proposal } = sheet;
  if (!proposal) return null;
  const sides = [proposal.rows.filter(r => r.change < 0), proposal.rows.filter(r => r.change > 0)];
  return html`<section class="proposal" aria-labelledby="proposal-title"><header class="heading"><h3 id="proposal-title">${t('reform.proposal.title')}</h3>
      <${Help} of="reform.proposal.help" />
      ${proposal.commands.length > 0 && office.may('reform/rehearse') && html`<button type="button" class="main small"
        onClick=${() => rehearse(proposal.commands)}>
        ${t('reform.proposal.rehearse')}</button>`}</header>
    ${!proposal.possible ? html`<p>${t('reform.proposal.impossible')}</p><${Blocked} rows=${proposal.blocked} />`
      : !proposal.moved ? html`<p class="nothing-wrong">✓ ${t('reform.proposal.none')}</p>`
      : html`<p>${t('reform.proposal.moved', { n: proposal.moved, kind: kindWord(sheet.kind) })}</p>
        <div class="gives-takes">${sides.map((rows, i) => html`<div key=${i}><h4>${t(i ? 'reform.proposal.takes' : 'reform.proposal.gives')}</h4>
          <ul>${rows.map(r => html`<li key=${r.organ}>${r.organName} <strong>${r.change > 0 ? '+' : '−'}${Math.abs(r.change)}</strong>
            <small>${t('reform.proposal.fromTo', { from: r.from, to: r.to })}</small></li>`)}</ul></div>`)}</div>`}</section>`;
}
