// The line under a printed sheet, and the same sheet made of the events.
const DAY = '[12]\\d{3}-\\d\\d-\\d\\d';
const ASKED = `(balance|roster) (\\S{1,64}) (organ|unit) (${DAY}) (document|effective|registered)`;
const PAPER = new RegExp(`^DINGBIAN1 ${ASKED} (${DAY}T[\\d:.]{8,18}Z) (\\d{1,9}) ([0-9a-f]{64})$`);

/** Null if it is not written so. */
function readPaper(line) {
  const [, table, organ, by, at, axis, knownAt, position, root] = PAPER.exec(line.trim()) ?? [];
  return table ? { table, organ, by, at, axis, knownAt, position: Number(position), root } : null;
}

/** An instant as text that sorts: nine digits after the point. */
const instant = said => {
  const [, second, fraction = ''] = /^(.{19})(?:\.(\d+))?Z$/.exec(said) ?? [];
  return `${second}.${fraction.padEnd(9, '0')}`;
};

/** The sheet: {heads, rows} of cells; null if there is no such book. */
function tableOf(paper, all) {
  const books = all.by(paper.axis, paper.position);
  const organs = [...books.values()].filter(book => book.isOpen(paper.at) && isAsked(book, paper));
  if (organs.length === 0) return null;
  return paper.table === 'roster' ? rosterOf(organs, paper.at) : balanceOf(organs, paper, books);
}

const isAsked = (book, { organ, at }) => organ === '-' || book.organ === organ || book.word('parent', at) === organ;
const COLUMNS = ['approved', 'assigned', 'filled', 'pending', 'leadershipReserve', 'otherReserve', 'available', 'over', 'excess', 'offQuota'];

function balanceOf(organs, { at, by }, books) {
  const rows = organs.flatMap(book => (by === 'organ' ? KINDS.map(kind => rowOf(book, at, null, kind, books)) : unitRows(book, at, books)));
  return { heads: ['organ', 'name', 'kind', ...COLUMNS], rows };
}

function rowOf(book, at, unit, kind, books) {
  const row = book.row(at, unit, kind);
  const name = unit === null ? book.word('name', at) : book.word('name', at, unit) ?? books.get(unit)?.word('name', at);
  return [unit === null ? book.organ : `${book.organ} ${unit}`, name ?? '', kind, ...COLUMNS.map(what => row[what])];
}

const unitRows = (book, at, books) => [...book.units].filter(unit => unit !== '').sort().flatMap(unit =>
  KINDS.map(kind => rowOf(book, at, unit, kind, books)).filter(cells => cells.slice(3).some(figure => figure !== 0)));

/** Posts with the id of who holds them, vacant ones too; then who holds none. A printed roster shows the first eight characters of an id. */
function rosterOf(organs, at) {
  const rows = [];
  for (const book of organs) {
    const seats = seatsOf(book, at);
    for (const post of seats.posts) {
      const holders = seats.people.filter(p => p.post === post.post && p.what !== 'offQuota');
      if (holders.length === 0) rows.push([book.organ, post.unit, post.kind, post.post, '', 'vacant']);
      for (const p of holders) rows.push([book.organ, post.unit, post.kind, post.post, p.person, p.what]);
    }
    const seated = new Set(seats.posts.map(p => p.post));
    for (const p of seats.people.filter(each => !seated.has(each.post) || each.what === 'offQuota')) {
      rows.push([book.organ, p.unit, p.kind, p.post, p.person, p.what]);
    }
  }
  return { heads: ['organ', 'unit', 'kind', 'post', 'person', 'seat'], rows };
}

function seatsOf(book, at) {
  const posts = new Map();
  const people = new Map();
  for (const c of book.changes.filter(each => each.on[book.axis] <= at)) {
    const isSeat = ['filled', 'offQuota', 'concurrent'].includes(c.what);
    if (!isSeat && c.what !== 'post') continue;
    const seat = { what: c.what, unit: c.unit ?? '', kind: c.kind ?? '', post: c.post ?? '', person: isSeat ? c.person : '' };
    const of = isSeat ? people : posts;
    const key = Object.values(seat).join(' ');
    of.set(key, { ...seat, n: (of.get(key)?.n ?? 0) + c.n });
  }
  const standing = of => [...of.entries()].filter(([, seat]) => seat.n > 0).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, seat]) => seat);
  return { posts: standing(posts), people: standing(people) };
}
