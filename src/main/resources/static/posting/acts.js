// What each act asks for, as data: a new act is a new line here and its words in the messages.
// `as` names how a field is chosen (fields.js); `name` is its path in the command; `organ`, `unit`, `kind` of a field are those of the fields named;
// `when` says with which values it is asked. A name that begins with _ belongs to the form and is not sent.
import { ASSIGNMENT_MODES, CHANNELS, CLASSES, ENTRY_MODES, EXCEPTIONS, EXIT_MODES, GROUNDS, LEAVE_REASONS, LEVELS, LIMIT_TYPES, PURPOSES,
  UNIT_TYPES } from '../platform/codes.js';

const text = (name, more = {}) => ({ name, as: 'text', ...more });
const long = (name, more = {}) => ({ name, as: 'long', wide: true, ...more });
const lines = name => ({ name, as: 'lines', optional: true, wide: true });
const day = (name, more = {}) => ({ name, as: 'day', ...more });
const number = (name, more = {}) => ({ name, as: 'number', ...more });
const check = name => ({ name, as: 'check', optional: true });
const choice = (name, values, more = {}) => ({ name, as: 'choice', values, group: 'how', ...more });
const optional = { optional: true };
const person = { name: 'person', as: 'person', wide: true };
const organ = { name: 'organ', as: 'organ' };
const unit = { name: 'unit', as: 'unit', organ: 'organ' };
const kind = { name: 'kind', as: 'kind' };
const post = { name: 'post', as: 'post', organ: 'organ', unit: 'unit', kind: 'kind', vacant: true };
const district = { name: 'organ', as: 'organ', level: 'DISTRICT' };

const LIMITS = choice('limitType', LIMIT_TYPES, { group: 'code' });
const diversion = [choice('channel', CHANNELS, optional), text('destination', optional)];
const due = day('due', optional);
const somebody = [text('person.name'), text('person.idNumber', { pattern: /^(\d{15}|\d{17}[\dXx])$/ }), text('person.ethnicity', optional),
  text('person.education', optional)];
const bySlot = v => (v._by ?? 'SLOT') === 'SLOT';
const byException = v => v._by === 'EXCEPTION';
const leave = { name: 'replaces', as: 'people', optional: true, wide: true };

const posting = fields => ({ room: 'posting', fields });
const establishment = fields => ({ room: 'establishment', fields });

export const ACTS = {
  enter: posting([...somebody, organ, unit, kind, { ...post, optional: true }, choice('mode', ENTRY_MODES),
    choice('_by', ['SLOT', 'EXCEPTION'], { group: 'by', first: 'SLOT' }), { name: 'slot', as: 'slot', organ: 'organ', kind: 'kind', when: bySlot },
    choice('exception.type', EXCEPTIONS, { when: byException }), text('exception.document', { when: byException })]),
  exit: posting([person, choice('mode', EXIT_MODES)]),
  transfer: posting([person, { name: 'toOrgan', as: 'organ' }, { name: 'toUnit', as: 'unit', organ: 'toOrgan' }, { name: 'toKind', as: 'kind' },
    { ...post, name: 'toPost', organ: 'toOrgan', unit: 'toUnit', kind: 'toKind', optional: true },
    { name: 'slot', as: 'slot', organ: 'toOrgan', kind: 'toKind', optional: true }]),
  assign: posting([person, organ, unit, { ...post, kind: null }, choice('via', ASSIGNMENT_MODES)]),
  'concurrent-post': posting([person, organ, unit, { ...post, kind: null, vacant: false }, check('end')]),
  'leave-post': posting([person, choice('reason', LEAVE_REASONS)]),
  'return-to-post': posting([person]),
  'declare-excess': posting([person, choice('ground', GROUNDS, { group: 'ground', optional: true }),
    ...diversion, due]),
  'plan-diversion': posting([person, ...diversion, due]),
  'complete-diversion': posting([person, ...diversion]),
  'request-use': posting([organ, text('application'), { ...unit, optional: true }, kind, number('count', { min: 1 }), choice('mode', ENTRY_MODES),
    long('reason'), leave]),
  'authorise-use': posting([organ, { name: 'application', as: 'application', organ: 'organ', optional: true }, { ...unit, optional: true }, kind,
    number('count', { min: 1 }), choice('mode', ENTRY_MODES), text('notice'), leave]),
  'cancel-slot': posting([{ name: 'slot', as: 'slot' }, long('reason', optional)]),
  'set-limit': establishment([district, kind, number('amount'), LIMITS]),
  'grant-quota': establishment([organ, kind, number('amount'), LIMITS]),
  reallocate: establishment([kind, day('returnDue', optional), { name: 'from', as: 'shares', kind: 'kind', wide: true },
    { name: 'to', as: 'shares', kind: 'kind', wide: true }]),
  'return-loan': establishment([kind, { name: 'from', as: 'organ' }, { name: 'to', as: 'organ' }, number('amount', { min: 1 }), day('returnDue')]),
  'assign-quota': establishment([organ, unit, kind, number('amount')]),
  reserve: establishment([organ, kind, choice('purpose', PURPOSES, { group: 'purpose' }), number('amount')]),
  'open-unit': establishment([organ, text('unit', { used: 'units' }), text('name'), choice('unitType', UNIT_TYPES, { group: 'unitType' }),
    { name: 'predecessors', as: 'units', organ: 'organ', optional: true, wide: true }, lines('plates'), lines('duties')]),
  'close-unit': establishment([organ, unit]),
  'rename-unit': establishment([organ, unit, text('name')]),
  'hang-plate': establishment([organ, unit, text('plate'), check('remove')]),
  'move-superior': establishment([organ, unit, text('superior'), check('countsInCap')]),
  'leave-undecided': establishment([organ, unit, long('question')]),
  'allocate-posts': establishment([organ, unit, kind, { name: 'posts', as: 'posts', wide: true }]),
  'withdraw-post': establishment([organ, unit, { ...post, kind: null }]),
  'record-opening': posting([...somebody, organ, unit, kind, { ...post, optional: true }, check('offQuota')]),
  'open-book': establishment([text('organ'), text('name'), choice('level', LEVELS, { group: 'bookLevel' }),
    { ...district, name: 'parent', optional: true }, choice('townshipClass', CLASSES, { group: 'class', optional: true }),
    number('population', optional)]),
  reverse: posting([{ name: 'eventId', as: 'act', wide: true }, long('reason')]),
};

