// The signed head over all events, and what this browser found out about it by itself.
import { html, useState } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { useAnswer } from '../platform/answers.js';
import { clock } from '../platform/days.js';
import { Go } from '../platform/frame.js';
import { Help } from '../platform/help.js';
import { Loading, Trouble } from '../platform/states.js';
import { Scroll } from '../platform/scroll.js';
import { hasWebCrypto } from './crypto.js';
import { forgetHead } from './kept.js';
import { keyFor } from './signing.js';
import { lookAtHead, useLook } from './truth.js';
import { Check, Copy, Hash, Verdict } from './words.js';

export function Head() {
  const look = useLook(lookAtHead, 'head');
  const [before, note] = useState(null);
  const { found, problem, busy } = look;
  const sign = () => {
    note(found?.head.size ?? null);
    look.again();
  };
  return html`<section aria-labelledby="head-title"><header class="heading"><h2 id="head-title">${t('log.head.title')}</h2><${Help} of="log.head.help" />
    <button type="button" class="main small" disabled=${busy} onClick=${sign}>${t(busy ? 'log.head.signing' : 'log.head.sign')}</button>
    <small role="status">${!busy && found && before !== null && t(found.head.size > before ? 'log.head.news' : 'log.head.noNews',
    { n: found.head.size - before })}</small></header>
    ${problem ? html`<${Trouble} problem=${problem} again=${look.again} />`
      : !found ? html`<${Loading} />` : html`<${Known} of=${found} again=${look.again} />`}
  </section>`;
}

function Known({ of: found, again }) {
  const { head, keys, kept, isSigned, keysHold, course, holds } = found;
  const forget = () => {
    forgetHead(keys);
    again();
  };
  return html`<${Verdict} is=${holds}>${t(holds ? 'log.head.holds' : 'log.head.doesNotHold', { n: head.size })}<//>
    <div class="two"><dl class="log-facts">
      <div><dt>${t('log.size')}</dt><dd>${head.size}</dd></div>
      <div><dt>${t('log.time')}</dt><dd>${clock(head.timestamp)}</dd></div>
      <div class="wide"><dt>${t('log.root')}</dt><dd><${Hash} of=${head.rootHash} /></dd></div>
      ${head.sm3RootHash && html`<div class="wide"><dt>${t('log.root.sm3')}</dt><dd><${Hash} of=${head.sm3RootHash} /></dd></div>`}
      <div class="wide"><dt>${t('log.signature')}</dt><dd><code class="long">${head.signature}</code></dd></div>
      <div class="wide"><dt>${t('log.keepLine')} <${Help} of="log.keepLine.help" /></dt><dd><${Copy} text=${`${head.size}:${head.rootHash}`} /></dd></div>
    </dl>
    <div><h3>${t('log.checked')}</h3><ul class="checks">
      <${Check} is=${isSigned}>${t('log.check.signature', { fingerprint: keyFor(keys, head.size).fingerprint.slice(0, 16) })}<//>
      <${Check} is=${keysHold}>${t('log.check.keys', { n: keys.length })}<//>
      <${Check} is=${course === 'first' ? null : !['shorter', 'broken'].includes(course)}>
        ${t(`log.check.course.${course}`, { from: kept?.size ?? '', to: head.size })}<//></ul>
      ${['shorter', 'broken'].includes(course) && html`<p class="legend">${t('log.forget.help', { line: `${kept.size}:${kept.rootHash}` })}</p>
        <p class="actions"><button type="button" onClick=${forget}>${t('log.forget')}</button></p>`}
      <${Outside} />
      <p class="legend">${t(hasWebCrypto ? 'log.byWebCrypto' : 'log.byLibrary')}</p></div></div>
    <${Keys} rows=${keys} />`;
}

/** Whether heads reach the places outside; where they do not, the tab of the care says more. */
function Outside() {
  const told = useAnswer('api/log/alarms').answer;
  if (!told) return null;
  const { anchors, alarms } = told;
  const failing = anchors.filter(a => a.failing).length;
  const waiting = anchors.reduce((sum, a) => sum + a.waiting, 0);
  const says = alarms.length ? 'alarms' : !anchors.length ? 'none' : failing ? 'failing' : waiting ? 'waiting' : 'good';
  return html`<p class="outside"><strong>${t('log.outside')}</strong> ${t(`log.outside.${says}`, { n: anchors.length, waiting, alarms: alarms.length })}
    ${' '}<${Go} room="log" to=${{ tab: 'care' }}>${t('log.tab.care')}<//></p>`;
}

const Keys = ({ rows }) => html`<${Scroll} of=${t('log.keys')}><table class="plain cards">
  <caption>${t('log.keys')} <small>${t('log.keys.help')}</small></caption>
  <thead><tr>${['key', 'from', 'fingerprint', 'endorsed'].map(c => html`<th scope="col" key=${c}>${t(`log.col.${c}`)}</th>`)}</tr></thead>
  <tbody>${rows.map((k, i) => html`<tr key=${k.fingerprint}><th scope="row">${t('log.key.n', { n: i + 1 })}
      ${i === rows.length - 1 && html` <span class="tag lead">${t('log.key.inForce')}</span>`}</th>
    <td class="day">№ ${k.fromPosition}</td><td><${Hash} of=${k.fingerprint} /></td>
    <td>${!k.fits || !k.endorsed ? html`<strong class="late">✗ ${t('log.no')}</strong>` : i === 0 ? t('log.key.first') : html`✓ ${t('log.key.byBefore')}`}</td>
  </tr>`)}</tbody></table><//>`;
