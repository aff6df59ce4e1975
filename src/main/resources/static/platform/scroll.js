// A table wider than the screen scrolls inside its own region, by keyboard too; every table can be copied and saved.
import { html, createContext, useContext, useEffect, useRef, useState } from './html.js';
import { t } from './i18n.js';

/** The answer that is being shown: a saved table says of which day, axis and knowledge it is. */
export const Shown = createContext(null);

const ROW = 'tbody > tr > :nth-child(2)'; // a row of one cell says that there is none
const tools = () => import('../exchange/tools.js');

/** @param whole where the table is one page of many: {more, draw}, more(next) answers {rows, next}, draw(rows) is the table of them */
export function Scroll({ of, whole, children }) {
  const box = useRef();
  return html`<div class="tabled"><${Tools} of=${of} box=${box} whole=${whole} />
    <div class="scroll" ref=${box} tabindex="0" role="region" aria-label=${t('table.of', { of })}>${children}</div></div>`;
}

function Tools({ of, box, whole }) {
  const answer = useContext(Shown);
  const [said, say] = useState('');
  const [filled, fill] = useState(true);
  useEffect(() => {
    const look = () => fill(Boolean(box.current?.querySelector(ROW)));
    const watch = new MutationObserver(look);
    watch.observe(box.current, { childList: true, subtree: true });
    look();
    return () => watch.disconnect();
  }, []);
  const does = act => () => tools().then(m => m[act]({ table: box.current.querySelector('table'), title: of, answer, whole, say }))
    .catch(problem => say(problem.message || t('state.lost')));
  return filled && html`<div class="tools"><small role="status">${said || (whole && t('sheet.page'))}</small>
    ${['copy', 'save'].map(act => html`<button type="button"
    key=${act} class="link quiet" aria-label=${t(`sheet.${act}.of`, { of })} title=${t(`sheet.${act}.help`)}
    onPointerEnter=${tools} onFocus=${tools} onClick=${does(act)}>${t(`sheet.${act}`)}</button>`)}</div>`;
}

/** The headings of columns, by their names in the messages. */
export const Heads = ({ of }) => of.map(c => html`<th key=${c} scope="col" class=${c}>${t(`col.${c}`)}</th>`);
