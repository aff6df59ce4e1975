// People as rows: who, where, since when, by which document.
import { html } from '../platform/html.js';
import { named, t, word } from '../platform/i18n.js';
import { open } from '../platform/url.js';
import { Go } from '../platform/frame.js';
import { Heads, Scroll } from '../platform/scroll.js';
import { IdOnPaper } from '../log/paper.js';
import { kindWord } from '../audit/figures.js';

export const statusIs = (person, status) => (person.status ?? []).includes(status);

const look = event => open(...event.currentTarget.dataset.panel.split('~'));
const Look = (panel, name, kind = 'link') => html`<button type="button" class=${kind} data-panel=${panel} onClick=${look}>${name}</button>`;

export const PersonButton = ({ person, name }) => html`${Look(`person~${person}`, named({ name }), 'link person')}<${IdOnPaper} person=${person} />`;

export const Tags = ({ status }) => (status ?? []).filter(s => s !== 'ON_QUOTA').map(s => html`<span class=${`tag ${s}`}>${word('status', s)}</span> `);

/** So many rows make one body: the browser lays out only those bodies that are near the screen (tables.css). */
const BODY = 50;
const bodies = rows => Array.from({ length: Math.ceil(rows.length / BODY) }, (_, i) => rows.slice(i * BODY, (i + 1) * BODY));

export const Roster = ({ rows, label, organs = false }) => html`<${Scroll} of=${label}>
  <table class=${`plain roster cards${organs ? ' wide' : ''}`}>
  <thead><tr><${Heads} of=${columns(organs)} /></tr></thead>
  ${bodies(rows).map((part, i) => html`<tbody key=${i}>${part.map(p => Row(p, organs))}</tbody>`)}
</table><//>`;

/* A function and no component: there are a thousand of them. */
const Row = (p, organs) => html`<tr key=${p.person}>
  <th scope="row">${PersonButton(p)} ${Tags(p)}</th>
  <td class="day">${p.idNumber}</td><td>${word('gender', p.gender)}</td>
  ${organs && html`<td>${p.organ && html`<${Go} room="township" to=${{ organ: p.organ }}>${p.organName ?? p.organ}<//>`}</td>`}
  <td>${p.unitName ?? p.unit}</td><td>${p.kind && kindWord(p.kind)}</td>
  <td>${p.post && Look(`post~${p.organ}~${p.post}`, p.title ?? p.post)}</td>
  <td class="day">${p.since}</td><td>${word('how', p.how)}</td><td class="document">${p.document}</td></tr>`;

const columns = organs => ['name', 'idNumber', 'gender', ...(organs ? ['organ'] : []), 'unit', 'kind', 'post', 'since', 'how', 'document'];

export const People = ({ title, help, rows }) => rows.length > 0 && html`<section class="apart">
  <h2>${title} <small>${t('people.count', { n: rows.length })}</small></h2><p class="legend">${help}</p>
  <${Roster} rows=${rows} label=${title} /></section>`;
