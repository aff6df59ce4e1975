// What was typed and not yet recorded: it survives a reload and an expired session, is its user's own, and keeps its key, so that a lost answer
// cannot record twice.
import { useState } from './html.js';

let owner = '';
/** Whose drafts these are. */
export const draftsOf = user => { owner = user; };

const kept = () => `dingbian.draft.${owner}`;
const read = () => {
  try {
    return JSON.parse(sessionStorage.getItem(kept())) ?? {};
  } catch {
    return {};
  }
};

export const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map(b => b.toString(16).padStart(2, '0')).join('');
export const draftOf = (name, values = {}) => read()[name] ?? { key: newKey(), values };
export const keepDraft = (name, draft) => sessionStorage.setItem(kept(), JSON.stringify({ ...read(), [name]: draft }));

/** A fresh draft, with a key of its own. */
export function anew(name, values = {}) {
  const draft = { key: newKey(), values };
  keepDraft(name, draft);
  return draft;
}

/** The draft of a form, and how it is changed; `first` makes of what was found, or of nothing, what the form begins with. */
export function useDraft(name, first = values => values) {
  const [draft, hold] = useState(() => {
    const found = draftOf(name);
    return { ...found, values: first(found.values) };
  });
  const change = next => {
    keepDraft(name, next);
    hold(next);
  };
  return [draft, change];
}

// One paper often covers several acts: what belongs to it goes on from one to the next.
const PAPER = 'paper';
const isPaper = ([name]) => name.startsWith('basis.');
export const paper = () => draftOf(PAPER).values;
export const keepPaper = values => keepDraft(PAPER, { values: Object.fromEntries(Object.entries(values).filter(isPaper)) });
