// A box in which one types and chooses from a list below it, by keyboard or mouse: what finds people, papers and everything else works alike.
import { useEffect, useLayoutEffect, useState } from './html.js';

/** A value once it has rested, so that not every letter asks the server. */
export function useRested(value, wait) {
  const [rested, rest] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => rest(value), wait);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

const STEPS = { ArrowDown: 1, ArrowUp: -1 };

/**
 * What the input, the list and each option of it need. The first row is chosen at once, unless what is typed may stand by itself (`free`);
 * `leave` is told of Escape.
 */
export function useCombobox({ id, rows, choose, leave, free = false, of }) {
  const lowest = free ? -1 : 0;
  const [at, move] = useState(lowest);
  useLayoutEffect(() => move(lowest), [of]);
  const chosen = rows[at] ? at : -1;
  const keys = event => {
    if (event.isComposing) return;
    if (STEPS[event.key] && rows.length) move((at - lowest + STEPS[event.key] + rows.length - lowest) % (rows.length - lowest) + lowest);
    else if (event.key === 'Enter' && !event.ctrlKey && (chosen >= 0 || !free)) {
      if (chosen >= 0) choose(rows[chosen]);
    } else if (event.key === 'Escape' && (rows.length || (!free && event.target.value))) leave();
    else return;
    event.preventDefault();
  };
  return {
    input: { id, type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: false, 'aria-autocomplete': 'list', 'aria-controls': `${id}-list`,
      'aria-expanded': rows.length > 0, 'aria-activedescendant': chosen >= 0 ? `${id}-${chosen}` : undefined, onKeyDown: keys },
    list: { id: `${id}-list`, role: 'listbox', hidden: !rows.length },
    option: i => ({ id: `${id}-${i}`, role: 'option', 'aria-selected': i === chosen, onMouseDown: event => event.preventDefault(),
      onClick: () => choose(rows[i]) }),
  };
}
