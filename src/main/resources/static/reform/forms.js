// What each act of this room, and of the office itself, asks for beside its basis, as data; `as` names a control of posting/fields.js or of this
// room's fields.js, `name` is the path in the command.
import { CHANNELS, ENTRY_MODES, GROUNDS, LIMIT_TYPES, QUESTIONS } from '../platform/codes.js';

const text = (name, more = {}) => ({ name, as: 'text', ...more });
const long = (name, more = {}) => ({ name, as: 'long', wide: true, ...more });
const number = name => ({ name, as: 'number' });
const day = (name, more = {}) => ({ name, as: 'day', ...more });
const choice = (name, group, values, more = {}) => ({ name, as: 'choice', group, values, ...more });
const people = (name, more = {}) => ({ name, as: 'people', wide: true, ...more });
const optional = { optional: true };
const kind = { name: 'kind', as: 'kind' };
const person = { name: 'person', as: 'person' };
const unit = { name: 'unit', as: 'unit', organ: 'organ' };
const mode = choice('mode', 'how', ENTRY_MODES);
const channel = choice('channel', 'how', CHANNELS, optional);
const destination = text('destination', optional);
const opinion = long('opinion', optional);
const form = (post, ...fields) => ({ post, fields });

export const FORMS = {
  'draft-plan': form('reform/draft-plan'),
  'submit-plan': form('reform/submit-plan'),
  'review-plan': form('reform/review-plan', opinion),
  'examine-plan': form('reform/examine-plan', opinion),
  'approve-plan': form('reform/approve-plan', opinion),
  'return-plan': form('reform/return-plan', long('reason')),
  'issue-plan': form('reform/issue-plan'),
  'open-inspection': form('reform/open-inspection', text('inspection'), text('title')),
  'answer-question': form('reform/answer-question', choice('question', 'code', QUESTIONS), { name: 'satisfied', as: 'check' }, long('words')),
  'raise-finding': form('reform/raise-finding', text('finding'), choice('question', 'code', QUESTIONS), long('words'), day('due')),
  'reply-finding': form('reform/reply-finding', long('words')),
  'close-finding': form('reform/close-finding', long('words')),
  'close-inspection': form('reform/close-inspection', long('words')),
  'publish-notice': form('reform/publish-notice', text('notice'), text('title'), { name: 'places', as: 'list', wide: true }, day('until', optional)),
  'request-use': form('posting/request-use', text('application'), { ...unit, optional: true }, kind, number('count'),
    mode, people('replaces', optional), long('reason')),
  'review-use': form('posting/review-use', number('advised'), opinion),
  'approve-use': form('posting/approve-use', number('count'), opinion),
  'authorise-use': form('posting/authorise-use', { ...text('notice'), label: 'notice.slot' }, kind, number('count'), mode),
  'return-use': form('posting/return-use', long('reason')),
  'cancel-slot': form('posting/cancel-slot', long('reason', optional)),
  'open-selection': form('posting/open-selection', text('round'), choice('method', 'how', ['COMPETITION', 'MUTUAL_SELECTION']),
    unit, { name: 'posts', as: 'vacancies', wide: true }),
  'list-candidates': form('posting/list-candidates', people('candidates')),
  'decide-selection': form('posting/decide-selection', { name: 'choices', as: 'choices', wide: true }),
  'declare-excess': form('posting/declare-excess', person, choice('ground', 'ground', GROUNDS, optional), channel,
    destination, day('due', optional)),
  'plan-diversion': form('posting/plan-diversion', { ...channel, optional: false }, destination, day('due', optional)),
  'complete-diversion': form('posting/complete-diversion', channel, destination),
  'propose-erasure': form('people/propose-erasure', text('erasure'), { ...person, ever: true }, text('retention'), long('reason')),
  'propose-erasure-order': form('people/propose-erasure', text('erasure'), { ...person, ever: true }, long('reason')),
  'approve-erasure': form('people/approve-erasure'),
  'return-erasure': form('people/return-erasure', long('reason')),
  'propose-limit': form('establishment/propose-limit', text('proposal'), kind, number('amount'), choice('limitType', 'code', LIMIT_TYPES)),
  'approve-limit': form('establishment/approve-limit'),
  'return-limit': form('establishment/return-limit', long('reason')),
  'accept-restore': form('log/accept-restore', long('reason')),
  'replace-log-key': form('log/replace-log-key', long('reason')),
};
