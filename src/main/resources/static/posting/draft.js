// What was typed and not yet saved: it survives a reload and an expired session, is its user's own, and keeps its key so that a lost answer
// cannot save twice. What belongs to the paper (the basis) goes on from one act to the next, for one paper often covers several.
let owner = '';
/** Whose drafts these are. */
export const draftsOf = user => { owner = user; };

const kept = () => `dingbian.draft.${owner}`;
export const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map(b => b.toString(16).padStart(2, '0')).join('');
const read = () => {
  try {
    return JSON.parse(sessionStorage.getItem(kept())) ?? {};
  } catch {
    return {};
  }
};
const write = drafts => sessionStorage.setItem(kept(), JSON.stringify(drafts));
const basisOf = values => Object.fromEntries(Object.entries(values).filter(([name]) => name.startsWith('basis.')));

export const draftOf = act => read()[act] ?? { key: newKey(), values: { ...read()._basis } };
export const keepDraft = (act, draft) => write({ ...read(), [act]: draft, _basis: basisOf(draft.values) });

/** A fresh draft of an act, on the paper of the last. */
export function anew(act, values = {}) {
  const draft = { key: newKey(), values: { ...read()._basis, ...values } };
  keepDraft(act, draft);
  return draft;
}

let begun = 0;
/** How often an act was begun from elsewhere: a form that is open then reads its draft again. */
export const beginnings = () => begun;

/** Begins an act with what is known of it already, from wherever one is. */
export function begin(act, values) {
  begun++;
  return anew(act, values);
}

export const renewKey = draft => ({ ...draft, key: newKey() });
