// The exported balances against what the events add up to, one axis after the other; no organ and no axis may be left out.
const OFFICE = 'OFFICE';
const AXES = ['document', 'effective', 'registered'];

class Sheet {
  constructor(check) {
    Object.assign(this, { check, done: new Set(), days: new Set(), everyDay: new Set(), places: new Set(), rows: 0, axis: null, books: new Map() });
  }

  compare(line) {
    this.rows++;
    try {
      const row = JSON.parse(line);
      if (!AXES.includes(row.axis) || !isDay(row.at) || !KINDS.includes(row.kind) || !('unit' in row)) throw new Error('no row');
      if (row.axis !== this.axis) this.begin(row.axis);
      this.days.add(row.at);
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
    for (const at of this.days) {
      this.everyDay.add(at);
      for (const book of this.books.values()) {
        if (!book.isOpen(at)) continue;
        for (const kind of KINDS) {
          const place = placeOf({ at, axis: this.axis, organ: book.organ, unit: null, kind });
          if (!this.places.has(place)) this.check.bad('rowMissing', { place });
        }
      }
    }
    this.days.clear();
    this.places.clear();
  }

  end() {
    this.endAxis();
    const organs = this.check.books.organs();
    const n = organs.length;
    if (organs.some(organ => organ !== OFFICE)) for (const axis of AXES.filter(each => !this.done.has(each))) this.check.bad('axisMissing', { axis });
    this.check.good('balances', { rows: this.rows, days: this.everyDay.size, axes: this.done.size, books: n });
  }
}

const placeOf = ({ at, axis, organ, unit, kind }) => [at, axis, organ, ...(unit === null ? [] : [unit]), kind].join(' ');
