// What to do about a refusal, from docs/rules.md as the server ships it.
import { language, t } from '../platform/i18n.js';
import { section } from '../platform/markdown.js';

let page = null;
const rules = () => {
  page = page ?? fetch('docs/rules.md').then(a => (a.ok ? a.text() : Promise.reject(new Error('rules'))));
  page.catch(() => { page = null; });
  return page;
};

/** The point of the rule that says so: one line in Chinese, the next in English; null if it has none. */
export async function remedyOf(rule) {
  const lines = section(await rules(), rule.toLowerCase()) ?? [];
  const at = lines.findIndex(line => line.startsWith(t('rule.remedy.mark')));
  if (at < 0) return null;
  const english = /^\s{2,}\S/.test(lines[at + 1] ?? '') ? lines[at + 1].trim() : null;
  return language() === 'en' && english ? english : lines[at].slice(t('rule.remedy.mark').length).trim();
}
