// A public notice as it is put up: units with plates and duties, quotas, posts and who holds them. Its address says which one.
import { html, render, useEffect, useState } from '../platform/html.js';
import { begin, t, wanted, word } from '../platform/i18n.js';
import { ask, me as askMe } from '../platform/api.js';
import { clock } from '../platform/days.js';
import { Loading, Trouble } from '../platform/states.js';
import { Login } from '../access/login.js';
import { Paper } from '../log/paper.js';
import { Columns } from './office.js';

const place = new URLSearchParams(location.search);

/** The question for the notice that the address names. */
function question() {
  const times = new URLSearchParams();
  for (const name of ['organ', 'at', 'axis', 'knownAt']) if (place.get(name)) times.set(name, place.get(name));
  return `api/reform/notices/${encodeURIComponent(place.get('notice') ?? '')}?${times}`;
}

const Quotas = ({ quotas }) => html`<table class="quotas">
  <caption>${t('notice.quotas')}</caption>
  <thead><tr><${Columns} of=${['col.kind', 'col.approved', 'col.filled']} /></tr></thead>
  <tbody>${quotas.map(q => html`<tr><th scope="row">${word('kind', q.kind)}</th>
    <td class="num">${q.limitType === 'CAP' ? t('notice.cap', { amount: q.approved }) : q.approved}</td><td class="num">${q.filled}</td></tr>`)}</tbody>
</table>`;

const Posts = ({ posts }) => html`<table class="posts">
  <thead><tr><${Columns} of=${['col.post', 'notice.title', 'col.kind', 'col.holder']} /></tr></thead>
  <tbody>${posts.map(p => html`<tr><td>${p.post}</td><td>${p.title}${p.leadership ? ` ${t('notice.leadership')}` : ''}</td>
    <td>${word('kind', p.kind)}</td><td>${p.holder ?? t('notice.vacant')}</td></tr>`)}</tbody>
</table>`;

const Unit = ({ unit }) => html`<section class="unit">
  <h2>${unit.name}${unit.plates.length > 0 && html` <small>${t('notice.plates', { plates: unit.plates.join(t('notice.and')) })}</small>`}</h2>
  ${unit.duties.length > 0 && html`<p>${t('notice.duties', { duties: unit.duties.join(t('notice.and')) })}</p>`}
  <p>${Object.entries(unit.quotas).map(([kind, amount]) => t('notice.quota', { kind: word('kind', kind), amount })).join(t('notice.and'))}</p>
  ${unit.posts.length > 0 && html`<${Posts} posts=${unit.posts} />`}
</section>`;

function Notice({ told, demo }) {
  const { notice, quotas, units } = told;
  useEffect(() => { document.title = notice.title; }, [notice.title]);
  return html`<article class="notice">
    ${demo && html`<p class="demo">${t('app.demo')}</p>`}
    <header>
      <h1>${notice.title}</h1>
      <p>${notice.organName} · ${notice.step.document} · ${notice.step.issuer}</p>
      <p>${t('notice.posted', { day: notice.day, places: notice.places.join(t('notice.and')) })}${notice.until
        ? t('notice.until', { until: notice.until }) : ''}</p>
      <button type="button" class="print" onClick=${() => print()}>${t('notice.print')}</button>
    </header>
    <${Quotas} quotas=${quotas} />
    ${units.map(unit => html`<${Unit} unit=${unit} key=${unit.unit} />`)}
    <footer><p class="stamp">${t('stamp', { at: told.at, axis: t(`axis.${told.axis}`), known: clock(told.knownAt), position: told.position })}</p>
      <${Paper} answer=${told} table="balance" organ=${place.get('organ')} by="unit" /></footer>
  </article>`;
}

function App() {
  const [me, be] = useState(null);
  const [told, tell] = useState(null);
  const [trouble, say] = useState(null);
  const enter = () => askMe().then(who => {
    say(null);
    be(who);
    if (who.user) ask(question()).then(tell, say);
  }, say);
  useEffect(() => { enter(); }, []);
  return html`${trouble ? html`<${Trouble} problem=${trouble} again=${enter} />`
    : me && !me.user ? html`<${Login} me=${me} entered=${enter} />`
    : told ? html`<${Notice} told=${told} demo=${me.demo} />` : html`<${Loading} />`}`;
}

begin(wanted(place.get('lang')), () => render(html`<${App} />`, document.getElementById('app')));
