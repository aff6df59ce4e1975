// The print room: the office's forms at the bar's day, axis and knowledge, for one organ or all, on A4 or A3, and as a workbook of the same content.
import { html, useEffect, useRef, useState } from '../platform/html.js';
import { t } from '../platform/i18n.js';
import { useAnswerInTime } from '../platform/answers.js';
import { go, usePlace } from '../platform/url.js';
import { Go } from '../platform/frame.js';
import { printWhole } from '../platform/fold.js';
import { Help } from '../platform/help.js';
import { sheet } from '../platform/sheet.js';
import { Lazy, Told } from '../platform/states.js';
import { ByOrgan } from '../audit/filters.js';
import { saveSheet } from './form.js';

const FORMS = [
  { name: 'roster', screen: () => import('./roster.js').then(m => m.RosterForm) },
  { name: 'quotas', screen: () => import('./quotas.js').then(m => m.QuotasForm) },
  { name: 'overshort', screen: () => import('./overshort.js').then(m => m.OverShortForm) },
  { name: 'moves', screen: () => import('./moves.js').then(m => m.MovesForm) },
  { name: 'tenures', screen: () => import('./tenures.js').then(m => m.TenuresForm), ofOne: true },
];
const PAPERS = ['A4', 'A3'];

/** The size of the paper is a rule of its own, after all that is said for print. */
function useA3(on) {
  useEffect(() => {
    if (!on) return undefined;
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'exchange/a3.css', media: 'print' });
    document.head.append(link);
    return () => link.remove();
  }, [on]);
}

function Sheets({ me, milestones }) {
  const { tab, organ, paper } = usePlace();
  const [said, say] = useState('');
  const box = useRef();
  const told = useAnswerInTime('api/organs');
  const organs = told.answer?.rows ?? [];
  const form = FORMS.find(f => f.name === tab) ?? FORMS[0];
  const only = organs.length === 1 ? organs[0].organ : '';
  const of = organs.some(o => o.organ === organ) ? organ : only;
  const name = organs.find(o => o.organ === of)?.name ?? organs.find(o => o.level === 'DISTRICT')?.name ?? '';
  const without = form.ofOne && !of;
  useA3(paper === 'A3');
  const save = () => saveSheet(box.current.querySelector('.sheet'), paper, say).catch(problem => say(problem.message || t('state.lost')));
  return html`<section class="sheets" aria-labelledby="sheets-title">
    <header class="heading"><h1 id="sheets-title">${t('sheets.title')}</h1>
      <nav class="room-tabs" aria-label=${t('sheets.tabs')}>${FORMS.map(f => html`<${Go} room="sheets" key=${f.name} current=${f === form}
        to=${{ tab: f.name, item: '', unit: '' }}>${t(`sheets.${f.name}`)}<//>`)}</nav></header>
    <form class="heading" onSubmit=${e => e.preventDefault()}>${!only && html`<${ByOrgan} organs=${organs} />`}<span id="sheets-of"></span>
      <span class="spread"><small role="status">${without ? t('sheets.ofOne') : said}</small>
        <span class="tabs" role="group" aria-label=${t('sheets.paper')}>${PAPERS.map(p => html`<button type="button" key=${p} aria-pressed=${p === paper}
          onClick=${() => go({ paper: p })}>${p}</button>`)}</span>
        <button type="button" class="main" disabled=${without} onClick=${printWhole}>${t('notice.print')}</button>
        <button type="button" disabled=${without} onClick=${save}>${t('sheets.save')}</button><${Help} of="sheets.help" /></span></form>
    <div ref=${box}><${Told} of=${told} empty=${t('overview.empty')} show=${() => html`<${Lazy} of=${form.screen} key=${form.name} me=${me}
      organ=${of} name=${name} milestones=${milestones} />`} /></div>
  </section>`;
}

/** The screen, as soon as its style is there. */
export const dressed = () => Promise.all(['audit/audit.css', 'exchange/sheets.css'].map(sheet)).then(() => Sheets);
