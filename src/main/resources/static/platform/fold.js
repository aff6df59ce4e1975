// A part of a screen that the reader may fold away. What is folded is not asked for, and stays folded until he opens it.
import { html, useState } from './html.js';

const KEPT = 'dingbian.fold.';

/** @param show tells what is inside; it is called only while that is seen */
export function Fold({ name, title, show, unfolded = true }) {
  const [open, turn] = useState(() => (localStorage.getItem(KEPT + name) ?? String(unfolded)) === 'true');
  const turned = event => {
    if (event.target !== event.currentTarget || event.target.open === open) return; // a help inside opens too
    turn(event.target.open);
    localStorage.setItem(KEPT + name, event.target.open);
  };
  return html`<details class=${`part-of part-${name}`} open=${open} onToggle=${turned}>
    <summary><h2>${title}</h2></summary>${open && html`<div class="part-body">${show()}</div>`}</details>`;
}
