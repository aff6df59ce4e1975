import { html, useLayoutEffect, useRef } from './html.js';
import { t } from './i18n.js';
import { ManualLink } from './help.js';
import { back, close, mayGoBack, usePlace } from './url.js';

let opener; // outside of all drawers: one opens out of another

/** The drawer in which one thing is looked at closely. Escape, the backdrop and the cross all leave it. */
export function Drawer({ title, children }) {
  const box = useRef();
  const { panel } = usePlace();
  useLayoutEffect(() => {
    const dialog = box.current;
    const from = document.activeElement;
    if (!from?.closest('dialog')) opener = from;
    dialog.showModal();
    dialog.onclose = close; // the browser closes it by itself at an Escape before anything was clicked
    document.documentElement.classList.add('locked');
    return () => {
      dialog.onclose = null;
      document.documentElement.classList.remove('locked');
      dialog.close(); // while it is open all behind it is inert and takes no focus
      if (opener?.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  useLayoutEffect(() => box.current.querySelector('h2').focus(), [panel]);
  const leave = event => {
    event.preventDefault();
    close();
  };
  const outside = event => event.target === box.current && close();
  return html`<dialog ref=${box} class="drawer" aria-labelledby="drawer-title" onCancel=${leave} onMouseDown=${outside}>
    <div class="drawer-body">
      <header>
        ${mayGoBack() && html`<button type="button" class="plain" onClick=${back}>${t('drawer.back')}</button>`}
        <h2 id="drawer-title" tabindex="-1">${title}</h2>
        <${ManualLink} />
        <button type="button" class="plain cross" aria-label=${t('drawer.close')} onClick=${close}>×</button>
      </header>
      <div class="drawer-content">${children}</div>
    </div>
  </dialog>`;
}
