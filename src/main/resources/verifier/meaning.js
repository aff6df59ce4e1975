// What each event means, as docs/api.md tells it under "What an event adds": how many more or fewer of what, where, from which day on.
const isDay = day => typeof day === 'string' && /^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(day) && isOfMonth(day);
const isOfMonth = day => new Date(`${day.slice(0, 7)}-01T00:00:00Z`).setUTCDate(Number(day.slice(8))) === Date.parse(`${day}T00:00:00Z`);
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
const later = (a, b) => (a > b ? a : b);

/** The three days of a paper, one for each axis. */
function daysOf({ documentDate, effectiveOn, registeredOn }) {
  if (![documentDate, effectiveOn, registeredOn].every(isDay)) throw new Error('a paper without its days');
  return { document: documentDate, effective: effectiveOn, registered: registeredOn };
}

const more = (e, what, n, where = {}) => ({ what, n, unit: e.unit, kind: e.kind, person: e.person, post: e.post, on: daysOf(e.basis), ...where });
const said = (e, what, word, where = {}) => more(e, what, 1, { word: String(word), ...where });

/** A figure holds from the paper's day on, or only until another, recorded before it, goes on to hold. */
function figure(e, what, where = {}) {
  const from = more(e, what, e.change, where);
  if (!e.until) return [from];
  const on = { ...from.on, effective: e.until, registered: later(from.on.registered, e.until) };
  return [from, { ...from, n: -e.change, on }];
}

const limited = (e, what) => [...figure(e, what), ...(e.limitType ? [said(e, 'limitType', e.limitType)] : [])];
const lent = e => [more(e, 'approved', e.change), more(e, 'loaned', e.change)];
const usesSlot = e => (e.slot ? [more(e, 'pending', -1, { unit: undefined, person: undefined, post: undefined })] : []);
const entered = e => [more(e, 'filled', 1), ...usesSlot(e)];
/** Who was declared excess is so no longer once he has gone, or has a post. */
const noLongerExcess = (e, unit) => (e.excess ? [more(e, 'excess', -1, { unit, post: undefined })] : []);
const left = (e, what) => [more(e, what, -1), ...noLongerExcess(e, e.unit)];
const nothing = () => [];

const MEANING = {
  BookOpened: e => [said(e, 'open', e.level), said(e, 'name', e.name), ...(e.parent ? [said(e, 'parent', e.parent)] : [])],
  LimitSet: e => limited(e, 'approved'),
  QuotaGranted: e => limited(e, 'approved'),
  QuotaIssued: e => figure(e, 'assigned', { unit: e.township }),
  QuotaReallocated: e => (e.returnDue ? lent(e) : [more(e, 'approved', e.change)]),
  LoanReturned: lent,
  UnitQuotaAssigned: e => figure(e, 'assigned'),
  ReserveSet: e => figure(e, e.purpose === 'LEADERSHIP' ? 'leadershipReserve' : 'otherReserve'),
  UnitOpened: e => [more(e, 'unit', 1), said(e, 'name', e.name)],
  UnitClosed: e => [more(e, 'unit', -1)],
  UnitRenamed: e => [said(e, 'name', e.name)],
  SuperiorMoved: e => [said(e, 'counts', e.countsInCap === true)],
  PostsAllocated: e => e.posts.map(p => more(e, 'post', 1, { post: p.post })),
  PostWithdrawn: e => [more(e, 'post', -1)],
  OpeningRecorded: e => [more(e, e.offQuota ? 'offQuota' : 'filled', 1)],
  PersonEntered: entered,
  PersonTransferredIn: entered,
  PersonAssigned: e => [more(e, 'filled', -1, { unit: e.fromUnit, post: e.fromPost }), more(e, 'filled', 1), ...noLongerExcess(e, e.fromUnit)],
  PersonTransferredOut: e => left(e, 'filled'),
  PersonExited: e => left(e, e.offQuota ? 'offQuota' : 'filled'),
  // He keeps his place in the unit, and gives up his post if he had one.
  ExcessDeclared: e => [more(e, 'excess', 1, { post: undefined }),
    ...(e.post ? [more(e, 'filled', -1), more(e, 'filled', 1, { post: undefined })] : [])],
  ConcurrentPostTaken: e => [more(e, 'concurrent', 1)],
  ConcurrentPostEnded: e => [more(e, 'concurrent', -1)],
  UseAuthorised: e => e.slots.map(() => more(e, 'pending', 1, { unit: undefined })),
  SlotCancelled: e => [more(e, 'pending', -1)],
};

/** Steps of matters, words about people and units, and what the office says of itself change no figure. */
const NO_FIGURE = ['ActReversed', 'PersonRegistered', 'StatementRecorded', 'PlateHung', 'NatureUndecided', 'NatureDecided', 'PostLeft', 'PostResumed',
  'DiversionPlanned', 'DiversionCompleted', 'ExcessGroundGiven', 'DiversionDateSet', 'UseRequested', 'UseReviewed', 'UseApproved', 'UseReturned',
  'SelectionOpened', 'CandidatesListed', 'SelectionDecided', 'PlanDrafted', 'PlanSubmitted', 'PlanReviewed', 'PlanExamined', 'PlanApproved',
  'PlanReturned', 'PlanIssued', 'InspectionOpened', 'QuestionAnswered', 'FindingRaised', 'FindingReplied', 'FindingClosed', 'InspectionClosed',
  'NoticePublished', 'LimitProposed', 'LimitApproved', 'LimitReturned', 'UserProposed', 'UserGranted', 'UserReturned', 'UserLocked', 'PasswordReset',
  'ErasureProposed', 'ErasureReturned', 'PersonErased', 'LogKeyReplaced', 'RestoreAccepted'];
for (const type of NO_FIGURE) MEANING[type] = nothing;

/** An event of a line of events.jsonl. Throws if it is none, or stands out of its place. */
function readEvent(line, position) {
  const row = JSON.parse(line);
  const meaning = Object.hasOwn(MEANING, row.type) && MEANING[row.type];
  const event = JSON.parse(row.payload);
  const isEvent = row.position === position && row.revision === '1' && typeof event.organ === 'string' && INSTANT.test(row.recordedAt);
  if (!meaning || !isEvent) throw new Error('no event');
  daysOf(event.basis);
  const changes = meaning(event);
  if (changes.some(c => !Number.isInteger(c.n) || !isDay(c.on.effective))) throw new Error('no figure');
  return { position, act: row.act, recordedAt: row.recordedAt, type: row.type, event, changes };
}
