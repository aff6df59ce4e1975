// The drafts of this room: each act begins on the paper of the last.
import * as drafts from '../platform/drafts.js';

const onPaper = values => ({ ...drafts.paper(), ...values });

/** A fresh draft of an act. */
export function anew(act, values) {
  const draft = drafts.anew(act, onPaper(values));
  drafts.keepPaper(draft.values);
  return draft;
}

export function useDraft(act, first = values => values) {
  const [draft, change] = drafts.useDraft(act, values => first(onPaper(values)));
  return [draft, next => {
    drafts.keepPaper(next.values);
    change(next);
  }];
}

let begun = 0;
/** How often an act was begun from elsewhere: a form that is open then reads its draft again. */
export const beginnings = () => begun;

/** Begins an act with what is known of it already, from wherever one is. */
export function begin(act, values) {
  begun++;
  return anew(act, values);
}
