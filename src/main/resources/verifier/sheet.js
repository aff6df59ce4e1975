// The exported balances against what the events add up to, one axis after the other. No axis may be left out, and, on any day that stands on any axis,
// no organ, and no unit of a township that has a figure or is there.
const OFFICE = 'OFFICE';
const AXES = ['document', 'effective', 'registered'];

class Sheet {
  constructor(check) {
    Object.assign(this, { check, done: new Set(), days: new Set(), places: new Set(), rows: 0, axis: null, books: new Map() });
  }

  /** A line that is none is told of when it is compared. */
  day(line) {
    const [, at] = /^\{"at":"([^"]*)"/.exec(line) ?? [];
    if (isDay(at)) this.days.add(at);
  }

  compare(line) {
    this.rows++;
    try {
      const row = JSON.parse(line);
      if (!AXES.includes(row.axis) || !isDay(row.at) || !KINDS.includes(row.kind) || !('unit' in row)) throw new Error('no row');
      if (row.axis !== this.axis) this.begin(row.axis);
      const place = placeOf(row);
      this.places.add(place);
      const book = this.books.get(row.organ);
      if (!book) return this.check.bad('noBook', { place });
      const folded = JSON.stringify(book.row(row.at, row.unit, row.kind));
      if (folded !== line) this.check.bad('balance', { place, folded });
    } catch {
      this.check.bad('noRow', { n: this.rows });
    }
    return undefined;
  }

  begin(axis) {
    this.endAxis();
    if (this.done.has(axis)) throw new Error('the axis stands twice');
    this.done.add(axis);
    this.axis = axis;
    this.books = this.check.books.by(axis);
  }

  endAxis() {
    for (const book of this.books.values()) {
      for (const at of this.days) if (book.isOpen(at)) this.mustBeWhole(book, at);
    }
    this.places.clear();
  }

  mustBeWhole(book, at) {
    const { axis } = this;
    const mustHave = (unit, kind) => {
      const place = placeOf({ at, axis, organ: book.organ, unit, kind });
      if (!this.places.has(place)) this.check.bad('rowMissing', { place });
    };
    for (const kind of KINDS) mustHave(null, kind);
    if (book.word('open', at) !== 'TOWNSHIP') return;
    for (const unit of book.units) {
      const missing = unit === '' ? [] : KINDS.filter(kind => !this.places.has(placeOf({ at, axis, organ: book.organ, unit, kind })));
      const lost = missing.filter(kind => FIGURES.some(what => book.figure(what, at, unit, kind) !== 0));
      const isUntold = lost.length === 0 && missing.length === KINDS.length && book.sum('unit', at, unit) > 0;
      for (const kind of isUntold ? missing.slice(0, 1) : lost) mustHave(unit, kind);
    }
  }

  end() {
    this.endAxis();
    const organs = this.check.books.organs();
    const n = organs.length;
    if (organs.some(organ => organ !== OFFICE)) for (const axis of AXES.filter(each => !this.done.has(each))) this.check.bad('axisMissing', { axis });
    this.check.good('balances', { rows: this.rows, days: this.days.size, axes: this.done.size, books: n });
  }
}

const placeOf = ({ at, axis, organ, unit, kind }) => [at, axis, organ, ...(unit === null ? [] : [unit]), kind].join(' ');
