// From what was typed to the command: which fields are asked, what is still missing, what is sent.
import { isDay, readDay } from '../platform/days.js';
import { ACTS, BASIS } from './acts.js';

export const fieldsOf = (act, values = {}) => ACTS[act].fields.filter(f => !f.when || f.when(values));
export const allFields = (act, values) => [...fieldsOf(act, values), ...BASIS];

const whole = value => /^\d{1,9}$/.test(String(value).trim());
const sharesOf = rows => (rows ?? []).filter(r => r.organ && whole(r.amount)).map(r => ({ organ: r.organ, amount: Number(r.amount) }));
const postsOf = rows => (rows ?? []).filter(r => r.post && r.title)
  .map(r => ({ post: r.post.trim(), title: r.title.trim(), leadership: Boolean(r.leadership) }));
const itemsOf = (value, between) => (value ?? '').split(between).map(item => item.trim()).filter(Boolean);
/** What was typed as a list: a line, a comma or a stop of either script between. */
export const listOf = value => itemsOf(value, /[\n,;\u3001\uff0c\uff1b]/);
const filled = list => (list?.length ? list : undefined);

/** What a field sends; undefined if it is not filled. */
const SENT = {
  person: value => value?.person ?? (value?.idNumber ? value : undefined),
  people: value => filled(value?.map(p => p.person)),
  number: value => (whole(value ?? '') ? Number(value) : undefined),
  day: value => (isDay(readDay(value ?? '')) ? readDay(value) : undefined),
  check: (value, { optional }) => Boolean(value) || (optional ? undefined : false),
  units: filled,
  vacancies: filled,
  choices: value => value ?? [],
  lines: value => filled(itemsOf(value, '\n')),
  list: value => filled(listOf(value)),
  shares: value => filled(sharesOf(value)),
  posts: value => filled(postsOf(value)),
  act: value => value?.eventId,
};
const plain = (value, { pattern }) => {
  const typed = typeof value === 'string' ? value.trim() : value;
  return typed === '' || typed === undefined || typed === null || (pattern && !pattern.test(typed)) ? undefined : typed;
};

export function sent(field, value) {
  const said = (SENT[field.as] ?? plain)(value ?? field.first, field);
  return field.as === 'number' && said < (field.min ?? 0) ? undefined : said;
}

const begun = value => value !== undefined && value !== null && value !== '' && value !== false && (!Array.isArray(value) || value.length > 0);

/** Fields still to be filled before it makes sense to ask the server; what may be left out is missing only if it was begun. */
export const missing = (fields, values) => fields.filter(f => sent(f, values[f.name]) === undefined && (!f.optional || begun(values[f.name])));

/** The command; `fixed` is what the place says already. */
export function bodyOf(fields, values, fixed = {}) {
  const body = { ...fixed };
  for (const field of fields) {
    const value = sent(field, values[field.name]);
    if (value === undefined || field.name.startsWith('_')) continue;
    const path = field.name.split('.');
    const last = path.pop();
    const into = path.reduce((o, p) => (o[p] = o[p] ?? {}), body);
    into[last] = value;
  }
  return body;
}

// What was chosen inside something no longer holds when that changes.
const INSIDE = { organ: ['unit', 'post', 'slot', 'application', 'predecessors'], unit: ['post'], kind: ['post', 'slot'], toOrgan: ['toUnit', 'toPost', 'slot'],
  toUnit: ['toPost'], toKind: ['toPost', 'slot'], _by: ['slot', 'exception.type', 'exception.document'] };

/** Where somebody sits fills in what the act would otherwise ask: the kind he keeps, the organ and unit that he is in. */
export const ofPerson = (act, who) => (act === 'transfer' ? { toKind: who.kind } : act === 'assign' ? { organ: who.organ, unit: who.unit } : {});

/** What is typed after a change; `changes` are all that were made together. */
export function changed(act, values, changes) {
  const next = { ...values, ...changes };
  for (const name of Object.keys(changes)) for (const inside of INSIDE[name] ?? []) if (!(inside in changes)) delete next[inside];
  if (changes.person) for (const [name, value] of Object.entries(ofPerson(act, changes.person))) next[name] = next[name] || value;
  return next;
}

const same = value => value;
const LISTED = list => list.join('\n');
const TYPED = { person: person => ({ person }), people: list => list.map(person => ({ person })), number: String, lines: LISTED, list: LISTED,
  shares: rows => rows.map(({ organ, amount }) => ({ organ, amount: String(amount) })), act: eventId => ({ eventId }) };
const sorted = value => (Array.isArray(value) ? value.map(sorted) : value && typeof value === 'object'
  ? Object.fromEntries(Object.keys(value).sort().map(name => [name, sorted(value[name])])) : value);

/** What would have been typed into the form of an act for this command; null if it says more than the form can. */
export function typedFor(act, body) {
  const values = {};
  for (const { name, as } of [...ACTS[act].fields, ...BASIS]) {
    const said = name.split('.').reduce((part, each) => part?.[each], body);
    if (said !== undefined && said !== null) values[name] = (TYPED[as] ?? same)(said);
  }
  if (body.exception) values._by = 'EXCEPTION';
  return JSON.stringify(sorted(bodyOf(allFields(act, values), values))) === JSON.stringify(sorted(body)) ? values : null;
}
