import { html, useLayoutEffect, useRef } from './html.js';
import { t } from './i18n.js';
import { ManualLink } from './help.js';
import { back, close, mayGoBack } from './url.js';

/** The drawer in which one thing is looked at closely. Escape, the backdrop and the cross all leave it. */
export function Drawer({ title, children }) {
  const box = useRef();
  const opener = useRef(document.activeElement);
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog.showModal();
    document.documentElement.classList.add('locked');
    return () => {
      document.documentElement.classList.remove('locked');
      dialog.close(); // while it is open all behind it is inert and takes no focus
      if (opener.current?.isConnected) opener.current.focus({ preventScroll: true });
    };
  }, []);
  useLayoutEffect(() => { box.current.querySelector('h2')?.focus(); }, [title]);
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
