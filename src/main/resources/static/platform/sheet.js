// A room that is fetched late brings its own style sheet, and is shown when that is there.
const fetched = new Map();

export function sheet(href) {
  if (!fetched.has(href)) {
    fetched.set(href, new Promise(done => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: done, onerror: done });
      document.head.insertBefore(link, document.querySelector('link[media="print"]')); // what is said for paper has the last word
    }));
  }
  return fetched.get(href);
}
