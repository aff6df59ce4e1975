// What a book can say: the names of all events, in the order of the glossary. Each has its word under event.* in the messages.
export const TYPES = [
  'BookOpened', 'StatementRecorded', 'LimitSet', 'QuotaGranted', 'QuotaIssued', 'QuotaReallocated', 'UnitQuotaAssigned', 'ReserveSet',
  'UseRequested', 'UseReviewed', 'UseApproved', 'UseReturned', 'UseAuthorised', 'SlotCancelled', 'SelectionOpened', 'CandidatesListed',
  'SelectionDecided', 'PlanDrafted', 'PlanSubmitted', 'PlanReviewed', 'PlanExamined', 'PlanApproved', 'PlanReturned', 'PlanIssued',
  'InspectionOpened', 'QuestionAnswered', 'FindingRaised', 'FindingReplied', 'FindingClosed', 'InspectionClosed', 'NoticePublished', 'LoanReturned',
  'NatureUndecided', 'NatureDecided', 'ExcessGroundGiven', 'DiversionDateSet', 'UnitOpened', 'UnitClosed', 'UnitRenamed', 'PlateHung',
  'SuperiorMoved', 'PostsAllocated', 'PostWithdrawn', 'PersonRegistered', 'OpeningRecorded', 'PersonEntered', 'PersonAssigned',
  'PersonTransferredOut', 'PersonTransferredIn', 'PersonExited', 'ExcessDeclared', 'ConcurrentPostTaken', 'ConcurrentPostEnded', 'PostLeft',
  'PostResumed', 'DiversionPlanned', 'DiversionCompleted', 'ActReversed', 'LimitProposed', 'LimitReturned', 'LimitApproved', 'UserProposed',
  'UserGranted', 'UserReturned', 'UserLocked', 'PasswordReset', 'ErasureProposed', 'ErasureReturned', 'PersonErased', 'LogKeyReplaced',
  'RestoreAccepted',
];
