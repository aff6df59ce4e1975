// The steps of a plan and of an application: which act leads on from which, and how far each came.
export const PLAN_STEPS = ['PlanDrafted', 'PlanSubmitted', 'PlanReviewed', 'PlanExamined', 'PlanApproved', 'PlanIssued'];
export const PLAN_NEXT = {
  PlanDrafted: ['submit-plan', 'draft-plan'], PlanSubmitted: ['review-plan', 'return-plan'], PlanReviewed: ['examine-plan', 'return-plan'],
  PlanExamined: ['approve-plan', 'return-plan'], PlanApproved: ['issue-plan', 'return-plan'], PlanReturned: ['draft-plan'], PlanIssued: [],
};
export const PLAN_VERBS = ['submit-plan', 'review-plan', 'examine-plan', 'approve-plan', 'return-plan', 'issue-plan'];
export const USE_STEPS = ['UseRequested', 'UseReviewed', 'UseApproved', 'UseAuthorised'];
export const USE_NEXT = {
  UseRequested: ['review-use', 'return-use'], UseReviewed: ['approve-use', 'return-use'], UseApproved: ['authorise-use', 'return-use'],
  UseReturned: ['request-use'], UseAuthorised: [],
};
export const SELECTION_NEXT = { SelectionOpened: ['list-candidates'], CandidatesListed: ['decide-selection', 'list-candidates'], SelectionDecided: [] };

/** The last of each type since the matter was last begun anew. */
export function lastRound(steps, first) {
  const from = steps.map(s => s.type).lastIndexOf(first);
  return Object.fromEntries(steps.slice(Math.max(from, 0)).map(s => [s.type, s]));
}
