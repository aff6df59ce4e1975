// Parts of a screen that the reader may fold away. What is folded is not asked for, and stays folded until he opens it; on paper all is open.
import { html, useLayoutEffect, useState } from './html.js';
import { settled } from './answers.js';

const KEPT = 'dingbian.fold.';
const SOON_MS = 50;
const QUIET = 4; // so often nothing was on its way: what is unfolded is asked for after it is drawn
const hearers = new Set();
let printing = false;

function unfoldAll(now) {
  printing = now;
  hearers.forEach(hear => hear(now));
}

addEventListener('beforeprint', () => unfoldAll(true));
addEventListener('afterprint', () => unfoldAll(false));
addEventListener('keydown', event => {
  if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key?.toLowerCase() !== 'p') return;
  event.preventDefault();
  printWhole();
});

/** Prints as soon as all is there, also what was folded. */
export function printWhole() {
  let quiet = 0;
  const look = () => {
    quiet = settled() ? quiet + 1 : 0;
    if (quiet < QUIET) return setTimeout(look, SOON_MS);
    print();
    return unfoldAll(false);
  };
  unfoldAll(true);
  look();
}

/** Whether something is open, as the reader has it or because it is being printed, and how he turns it. */
export function useFold(first) {
  const [open, turn] = useState(first);
  const [whole, hear] = useState(printing);
  useLayoutEffect(() => (hearers.add(hear), () => hearers.delete(hear)), []);
  return [open || whole, turn];
}

const turned = (open, turn) => event => {
  if (event.target === event.currentTarget && event.target.open !== open) turn(event.target.open); // a help inside opens too
};

/** @param show tells what is inside; it is called only while that is seen */
export function Fold({ name, title, show, unfolded = true }) {
  const [open, turn] = useFold(() => (localStorage.getItem(KEPT + name) ?? String(unfolded)) === 'true');
  const keep = now => {
    turn(now);
    localStorage.setItem(KEPT + name, now);
  };
  return html`<details class=${`part-of part-${name}`} open=${open} onToggle=${turned(open, keep)}>
    <summary><h2>${title}</h2></summary>${open && html`<div class="part-body">${show()}</div>`}</details>`;
}

/** What is there but not always wanted. */
export function Details({ look, title, children }) {
  const [open, turn] = useFold(false);
  return html`<details class=${look} open=${open} onToggle=${turned(open, turn)}><summary>${title}</summary>${children}</details>`;
}
