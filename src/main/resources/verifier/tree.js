// The tree of RFC 6962, grown leaf by leaf: it keeps only the roots of the full subtrees at its right edge, one for each bit of its size.
class Tree {
  constructor(hash) {
    this.hash = hash;
    this.edge = [];
    this.size = 0;
  }

  leaf(bytes) {
    return this.hash(joined([0], bytes));
  }

  add(leaf) {
    let node = leaf;
    for (let n = this.size; n % 2 === 1; n = (n - 1) / 2) node = this.hash(joined([1], this.edge.pop(), node));
    this.edge.push(node);
    this.size++;
  }

  /** The root over all leaves so far, in hexadecimal. */
  root() {
    if (this.size === 0) return hex(this.hash(new Uint8Array(0)));
    return hex(this.edge.reduceRight((right, left) => this.hash(joined([1], left, right))));
  }
}
