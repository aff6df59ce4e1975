// The care of the log: alarms, heads kept outside, backups, and the key; each act with what comes of it.
import { html, useRef } from '../platform/html.js';
import { t, word, sentence } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { usePlace } from '../platform/url.js';
import { clock, today } from '../platform/days.js';
import { Help } from '../platform/help.js';
import { Empty, Told } from '../platform/states.js';
import { Scroll } from '../platform/scroll.js';
import { ActForm } from '../reform/act.js';
import { Beside, Columns, Do, useOffice, useVerb } from '../reform/office.js';
import { Backups } from './backups.js';

export function Care({ me }) {
  const { item } = usePlace();
  const office = useOffice();
  const told = useAnswer('api/log/alarms');
  const verb = useVerb(office, ['accept-restore', 'replace-log-key']);
  const lostHead = told.answer?.lostHead;
  const accepted = useRef(); // what was accepted is lost no more, and the form still says so
  if (lostHead) accepted.current = lostHead;
  const day = { 'basis.effectiveOn': today() };
  const form = verb === 'replace-log-key' ? html`<${ActForm} key=${verb} verb=${verb} initial=${day}><${Consequences} of="log.replace" /><//>`
    : verb && accepted.current && html`<${ActForm} key=${item} verb=${verb} fixed=${{ lostHead: accepted.current }} initial=${day}
      about=${t('log.restore.about', { n: accepted.current.split(':')[0] })}><${Consequences} of="log.restore" /><//>`;
  return html`<div class="reform"><${Beside} form=${form}>
    <section aria-labelledby="alarms-title"><header class="heading"><h2 id="alarms-title">${t('log.alarms.title')}</h2><${Help} of="log.alarms.help" /></header>
      <${Told} of=${told} show=${({ alarms, anchors }) => html`
        ${alarms.length === 0 ? html`<p class="nothing-wrong">✓ ${t('log.alarms.none')}</p>` : html`<${Raised} rows=${alarms} />`}
        ${lostHead && html`<p class="actions"><span>${t('log.restore.offer')}</span> <${Do} office=${office} verb="accept-restore" item="" main=${true} />
          ${!office.may('accept-restore') && html`<span class="hint">${t('log.adminOnly')}</span>`}</p>`}
        <${Anchors} rows=${anchors} />`} /></section>
    <${Backups} me=${me} />
    <section aria-labelledby="key-title"><header class="heading"><h2 id="key-title">${t('log.replace.title')}</h2><${Help} of="log.replace.help" />
      ${office.may('replace-log-key') ? html`<${Do} office=${office} verb="replace-log-key" item="" />` : html`<span class="hint">${t('log.adminOnly')}</span>`}
      </header><p class="legend">${t('log.replace.when')}</p></section><//></div>`;
}

const POINTS = ['1', '2', '3'];
/** What comes of an act that cannot be undone, before it is recorded. */
const Consequences = ({ of }) => html`<div class="consequences"><strong>${t('log.consequences')}</strong>
  <ul class="dots">${POINTS.map(n => html`<li key=${n}>${t(`${of}.then.${n}`)}</li>`)}</ul></div>`;

const Raised = ({ rows }) => html`<${Scroll} of=${t('log.alarms.title')}><table class="plain cards">
  <thead><tr><${Columns} of=${['log.col.alarm', 'log.col.says', 'n log.size', 'log.time', 'log.col.file']} /></tr></thead>
  <tbody>${rows.map((a, i) => html`<tr key=${i}><td><span class="grade ERROR">${word('log.alarm', a.kind)}</span></td>
    <td class="words">${sentence(a)}</td><td class="n">${a.size || ''}</td>
    <td class="day">${a.timestamp && clock(a.timestamp)}</td><td><code class="long">${a.file}</code></td></tr>`)}</tbody></table><//>`;

const Anchors = ({ rows }) => (rows.length === 0 ? html`<${Empty} text=${t('log.anchors.none')} />` : html`
  <${Scroll} of=${t('log.anchors')}><table class="plain"><caption>${t('log.anchors')}</caption>
    <thead><tr><${Columns} of=${['log.col.way', 'n log.col.waiting', 'log.col.state']} /></tr></thead>
    <tbody>${rows.map(r => html`<tr key=${r.name}><th scope="row">${word('log.way', r.name)}</th><td class="n">${r.waiting}</td>
      <td>${r.failing ? html`<strong class="late">✗ ${t('log.anchor.failing')}</strong>` : r.waiting ? t('log.anchor.waiting')
        : html`✓ ${t('log.anchor.good')}`}</td>
    </tr>`)}</tbody></table><//>`);
