// The seat board: a square for each post of each unit, who sits on it or nobody; beside it who has no post, what is kept back,
// and the people who should go. A square opens its post or its person.
import { html, useRef } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { open } from '../platform/url.js';
import { Help } from '../platform/help.js';
import { kindWord, kindsOf } from '../audit/figures.js';
import { statusIs } from './roster.js';

const SIGNS = ['held', 'lead', 'away', 'vacant', 'noPost', 'pending', 'reserved', 'excess', 'offQuota'];
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One stop of the Tab key; the arrows go from square to square. */
function walk(event) {
  const step = STEPS[event.key] ?? { Home: -Infinity, End: Infinity }[event.key];
  if (!step) return;
  const seats = [...event.currentTarget.querySelectorAll('button.seat')];
  const at = seats.indexOf(document.activeElement) + step;
  const next = seats[Math.max(0, Math.min(seats.length - 1, at))];
  if (!next) return;
  event.preventDefault();
  seats.forEach(s => { s.tabIndex = s === next ? 0 : -1; });
  next.focus();
}

export function Board({ units, posts, people, figures }) {
  const box = useRef();
  const named = new Map(people.map(p => [p.person, p]));
  const squares = units.map(u => ({ unit: u, kinds: kindsOf([...posts, ...people, ...figures].filter(r => r.unit === u.unit && r.kind)).map(kind => ({
    kind, seats: seatsOf(u, kind, { posts, people, figures, named }) })).filter(k => k.seats.length > 0) })).filter(u => u.kinds.length > 0);
  let first = true;
  const stop = () => {
    const was = first;
    first = false;
    return was ? 0 : -1;
  };
  return html`<p class="chart-head"><span class="legend picture-legend">${SIGNS.map(s => html`<span key=${s}>
      <span class=${`seat ${s}`} aria-hidden="true">${t(`seat.sign.${s}`)}</span> ${t(`seat.${s}`)}</span>`)}</span><${Help} of="seat.help" /></p>
    <div class="board" ref=${box} role="group" aria-label=${t('seat.title')} onKeyDown=${walk}>${squares.map(({ unit, kinds }) => html`
      <section key=${unit.unit} class="board-unit" aria-label=${unit.name}><h3>${unit.name}</h3>
        ${kinds.map(({ kind, seats }) => html`<div key=${kind} class="board-kind"><small>${word('kind.short', kind)}</small>
          <div class="seats-of">${seats.map(s => html`<${Square} key=${s.key} of=${s} tab=${s.to ? stop() : undefined} />`)}</div></div>`)}
      </section>`)}</div>`;
}

const Square = ({ of: { sign, words, to }, tab }) => (to
  ? html`<button type="button" class=${`seat ${sign}`} tabIndex=${tab} title=${words} aria-label=${words} 
    onClick=${() => open(...to)}>${t(`seat.sign.${sign}`)}</button>`
  : html`<span class=${`seat ${sign}`} role="img" title=${words} aria-label=${words}>${t(`seat.sign.${sign}`)}</span>`);

function seatsOf(unit, kind, { posts, people, figures, named }) {
  const here = r => r.unit === unit.unit && r.kind === kind;
  const own = posts.filter(here);
  const seated = new Set(own.filter(p => p.holder).map(p => p.holder.person));
  const standing = people.filter(p => here(p) && !p.post && !seated.has(p.person));
  const figure = figures.find(here) ?? {};
  const aside = (p, sign) => ({ key: p.person, sign, words: t('seat.person', { sign: t(`seat.${sign}`), name: p.name }), to: ['person', p.person] });
  const kept = (n, sign) => Array.from({ length: n ?? 0 }, (_, i) => ({ key: `${sign}${i}`, sign, words: `${t(`seat.${sign}`)} · ${kindWord(kind)}` }));
  return [...own.map(p => seatOf(p, named)), ...standing.filter(p => !statusIs(p, 'EXCESS') && !statusIs(p, 'OFF_QUOTA')).map(p => aside(p, 'noPost')),
    ...kept(figure.pending, 'pending'), ...kept((figure.leadershipReserve ?? 0) + (figure.otherReserve ?? 0), 'reserved'),
    ...standing.filter(p => statusIs(p, 'EXCESS')).map(p => aside(p, 'excess')),
    ...standing.filter(p => statusIs(p, 'OFF_QUOTA')).map(p => aside(p, 'offQuota'))];
}

function seatOf(post, named) {
  const { holder, leadership } = post;
  const who = holder && named.get(holder.person);
  const sign = !holder ? 'vacant' : statusIs(who ?? {}, 'AWAY') ? 'away' : leadership ? 'lead' : 'held';
  const facts = { title: post.title ?? post.post, post: post.post, name: holder?.name ?? t('post.vacant'), since: holder?.since ?? '' };
  return { key: post.post, sign, to: ['post', post.organ, post.post],
    words: [t('seat.post', facts), leadership && t('tag.leadership'), sign === 'away' && t('seat.away')].filter(Boolean).join(' · ') };
}
