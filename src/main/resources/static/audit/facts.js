// The numbers of a refusal or a finding, and the way to its rule.
import { html } from '../platform/html.js';
import { t, word } from '../platform/i18n.js';
import { useAnswer, useAnswerInTime } from '../platform/answers.js';
import { open } from '../platform/url.js';
import { Number } from './figures.js';

const FOR_PROGRAMS = ['act', 'key', 'eventId', 'fault', 'status'];
const SAID_IF_ANY = ['pending', 'leadershipReserve', 'otherReserve', 'excess', 'over'];
const given = (name, value) => value !== null && value !== undefined && value !== ''
  && !FOR_PROGRAMS.includes(name) && !(value === 0 && SAID_IF_ANY.includes(name));

/** A number of a balance opens what it is made of, when `cell` says whose it is. */
const OF_A_BALANCE = ['approved', 'assigned', 'filled', 'over'];

export const Facts = ({ facts, hide = [], cell }) => {
  const organs = useAnswerInTime(facts ? 'api/organs' : null).answer?.rows ?? [];
  const units = useAnswer(facts?.organ && facts.unit ? 'api/units' : null, { organ: facts?.organ, at: facts?.day }).answer?.rows ?? [];
  const names = { ...nameBy(organs, 'organ'), ...nameBy(units, 'unit') };
  const shown = Object.entries(facts ?? {}).filter(([name, value]) => given(name, value) && !hide.includes(name));
  return shown.length > 0 && html`<dl class="facts">${shown.map(([name, value]) => html`<div key=${name}>
    <dt>${word('fact', name)}</dt><dd><${Fact} name=${name} value=${value} names=${names} cell=${cell} /></dd></div>`)}</dl>`;
};

const nameBy = (rows, code) => Object.fromEntries(rows.map(r => [r[code], r.name]));

function Fact({ name, value, names, cell }) {
  if (cell?.kind && OF_A_BALANCE.includes(name)) return html`<${Number} row=${{ ...cell, [name]: value }} measure=${name} />`;
  if (Array.isArray(value)) return value.map((v, i) => html`${i ? t('list.comma') : ''}<${Fact} name=${name} value=${v} names=${names} />`);
  if (typeof value === 'object') return html`<${Facts} facts=${value} />`;
  if (name === 'person') return html`<button type="button" class="link" onClick=${() => open('person', value)}>${t('fact.person.see')}</button>`;
  return names[value] ?? word('code', value);
}

/** A rule is named NO_VACANCY in a finding and docs/rules.md#no_vacancy in a refusal: the drawer reads the page itself. */
export const RuleLink = ({ rule, label }) => {
  if (!rule) return null;
  const anchor = rule.includes('#') ? rule.slice(rule.indexOf('#') + 1) : rule.toLowerCase();
  return html`<button type="button" class="link rule" onClick=${() => open('rule', anchor)}>${label ?? word('rule', rule)}</button>`;
};
