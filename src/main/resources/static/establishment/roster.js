// People as rows: who, where, since when, by which document.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { open } from '../platform/url.js';
import { Go } from '../platform/frame.js';
import { Heads, Scroll } from '../platform/scroll.js';
import { IdOnPaper } from '../log/paper.js';
import { kindWord } from '../audit/figures.js';

export const statusIs = (person, status) => (person.status ?? []).includes(status);

export const PersonButton = ({ person, name }) =>
  html`<button type="button" class="link person" onClick=${() => open('person', person)}>${name}</button><${IdOnPaper} person=${person} />`;

export const Tags = ({ status }) => (status ?? []).filter(s => s !== 'ON_QUOTA').map(s => html`<span class=${`tag ${s}`}>${word('status', s)}</span> `);

export const Roster = ({ rows, label, organs = false }) => html`<${Scroll} of=${label}><table class="plain roster cards">
  <thead><tr><${Heads} of=${columns(organs)} /></tr></thead>
  <tbody>${rows.map(p => html`<tr key=${p.person}>
    <th scope="row"><${PersonButton} person=${p.person} name=${p.name} /> <${Tags} status=${p.status} /></th>
    <td class="day">${p.idNumber}</td><td>${word('gender', p.gender)}</td>
    ${organs && html`<td>${p.organ && html`<${Go} room="township" to=${{ organ: p.organ }}>${p.organName ?? p.organ}<//>`}</td>`}
    <td>${p.unitName ?? p.unit}</td><td>${p.kind && kindWord(p.kind)}</td>
    <td>${p.post && html`<button type="button" class="link" onClick=${() => open('post', p.organ, p.post)}>${p.title ?? p.post}</button>`}</td>
    <td class="day">${p.since}</td><td>${word('how', p.how)}</td><td class="document">${p.document}</td></tr>`)}</tbody>
</table><//>`;

const columns = organs => ['name', 'idNumber', 'gender', ...(organs ? ['organ'] : []), 'unit', 'kind', 'post', 'since', 'how', 'document'];

export const People = ({ title, help, rows }) => rows.length > 0 && html`<section class="apart">
  <h2>${title} <small>${t('people.count', { n: rows.length })}</small></h2><p class="legend">${help}</p>
  <${Roster} rows=${rows} label=${title} /></section>`;