/** The acts as the desk offers them; the number of an act, as 12, is its group and its place in it. */
export const GROUPS = [
  ['move', ['enter', 'exit', 'transfer', 'assign', 'concurrent-post', 'leave-post', 'return-to-post']],
  ['excess', ['declare-excess', 'plan-diversion', 'complete-diversion']],
  ['use', ['request-use', 'authorise-use', 'cancel-slot']],
  ['book', ['record-opening', 'open-book']],
  ['correct', ['reverse']],
  ['quota', ['set-limit', 'grant-quota', 'reallocate', 'return-loan', 'assign-quota', 'reserve']],
  ['unit', ['open-unit', 'close-unit', 'rename-unit', 'hang-plate', 'move-superior', 'leave-undecided', 'allocate-posts', 'withdraw-post']],
];
export const verbOf = act => `${ACTS[act].room}/${act}`;
export const numberOf = act => {
  const g = GROUPS.findIndex(([, acts]) => acts.includes(act));
  return `${g + 1}${GROUPS[g][1].indexOf(act) + 1}`;
};
export const mayDo = (me, act) => (me.may ?? []).includes(verbOf(act));

export const BASIS = [{ name: 'basis.document', as: 'document' }, text('basis.issuer'), day('basis.effectiveOn'),
  day('basis.documentDate', optional), day('basis.registeredOn', optional), check('basis.retroactive')];

/** The fields beside which a rule's refusal is said: the first of them that the form has. */
const WHERE = ['toPost', 'post', 'toUnit', 'unit', 'toOrgan', 'organ', 'person'];
const RULED = {
  DATES_OUT_OF_ORDER: ['basis.documentDate'], BOOK_NOT_OPEN: ['organ', 'toOrgan'], BOOK_ALREADY_OPEN: ['organ'], UNIT_ALREADY_OPEN: ['unit'],
  UNIT_NOT_OPEN: ['toUnit', 'unit'], UNIT_IN_USE: ['unit'], POST_ALREADY_OPEN: ['posts', 'post'], POST_NOT_OPEN: ['toPost', 'post'], POST_IN_USE: ['post'],
  POST_TAKEN: ['toPost', 'post'], KIND_MISMATCH: ['toKind', 'kind'], NO_VACANCY: ['toUnit', 'unit', 'toOrgan', 'organ'], OVER_QUOTA: ['toOrgan', 'organ'],
  ONE_OUT_ONE_IN: ['toOrgan', 'organ'], NO_AUTHORISATION: ['slot', '_by'], SLOT_SPENT: ['slot'], SLOT_NOT_OPEN: ['slot'], SLOT_EXPIRED: ['slot'],
  SLOT_MISMATCH: ['slot'], PERSON_ELSEWHERE: ['person.idNumber', 'person'], NOT_ZERO_SUM: ['to'],
  CROSS_LEVEL: ['organ', 'to'], RETURN_BEFORE_LOAN: ['returnDue'],
  LOAN_NOT_OPEN: ['returnDue'], QUOTA_EXCEEDED: ['amount', 'posts'], POSTS_EXCEED_QUOTA: ['posts'], LEADERSHIP_EXCEEDED: ['posts'],
  QUOTA_IN_USE: ['from', 'amount'],
  LIMIT_EXCEEDED: ['amount'], MORE_THAN_APPROVED: ['count'], APPLICATION_MISMATCH: ['application'], MATTER_ALREADY_OPEN: ['application'],
  NOT_A_DISTRICT: ['organ'], NOT_A_TOWNSHIP: ['organ'], ALREADY_REVERSED: ['eventId'], REVERSAL_IS_FINAL: ['eventId'], LATER_ACT_DEPENDS: ['eventId'],
  QUESTION_ALREADY_OPEN: ['question'], ALREADY_REPLACED: ['replaces'], DUE_TOO_EARLY: ['due'],
};
export const fieldOfRule = (rule, fields) =>
  (RULED[rule] ?? [...(/^(NOT_|ALREADY_|LATER_)/.test(rule) ? ['person'] : []), ...WHERE]).find(name => fields.some(f => f.name === name));
