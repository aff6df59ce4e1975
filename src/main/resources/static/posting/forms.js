// What each act asks for, as data: a new act is a new line here and its words in the messages.
// `as` names how a field is chosen; `name` is its path in the command; organ, unit and kind of a field are those of the fields named.
const target = (organ, unit, kind, post) => [
  { name: organ, as: 'organ' }, { name: unit, as: 'unit', organ }, { name: kind, as: 'kind' },
  { name: post, as: 'post', organ, unit, kind, optional: true },
];
const choice = (name, values) => ({ name, as: 'choice', values });
const text = (name, optional = false) => ({ name, as: 'text', optional });

export const ACTS = {
  transfer: [{ name: 'person', as: 'person' }, ...target('toOrgan', 'toUnit', 'toKind', 'toPost')],
  enter: [text('person.name'), { ...text('person.idNumber'), pattern: /^(\d{15}|\d{17}[\dXx])$/ },
    text('person.ethnicity', true), text('person.education', true),
    ...target('organ', 'unit', 'kind', 'post'),
    choice('mode', ['CIVIL_SERVICE_EXAM', 'OPEN_RECRUITMENT', 'TRANSFER_IN', 'MILITARY_PLACEMENT', 'VETERAN_PLACEMENT', 'ASSIGNED', 'TALENT', 'OTHER']),
    choice('exception.type', ['ORGANISATION_APPOINTMENT', 'POLICY_PLACEMENT']), text('exception.document')],
  exit: [{ name: 'person', as: 'person' },
    choice('mode', ['RETIRED', 'EARLY_RETIRED', 'RESIGNED', 'TRANSFERRED_OUT', 'DISMISSED', 'DIED', 'DIVERTED', 'OTHER'])],
};

export const BASIS = [text('basis.document'), text('basis.issuer'),
  { name: 'basis.effectiveOn', as: 'day' },
  { name: 'basis.documentDate', as: 'day', optional: true },
  { name: 'basis.registeredOn', as: 'day', optional: true },
  { name: 'basis.retroactive', as: 'check', optional: true }];

export const fieldsOf = act => [...ACTS[act], ...BASIS];

const filled = (field, value) => value !== undefined && value !== '' && value !== false
  && (!field.pattern || field.pattern.test(value)) && (field.as !== 'day' || /^\d{4}-\d{2}-\d{2}$/.test(value));

/** Fields still to be filled before it makes sense to ask the server. */
export const missing = (act, values) => fieldsOf(act).filter(f => !filled(f, values[f.name]) && (!f.optional || values[f.name]));

export function bodyOf(act, values) {
  const body = {};
  for (const field of fieldsOf(act)) {
    const value = values[field.name];
    if (!filled(field, value)) continue;
    const path = field.name.split('.');
    const last = path.pop();
    const into = path.reduce((o, p) => (o[p] ??= {}), body);
    into[last] = field.as === 'person' ? value.person : typeof value === 'string' ? value.trim() : value;
  }
  return body;
}
