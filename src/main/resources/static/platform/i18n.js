// Every visible word comes from messages/<language>.json; official names and document numbers stay as the server says them.
export const LANGUAGES = ['zh-CN', 'en'];
const KEPT = 'dingbian.lang';
let words = {};
let spoken = null;
let asked = null;

const RETRY_MS = 3000;

export const language = () => spoken;
export const wanted = asked => [asked, localStorage.getItem(KEPT), LANGUAGES[0]].find(l => LANGUAGES.includes(l));

export async function speak(lang) {
  asked = lang;
  if (lang === spoken) return;
  const answer = await fetch(`messages/${lang}.json`);
  if (!answer.ok) throw new Error(String(answer.status));
  const said = await answer.json();
  if (lang !== asked) return; // another was chosen meanwhile
  words = said;
  spoken = lang;
  localStorage.setItem(KEPT, lang);
  document.documentElement.lang = lang;
  document.title = words['app.title'];
}

/** Shows a page as soon as there are words to say; without them not even what is wrong can be said. */
export const begin = (lang, show) => speak(lang).then(show, () => setTimeout(begin, RETRY_MS, lang, show));

export function t(key, facts = {}) {
  const sentence = words[key];
  if (sentence === undefined) {
    console.error('no message', key);
    return key;
  }
  return sentence.replace(/\{(\w+)\}/g, (_, name) => facts[name] ?? '');
}

/** What the messages say under a key that not every subject has; undefined if nothing. */
export const says = key => words[key];

/** The word for a code of the server's (a mode, a measure); a code that has none is shown as it is. */
export const word = (group, code) => (code === undefined || code === null ? '' : words[`${group}.${code}`] ?? String(code));

/** The server's sentence in the reader's language. */
export const sentence = (o, name = 'detail') => (spoken === 'en' && o[`${name}En`]) || o[name] || '';

/** Of an erased person nothing is known, not even the name. */
export const named = ({ name }) => name || t('erasure.nameless');
