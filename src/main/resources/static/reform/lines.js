// The list that is to be rehearsed: kept over a reload, filled by a proposal, by hand, or by pasting.
import { anew, draftOf, keepDraft } from '../platform/drafts.js';
import { visit } from '../platform/url.js';
import { ACTS, verbOf } from '../posting/acts.js';
import { typedFor } from '../posting/body.js';

const NAME = 'reform.rehearsal';

export const readList = () => draftOf(NAME).values.commands ?? [];
export const keyOfList = () => draftOf(NAME).key;
export const keepList = commands => keepDraft(NAME, { ...draftOf(NAME), values: { commands } });
export const newList = commands => anew(NAME, { commands });

/** Puts one more at the end, with the act and what was typed, so that its form can be opened again; says how many there are. */
export function addToList(command) {
  const commands = [...readList(), command];
  keepList(commands);
  return commands.length;
}

const actOf = post => Object.keys(ACTS).find(act => verbOf(act) === post);

/** The act of a line and what stands in its form, be it typed, proposed or pasted;
 * null if no form says all of it. `known` is what is known beside the codes. */
export function typedOf({ post, body, act = actOf(post), values, known }) {
  if (!act || values) return act ? { act, values } : null;
  try {
    const typed = typedFor(act, body);
    return typed && { act, values: { ...typed, ...known } };
  } catch {
    return null; // pasted, and of another shape
  }
}

/** Takes these to the rehearsal, in place of what was there. */
export function rehearse(commands) {
  newList(commands);
  visit('reform', { tab: 'rehearsal', item: '', act: '', state: '' });
}

/** JSON lines as in a scenario: {"post","body"} each; an array is taken too. Says what could not be read, by line. */
export function readLines(text) {
  const whole = text.trim();
  if (whole.startsWith('[')) {
    try {
      return { commands: JSON.parse(whole), flaws: [] };
    } catch { /* line by line then */ }
  }
  const commands = [];
  const flaws = [];
  whole.split('\n').forEach((line, i) => {
    if (!line.trim()) return;
    try {
      const { post, body } = JSON.parse(line);
      if (typeof post === 'string' && body && typeof body === 'object') commands.push({ post, body });
      else flaws.push(i + 1);
    } catch {
      flaws.push(i + 1);
    }
  });
  return { commands, flaws };
}

/** A line that has no paper of its own gets the common one. */
export const withBasis = (commands, basis) => commands.map(({ post, body }) => ({ post, body: body.basis || !basis ? body : { ...body, basis } }));
