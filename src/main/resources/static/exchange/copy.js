// A table for the clipboard: text with tabs, and HTML that Excel and WPS paste with its merged cells. Nothing in it is ever a formula.
const FORMULA = /^[=+\-@\t\r]/;
const MARKS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = text => text.replace(/[&<>"]/g, mark => MARKS[mark]);

const plain = ({ text = '', number }) => (!number && FORMULA.test(text) ? `'${text}` : text);

/** What spans several columns or rows is said once, in its first cell; the others are empty. */
function grid(rows) {
  const lines = rows.map(() => []);
  rows.forEach(({ cells }, y) => {
    let x = 0;
    for (const cell of cells) {
      while (lines[y][x] !== undefined) x++;
      for (let down = 0; down < (cell.down ?? 1) && y + down < lines.length; down++) {
        for (let across = 0; across < (cell.across ?? 1); across++) lines[y + down][x + across] = down || across ? '' : plain(cell);
      }
    }
  });
  return lines.map(line => Array.from(line, cell => cell ?? '').join('\t')).join('\n');
}

const asText = `mso-number-format:'\\@'`;
const cellAsHtml = ({ text = '', number, across = 1, down = 1 }) =>
  `<td colspan="${across}" rowspan="${down}"${number ? '' : ` style="${asText}"`}>${safe(text)}</td>`;

const asHtml = rows => `<table>${rows.map(({ cells }) => `<tr>${cells.map(cellAsHtml).join('')}</tr>`).join('')}</table>`;

/** By the copy event: it also works where the page has no secure connection, and asks nobody. */
export function toClipboard({ head, body }) {
  const rows = [...head, ...body];
  const fill = event => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', grid(rows));
    event.clipboardData.setData('text/html', asHtml(rows));
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return done;
}
