// What a list would do to the townships, before it is recorded: before and after, and who becomes over or short.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { Scroll } from '../platform/scroll.js';
import { figure, kindWord } from '../audit/figures.js';

const MEASURES = ['approved', 'filled', 'available'];
const TURNS = ['newlyOver', 'newlyShort', 'noLongerOver', 'noLongerShort'];

export const Summary = ({ answer }) => html`
  ${TURNS.filter(turn => answer[turn]?.length).map(turn => html`<p key=${turn}><span class="tag">${t(`summary.${turn}`)}</span>
    ${answer[turn].map(r => [r.organName ?? r.organ, r.kind && kindWord(r.kind)].filter(Boolean).join(' ')).join(t('list.comma'))}</p>`)}
  ${answer.organs.length > 0 && html`<${Scroll} of=${t('summary.title', { at: answer.at })}><table class="plain effect">
    <caption>${t('summary.title', { at: answer.at })}</caption>
    <thead><tr><th scope="col">${t('col.place')}</th><th scope="col">${t('col.kind')}</th>
      ${MEASURES.map(m => html`<th scope="col" class="n">${word('measure', m)}</th>`)}</tr></thead>
    <tbody>${answer.organs.map(r => html`<tr key=${r.organ + r.kind}><th scope="row">${r.organName}</th><td>${kindWord(r.kind)}</td>
      ${MEASURES.map(m => html`<td class="n">${r.before[m] === r.after[m] ? figure(r.after[m])
        : html`${figure(r.before[m])} → <strong>${figure(r.after[m])}</strong>`}</td>`)}</tr>`)}</tbody></table><//>`}`;
