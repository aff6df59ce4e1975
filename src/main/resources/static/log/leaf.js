// What was proven: the event as its own text says it, for people, and byte for byte.
import { html } from '../platform/html.js';
import { says, t, word } from '../platform/i18n.js';
import { useAnswer, useAnswerInTime } from '../platform/answers.js';
import { open } from '../platform/url.js';
import { clock, today } from '../platform/days.js';
import { Details } from '../platform/fold.js';
import { fieldWord } from '../reform/office.js';

const BASIS = ['document', 'issuer', 'documentDate', 'effectiveOn', 'registeredOn'];
const PERSON = /^p[a-z2-7]{26}$/; // an opaque id
const HIDDEN = ['organ', 'publicKey', 'endorsement'];
const CODES = { kind: 'kind', toKind: 'kind', mode: 'how', via: 'how', fromKind: 'kind', limitType: 'code', channel: 'how', reason: 'how', exceptionType: 'how',
  ground: 'ground', level: 'bookLevel', townshipClass: 'class', unitType: 'unitType', purpose: 'purpose', severity: 'level', role: 'role', method: 'how',
  question: 'reform.question' };

function parsed(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

/** The log holds ids; the name comes from beside it. */
function Person({ id }) {
  const name = useAnswerInTime(`api/people/${encodeURIComponent(id)}/history`).answer?.name;
  return html`<button type="button" class="link" onClick=${() => open('person', id)}>${name ?? id}</button> ${name && html`<small>${id}</small>`}`;
}

const labelOf = name => says(`log.payload.${name}`) ?? fieldWord(name);

function Value({ name, value, organ }) {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return html`<ul>${value.map((each, i) => html`<li key=${i}><${Value} name=${name} value=${each} organ=${organ} /></li>`)}</ul>`;
  if (typeof value === 'object') return html`${Object.entries(value).map(([part, of]) => html`<span class="part" key=${part}>
    ${labelOf(part)} <${Value} name=${part} value=${of} organ=${organ} /></span> `)}`;
  if (PERSON.test(value)) return html`<${Person} id=${value} />`;
  if (name === 'post') return html`<button type="button" class="link" onClick=${() => open('post', organ, value)}>${value}</button>`;
  if (typeof value === 'boolean') return t(value ? 'log.is' : 'log.isNot');
  return CODES[name] ? word(CODES[name], value) : String(value);
}

export function LeafText({ position, leaf, text }) {
  const { basis = {}, ...payload } = parsed(leaf.payload);
  const organs = useAnswer('api/organs', { at: today() }).answer?.rows ?? [];
  const facts = Object.entries(payload).filter(([name, value]) => value !== null && value !== undefined && !HIDDEN.includes(name));
  return html`<h3>${t('log.leaf.title')}</h3>
    <dl class="log-facts"><div><dt>${t('col.what')}</dt><dd>${word('event', leaf.type)}</dd></div>
      <div><dt>${t('col.organ')}</dt><dd>${organs.find(o => o.organ === leaf.organ)?.name ?? word('log.organ', leaf.organ)}</dd></div>
      <div><dt>${t('col.recordedAt')}</dt><dd>${clock(leaf.recordedAt)}</dd></div>
      ${facts.map(([name, value]) => html`<div key=${name} class=${typeof value === 'object' ? 'wide' : ''}><dt>${labelOf(name)}</dt>
        <dd><${Value} name=${name} value=${value} organ=${leaf.organ} /></dd></div>`)}
      ${BASIS.map(f => basis[f] && html`<div key=${f}><dt>${t(`field.basis.${f}`)}</dt><dd>${basis[f]}</dd></div>`)}</dl>
    <p class="legend">${t('log.leaf.help')}</p>
    <p class="actions"><button type="button" onClick=${() => open('act', position)}>${t('log.leaf.act')}</button></p>
    <${Details} look="bytes" title=${t('log.leaf.bytes')}><pre tabindex="0">${text}</pre><//>`;
}
