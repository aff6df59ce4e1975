// What was typed in this room and not yet recorded; it survives a reload and an expired session, and keeps its key so that a lost answer
// cannot record twice. What one user typed is not shown to the next.
const KEPT = 'dingbian.reform';
let owner = '';

const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map(b => b.toString(16).padStart(2, '0')).join('');
const read = () => {
  try {
    const found = JSON.parse(sessionStorage.getItem(KEPT)) ?? {};
    return found.owner === owner ? found.drafts : {};
  } catch {
    return {};
  }
};

export const draftsOf = user => { owner = user; };
export const draftOf = name => read()[name] ?? { key: newKey(), values: {} };
export const keepDraft = (name, draft) => sessionStorage.setItem(KEPT, JSON.stringify({ owner, drafts: { ...read(), [name]: draft } }));
/** A fresh draft, with a key of its own. */
export const begin = (name, values = {}) => keepDraft(name, { key: newKey(), values });
export const renewKey = draft => ({ ...draft, key: newKey() });
