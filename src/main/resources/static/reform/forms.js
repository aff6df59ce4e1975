// What each act of this room asks for beside its basis, as data; `as` names a control of fields.js, `name` is the path in the command.
const text = (name, optional = false) => ({ name, as: 'text', optional });
const area = (name, optional = false) => ({ name, as: 'area', optional });
const number = (name, optional = false) => ({ name, as: 'number', optional });
const day = (name, optional = false) => ({ name, as: 'day', optional });
const choice = (name, group, values, optional = false) => ({ name, as: 'choice', group, values, optional });
const MODES = ['CIVIL_SERVICE_EXAM', 'OPEN_RECRUITMENT', 'TRANSFER_IN', 'MILITARY_PLACEMENT', 'VETERAN_PLACEMENT', 'ASSIGNED', 'TALENT', 'OTHER'];
const CHANNELS = ['COMPETITIVE_APPOINTMENT', 'MUTUAL_SELECTION', 'TRANSFER_TO_VACANCY', 'EARLY_LEAVE', 'RETIREMENT', 'RESIGNATION', 'CIVIL_SERVICE_TRANSFER',
  'OTHER'];
export const KINDS = ['ADMIN', 'SUPPORT', 'INSTITUTION'];
export const QUESTIONS = ['UNITS', 'NOTICE', 'POSTS', 'EXCESS', 'RELATIONS'];
const kind = choice('kind', 'kind', KINDS);
const channel = choice('channel', 'how', CHANNELS, true);
const opinion = area('opinion', true);
const form = (post, ...fields) => ({ post, fields });

export const FORMS = {
  'draft-plan': form('reform/draft-plan'),
  'submit-plan': form('reform/submit-plan'),
  'review-plan': form('reform/review-plan', opinion),
  'examine-plan': form('reform/examine-plan', opinion),
  'approve-plan': form('reform/approve-plan', opinion),
  'return-plan': form('reform/return-plan', area('reason')),
  'issue-plan': form('reform/issue-plan'),
  'open-inspection': form('reform/open-inspection', text('inspection'), text('title')),
  'answer-question': form('reform/answer-question', choice('question', 'code', QUESTIONS), { name: 'satisfied', as: 'check' }, area('words')),
  'raise-finding': form('reform/raise-finding', text('finding'), choice('question', 'code', QUESTIONS), area('words'), day('due')),
  'reply-finding': form('reform/reply-finding', area('words')),
  'close-finding': form('reform/close-finding', area('words')),
  'close-inspection': form('reform/close-inspection', area('words')),
  'publish-notice': form('reform/publish-notice', text('notice'), text('title'), { name: 'places', as: 'list' }, day('until', true)),
  'request-use': form('posting/request-use', text('application'), { name: 'unit', as: 'unit', optional: true }, kind, number('count'),
    choice('mode', 'how', MODES), { name: 'replaces', as: 'people', optional: true }, area('reason')),
  'review-use': form('posting/review-use', number('advised'), opinion),
  'approve-use': form('posting/approve-use', number('count'), opinion),
  'authorise-use': form('posting/authorise-use', { ...text('notice'), label: 'notice.slot' }, kind, number('count'), choice('mode', 'how', MODES)),
  'return-use': form('posting/return-use', area('reason')),
  'cancel-slot': form('posting/cancel-slot', area('reason', true)),
  'open-selection': form('posting/open-selection', text('round'), choice('method', 'how', ['COMPETITION', 'MUTUAL_SELECTION']),
    { name: 'unit', as: 'unit' }, { name: 'posts', as: 'posts' }),
  'list-candidates': form('posting/list-candidates', { name: 'candidates', as: 'people' }),
  'decide-selection': form('posting/decide-selection', { name: 'choices', as: 'choices' }),
  'declare-excess': form('posting/declare-excess', { name: 'person', as: 'person' }, choice('ground', 'reform.ground', ['SELECTION_RESULT', 'SENIORITY',
    'CONSENT', 'OTHER'], true), channel,
    text('destination', true), day('due', true)),
  'plan-diversion': form('posting/plan-diversion', { ...channel, optional: false }, text('destination', true), day('due', true)),
  'propose-erasure': form('people/propose-erasure', text('erasure'), { name: 'person', as: 'person' }, text('retention'), area('reason')),
  'propose-erasure-order': form('people/propose-erasure', text('erasure'), { name: 'person', as: 'person' }, area('reason')),
  'approve-erasure': form('people/approve-erasure'),
  'return-erasure': form('people/return-erasure', area('reason')),
  'propose-limit': form('establishment/propose-limit', text('proposal'), kind, number('amount'), choice('limitType', 'code', ['GRANT', 'CAP'])),
  'approve-limit': form('establishment/approve-limit'),
  'return-limit': form('establishment/return-limit', area('reason')),
  'accept-restore': form('log/accept-restore', area('reason')),
  'replace-log-key': form('log/replace-log-key', area('reason')),
  'complete-diversion': form('posting/complete-diversion', channel, text('destination', true)),
};

export const BASIS = [text('basis.document'), text('basis.issuer'), day('basis.effectiveOn'), day('basis.documentDate', true),
  day('basis.registeredOn', true), { name: 'basis.retroactive', as: 'check', optional: true }];

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const EMPTY = {
  day: v => !ISO.test(v), number: v => !/^\d+$/.test(String(v).trim()), check: () => false, people: v => v.length === 0, posts: v => v.length === 0,
  list: v => read(v).length === 0, choices: () => false,
};
const empty = (field, value) => value === undefined || value === null || value === '' || (EMPTY[field.as] ?? (v => !String(v).trim()))(value);

/** Fields still to be filled before it makes sense to ask the server; an optional one that is half typed counts. */
export const missing = (fields, values) => fields.filter(f => f.as !== 'check' && f.as !== 'choices' && empty(f, values[f.name])
  && (!f.optional || (values[f.name] && values[f.name].length > 0)));

const read = typed => typed.split(/[\n,;\u3001\uff0c\uff1b]/).map(s => s.trim()).filter(Boolean);
const ABSENT = { check: false, choices: [] };
const SENT = { number: Number, list: read, people: v => v.map(p => p.person), person: v => v.person, check: Boolean };

export function bodyOf(fields, values, fixed) {
  const body = JSON.parse(JSON.stringify(fixed));
  for (const field of fields) {
    const value = values[field.name] ?? ABSENT[field.as];
    if (empty(field, value) || (field.as === 'check' && field.optional && !value)) continue;
    const path = field.name.split('.');
    const into = path.length > 1 ? (body[path[0]] = body[path[0]] ?? {}) : body;
    into[path[path.length - 1]] = (SENT[field.as] ?? (v => (typeof v === 'string' ? v.trim() : v)))(value);
  }
  return body;
}
