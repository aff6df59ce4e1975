// The backups that there are, and one more at once; what is in none of them.
import { html, useState } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { command } from '../platform/api.js';
import { useAnswer } from '../platform/answers.js';
import { forget } from '../platform/memory.js';
import { clock } from '../platform/days.js';
import { Help } from '../platform/help.js';
import { Empty, Told, Trouble } from '../platform/states.js';
import { Scroll } from '../platform/scroll.js';
import { Columns } from '../reform/office.js';

const SEES = ['ADMIN', 'AUDITOR'];
const MB = 1e6;

export function Backups({ me }) {
  const told = useAnswer(SEES.includes(me.role) ? 'api/platform/backups' : null);
  return html`<section aria-labelledby="backup-title"><header class="heading"><h2 id="backup-title">${t('log.backup.title')}</h2>
      <${Help} of="log.backup.help" />${me.may.includes('platform/backup') && told.answer?.state === 'READY' && html`<${Make} />`}</header>
    ${!SEES.includes(me.role) ? html`<p class="legend">${t('log.backup.notMine')}</p>` : html`<${Told} of=${told} empty=${false} show=${list => html`
      ${list.state === 'READY' ? html`<${Kept} of=${list} />` : html`<p class="notice">${t(`log.backup.${list.state}`)}</p>`}
      <p class="legend">${t('log.backup.without', { files: list.without.join(t('list.comma')) })}</p>`} />`}</section>`;
}

function Make() {
  const [now, is] = useState({});
  const make = async () => {
    is({ busy: true });
    try {
      is({ done: await command('platform/backup', {}) });
    } catch (problem) {
      is({ problem });
    }
    forget();
  };
  return html`<button type="button" class="main small" disabled=${now.busy} onClick=${make}>${t(now.busy ? 'log.backup.making' : 'log.backup.make')}</button>
    <span role="status">${now.done && html`✓ ${t('log.backup.done', { position: now.done.position })}
      <small>SHA-256 <code>${now.done.sha256}</code></small>`}</span>
    ${now.problem && html`<${Trouble} problem=${now.problem} />`}`;
}

const Kept = ({ of: { rows, kept } }) => (rows.length === 0 ? html`<${Empty} text=${t('log.backup.none')} />` : html`
  <${Scroll} of=${t('log.backup.title')}><table class="plain cards"><caption>${t('log.backup.kept', { n: kept })}</caption>
    <thead><tr><${Columns} of=${['log.col.takenAt', 'log.col.upTo', 'n log.col.bytes', 'log.col.file']} /></tr></thead>
    <tbody>${rows.map(r => html`<tr key=${r.file}><th scope="row" class="day">${clock(r.takenAt)}</th><td class="day">№ ${r.position}</td>
      <td class="n">${(r.bytes / MB).toFixed(1)} MB</td><td><code>${r.file}</code></td></tr>`)}</tbody></table><//>`);
