// A whole pack for whom the office owes proof: taken by auditor or admin, recorded with the reason; how a stranger checks it stands beside.
import { html, useEffect, useRef, useState } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { Help } from '../platform/help.js';
import { Trouble } from '../platform/states.js';
import { fetchFile, save } from './fetch.js';
import { lookAtHead, useLook } from './truth.js';
import { Copy } from './words.js';

const TAKERS = ['ADMIN', 'AUDITOR'];
const HOLDS = ['events', 'leaves', 'heads', 'key', 'balances', 'policy', 'verifier', 'manifest'];
const size = bytes => (bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`);

export function PackDownload({ me }) {
  const { found } = useLook(lookAtHead, 'pack');
  const line = found ? `${found.head.size}:${found.head.rootHash}` : 'SIZE:ROOT';
  const fingerprint = found ? found.keys[found.keys.length - 1].fingerprint : 'SHA256';
  return html`<section aria-labelledby="pack-title"><header class="heading"><h2 id="pack-title">${t('log.pack.title')}</h2>
      <${Help} of="log.pack.help" /></header>
    <div class="two"><div>${TAKERS.includes(me.role) ? html`<${Take} />` : html`<p class="notice">${t('log.pack.notMine')}</p>`}
      <h3>${t('log.pack.holds')}</h3><ul class="dots">${HOLDS.map(h => html`<li key=${h}>${t(`log.pack.holds.${h}`)}</li>`)}</ul></div>
    <div><h3>${t('log.pack.verify')}</h3><ol class="dots"><li>${t('log.pack.verify.page')}</li>
        <li>${t('log.pack.verify.program')} <${Copy} text=${`java -jar dingbian.jar verify PACK --fingerprint ${fingerprint} --held ${line}`} /></li>
        <li>${t('log.pack.verify.plain')} <${Copy} text="sha256sum -c manifest.sha256" /></li></ol>
      <p class="legend">${t('log.pack.verify.own')}</p></div></div></section>`;
}

function Take() {
  const [reason, say] = useState('');
  const [now, is] = useState({});
  const run = useRef(new AbortController());
  useEffect(() => () => run.current.abort(), []);
  const take = async event => {
    event.preventDefault();
    run.current = new AbortController();
    is({ busy: true });
    try {
      const file = await fetchFile(`api/log/pack?${new URLSearchParams({ reason: reason.trim() })}`, run.current.signal, heard => is({ busy: true, ...heard }));
      save(file);
      is({ done: file.name, got: file.blob.size });
    } catch (problem) {
      is(problem.name === 'AbortError' ? {} : { problem });
    }
  };
  return html`<form class="take" onSubmit=${take}><label for="pack-reason">${t('log.pack.reason')}</label>
    <input id="pack-reason" type="text" required maxlength="200" autocomplete="off" value=${reason} onInput=${e => say(e.target.value)} />
    <p class="actions"><button type="submit" class="main" disabled=${now.busy || !reason.trim()}>${t('log.pack.take')}</button>
      ${now.busy && html`<button type="button" onClick=${() => run.current.abort()}>${t('log.pack.stop')}</button>`}</p>
    ${now.busy && html`<div role="status"><progress max=${now.all || undefined} value=${now.all ? now.got : undefined}
      aria-label=${t('log.pack.take')}></progress> ${now.got ? t('log.pack.bytes', { got: size(now.got), all: size(now.all) }) : t('log.pack.making')}</div>`}
    ${now.done && html`<p role="status">✓ ${t('log.pack.done', { name: now.done, bytes: size(now.got) })}</p>`}
    ${now.problem && html`<${Trouble} problem=${now.problem} />`}
    <p class="legend">${t('log.pack.recorded')}</p></form>`;
}
