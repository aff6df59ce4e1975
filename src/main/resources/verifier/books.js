// The books: what the events of each organ add up to, on any axis.
const KINDS = ['ADMIN', 'SUPPORT', 'INSTITUTION'];
const FIGURES = ['approved', 'assigned', 'filled', 'pending', 'leadershipReserve', 'otherReserve', 'excess', 'offQuota', 'loaned'];

const ALL = '*';

class Books {
  constructor() {
    this.changes = new Map();
  }

  /** A reversal takes back, in its own book and on their own days, all changes of the act that it names. */
  add({ event, type, act, position, changes }) {
    if (!this.changes.has(event.organ)) this.changes.set(event.organ, []);
    const book = this.changes.get(event.organ);
    if (type !== 'ActReversed') for (const change of changes) book.push({ ...change, act, position });
    else for (const change of book.filter(c => c.act === event.reverses)) book.push({ ...change, n: -change.n, act, position, of: change.act });
  }

  organs() {
    return [...this.changes.keys()].sort();
  }

  /** Each book as its changes up to a position add up by one of the three days. */
  by(axis, upTo = Infinity) {
    return new Map(this.organs().map(organ => [organ, new Book(organ, this.changes.get(organ).filter(c => c.position <= upTo), axis)]));
  }
}

class Book {
  constructor(organ, changes, axis) {
    this.organ = organ;
    this.changes = changes;
    this.axis = axis;
    this.sums = new Map();
    this.words = new Map();
    this.units = new Set(changes.map(c => c.unit ?? ''));
    this.moved = new Set(changes.filter(c => c.what === 'counts').map(c => c.unit));
    for (const change of changes) {
      this.count(`${change.what} ${change.unit ?? ''} ${change.kind ?? ''}`, change);
      this.count(`${change.what} ${ALL} ${change.kind ?? ''}`, change);
      if (change.word !== undefined) this.hear(`${change.what} ${change.unit ?? ''} ${change.kind ?? ''} ${change.post ?? ''}`, change);
    }
    for (const days of this.sums.values()) days.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  }

  count(cell, { n, on }) {
    if (!this.sums.has(cell)) this.sums.set(cell, []);
    this.sums.get(cell).push({ day: on[this.axis], n });
  }

  /** Of one day the word said last holds, unless it was taken back; what two acts said alike is two words, and a reversal takes back its own act's. */
  hear(subject, { n, on, word, act, of = act }) {
    if (!this.words.has(subject)) this.words.set(subject, new Map());
    const days = this.words.get(subject);
    const day = on[this.axis];
    if (!days.has(day)) days.set(day, new Map());
    const heard = days.get(day);
    const said = `${of} ${word}`;
    const times = (heard.get(said)?.times ?? 0) + n;
    if (n > 0) heard.delete(said);
    if (times === 0) heard.delete(said);
    else heard.set(said, { word, times });
  }

  word(what, at, unit = '', kind = '', post = '') {
    const days = this.words.get(`${what} ${unit} ${kind} ${post}`) ?? new Map();
    for (const day of [...days.keys()].filter(d => d <= at).sort().reverse()) {
      const holding = [...days.get(day).values()].filter(({ times }) => times > 0);
      if (holding.length) return holding.at(-1).word;
    }
    return null;
  }

  sum(what, at, unit = '', kind = '') {
    let sum = 0;
    for (const { day, n } of this.sums.get(`${what} ${unit} ${kind}`) ?? []) {
      if (day > at) break;
      sum += n;
    }
    return sum;
  }

  isOpen(at) {
    return this.sum('open', at) > 0;
  }

  counts(unit, at) {
    return !this.moved.has(unit) || this.word('counts', at, unit) !== 'false';
  }

  /** A figure of the organ is that of all in it but the units that do not count. */
  figure(what, at, unit, kind) {
    if (unit !== null) return this.sum(what, at, unit, kind);
    let sum = this.sum(what, at, ALL, kind);
    for (const each of this.moved) if (!this.counts(each, at)) sum -= this.sum(what, at, each, kind);
    return sum;
  }

  /** A row of the balance, in the order in which balances.jsonl writes it. */
  row(at, unit, kind) {
    const f = Object.fromEntries(FIGURES.map(what => [what, this.figure(what, at, unit, kind)]));
    const limitType = this.word('limitType', at, '', kind) ?? 'GRANT';
    const approved = unit === null ? f.approved : f.assigned;
    const room = limitType === 'CAP' ? f.assigned : approved;
    return { at, axis: this.axis, organ: this.organ, unit, kind, limitType, approved, assigned: f.assigned, filled: f.filled, pending: f.pending,
      leadershipReserve: f.leadershipReserve, otherReserve: f.otherReserve,
      available: room - f.filled - f.pending - f.leadershipReserve - f.otherReserve, over: Math.max(0, f.filled - approved),
      excess: f.excess, offQuota: f.offQuota, loaned: f.loaned };
  }
}
