// What was typed and not yet saved; it survives a reload and an expired session, and keeps its key so that a lost answer cannot save twice.
const KEPT = 'dingbian.draft';

export const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map(b => b.toString(16).padStart(2, '0')).join('');
const read = () => {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT)) ?? {};
  } catch {
    return {};
  }
};
const write = drafts => sessionStorage.setItem(KEPT, JSON.stringify(drafts));

export const draftOf = act => read()[act] ?? { key: newKey(), values: {} };
export const keepDraft = (act, draft) => write({ ...read(), [act]: draft });

/** A fresh draft; what belongs to the paper rather than to the person (the basis) is carried on. */
export function begin(act, values = {}, from = draftOf(act)) {
  const basis = Object.fromEntries(Object.entries(from.values).filter(([name]) => name.startsWith('basis.')));
  const draft = { key: newKey(), values: { ...basis, ...values } };
  keepDraft(act, draft);
  return draft;
}

export const renewKey = draft => ({ ...draft, key: newKey() });
