// The whole check of a pack: nothing is taken on trust that can be computed.
const KEYS = 'log-key.pem';
const EVENTS = 'events.jsonl';
const LEAVES = 'leaves.txt';
const HEADS = 'heads.jsonl';
const BALANCES = 'balances.jsonl';
const MANIFEST = 'manifest.sha256';
const SIGNATURE = 'manifest.sig';
const PAUSE = 50;
const breath = () => new Promise(go => setTimeout(go));

class Check {
  /** @param files by their names in the pack  @param known what the reader knows from elsewhere: {held, fingerprint, paper} */
  constructor(files, known, tell) {
    Object.assign(this, { files, known, tell, checked: [], wrong: [], first: null, sums: new Map(), heads: [], leaves: [], roots: new Map() });
    this.books = new Books();
    this.replaced = [];
    this.tree = new Tree(sha256);
  }

  good(key, facts = {}) { this.checked.push({ key, facts }); }

  bad(key, facts = {}) { this.wrong.push({ key, facts }); }

  firstIs(position) {
    if (this.first === null || position < this.first) this.first = position;
  }

  async run() {
    await this.readKeys();
    await this.readSmall();
    if (this.keys && this.files.has(EVENTS)) {
      this.paper = this.known.paper ? readPaper(this.known.paper) : null;
      await this.readEvents();
      this.checkKeys();
      await this.checkHeads();
      this.checkLeaves();
      for (const held of this.known.held) this.checkHeld(held);
      if (this.known.paper) this.checkPaper();
      await this.checkBalances();
    }
    await this.checkManifest();
    return { checked: this.checked, wrong: this.wrong, first: this.first, figures: this.figures ?? null };
  }

  async lines(name, hear) {
    this.tell(name);
    const read = await readLines(this.files.get(name), hear);
    this.sums.set(name, read.sha256);
    return read.whole;
  }

  async readKeys() {
    try {
      this.keys = readKeys(await this.files.get(KEYS).text());
    } catch {
      return this.bad('noKey');
    }
    this.keys.forEach(({ fingerprint }) => this.good('key', { fingerprint }));
    const { fingerprint } = this.known;
    const number = this.keys.findIndex(key => key.fingerprint === fingerprint.toLowerCase());
    if (fingerprint && number < 0) this.bad('anotherKey');
    if (number >= 0) this.good('knownKey', { number: number + 1, of: this.keys.length });
    return undefined;
  }

  async readSmall() {
    for (const name of [EVENTS, LEAVES, HEADS, BALANCES]) if (!this.files.has(name)) this.bad('missing', { name });
    if (this.files.has(HEADS)) await this.lines(HEADS, line => this.readHead(line));
    if (this.files.has(LEAVES)) await this.lines(LEAVES, line => this.leaves.push(text(line)));
  }

  readHead(line) {
    try {
      this.heads.push(readHead(text(line)));
    } catch {
      this.bad('noHead');
    }
  }

  /** One pass over the events: each is hashed as bytes and read as an event, and every root that will be asked for is kept on the way. */
  async readEvents() {
    const sizes = new Set([...this.heads.map(h => h.size), ...this.known.held.map(h => h.size), ...(this.paper ? [this.paper.position] : [])]);
    const sm3Tree = this.heads.some(h => h.sm3RootHash) ? new Tree(sm3) : null;
    this.differing = null;
    this.times = [];
    const keepRoots = () => sizes.has(this.tree.size)
      && this.roots.set(this.tree.size, { rootHash: this.tree.root(), sm3RootHash: sm3Tree?.root() });
    keepRoots();
    const whole = await this.lines(EVENTS, line => {
      const leaf = this.tree.leaf(line);
      this.tree.add(leaf);
      sm3Tree?.add(sm3Tree.leaf(line));
      keepRoots();
      if (this.differing === null && this.leaves[this.tree.size - 1] !== hex(leaf)) this.differing = this.tree.size;
      this.readEvent(line);
    });
    if (!whole) this.bad('noLineFeed', { name: EVENTS });
    this.good('events', { n: this.tree.size, root: this.tree.root() });
    if (sm3Tree) this.good('sm3', { root: sm3Tree.root() });
  }

  readEvent(line) {
    const position = this.tree.size;
    try {
      const read = readEvent(text(line), position);
      this.books.add(read);
      this.times.push(read.recordedAt);
      if (read.type === 'LogKeyReplaced') this.replaced.push(read);
    } catch {
      if (!this.unreadable) this.bad('unreadable', { position });
      this.unreadable ??= position;
      this.firstIs(this.unreadable);
    }
  }

  /** The first key is the pack's; each other one is named by an event, and endorsed by the one before it. */
  checkKeys() {
    this.chain = [{ from: 1, key: this.keys[0] }];
    for (const { event, position } of this.replaced) {
      const before = this.chain.at(-1).key;
      const key = readKeyOrNull(event.publicKey);
      const isEndorsed = key && event.previousKey === before.fingerprint
        && signed(before, endorsementText(before.fingerprint, key.spelled), event.endorsement);
      if (!isEndorsed) this.bad('keyNotEndorsed', { position });
      if (!isEndorsed) this.firstIs(position);
      if (key) this.chain.push({ from: position, key });
    }
    const named = this.chain.map(({ key }) => key.spelled).join();
    if (named !== this.keys.map(key => key.spelled).join()) this.bad('keysAndEvents', { keys: this.keys.length, events: this.replaced.length });
  }

  keyOf(size) {
    return this.chain.findLast(({ from }) => from <= size)?.key ?? this.keys[0];
  }

  async checkHeads() {
    if (!this.files.has(HEADS) || !this.files.has(LEAVES)) return;
    let size = -1;
    let good = 0;
    this.fit = true;
    for (const [i, head] of this.heads.entries()) {
      if (head.size <= size) this.bad('headsOrder', { size: head.size });
      size = head.size;
      const isSigned = signed(this.keyOf(head.size), headText(head), head.signature);
      if (!isSigned) this.bad('headSignature', { size });
      const root = this.roots.get(head.size);
      const isRoot = root?.rootHash === head.rootHash && (!head.sm3RootHash || root.sm3RootHash === head.sm3RootHash);
      if (!isRoot && good !== null) this.bad('headRoot', { size, from: good + 1, to: size });
      good = isRoot && good !== null ? size : null;
      this.fit &&= isSigned && isRoot;
      if (i % PAUSE === PAUSE - 1) await breath();
    }
    if (size !== this.tree.size) this.bad('lastHead', { n: this.tree.size });
    this.good('heads', { n: this.heads.length, steps: Math.max(0, this.heads.length - 1) });
  }

  checkLeaves() {
    if (!this.files.has(HEADS) || !this.files.has(LEAVES)) return;
    this.good('leaves', { n: this.leaves.length });
    if (this.differing === null && this.leaves.length > this.tree.size) this.differing = this.tree.size + 1;
    if (this.differing === null) return;
    this.bad(this.fit ? 'leafChanged' : 'eventChanged', { position: this.differing });
    this.firstIs(this.differing);
  }

  checkHeld({ size, root }) {
    if (this.roots.get(size)?.rootHash === root) this.good('held', { size });
    else this.bad('notHeld', { size });
  }

  checkPaper() {
    const { paper } = this;
    if (!paper) return this.bad('noPaper');
    const { position } = paper;
    if (position > this.tree.size) return this.bad('paperLater', { position, n: this.tree.size });
    if (this.roots.get(position).rootHash !== paper.root) return this.bad('paperRoot', { position });
    const known = instant(paper.knownAt);
    if (this.times.slice(0, position).some(time => instant(time) > known) || this.times.slice(position).some(time => instant(time) <= known)) {
      this.bad('paperKnown', { position, knownAt: paper.knownAt });
    }
    if (this.unreadable) return undefined;
    this.good('paper', { position });
    this.figures = tableOf(paper, this.books);
    if (!this.figures) this.bad('paperOrgan', { organ: paper.organ });
    return undefined;
  }

  async checkBalances() {
    if (this.unreadable) return this.good('notAdded');
    if (!this.files.has(BALANCES)) return undefined;
    this.tell(BALANCES);
    await breath();
    const sheet = new Sheet(this);
    await readLines(this.files.get(BALANCES), line => sheet.day(text(line)));
    await this.lines(BALANCES, line => sheet.compare(text(line)));
    sheet.end();
    return undefined;
  }

  async checkManifest() {
    const manifest = await this.files.get(MANIFEST).text();
    const listed = new Map();
    for (const line of manifest.replace(/\n+$/, '').split('\n')) {
      const [, sum, name] = /^([0-9a-f]{64}) {2}([\w./-]+)$/.exec(line) ?? [];
      if (name) listed.set(name, sum);
      else this.bad('noLine', { name: MANIFEST });
    }
    const names = [...this.files.keys()].filter(name => name !== MANIFEST && name !== SIGNATURE).sort();
    for (const name of names) {
      if (!this.sums.has(name)) await this.lines(name, () => {});
      if (!listed.has(name)) this.bad('notListed', { name });
      else if (listed.get(name) !== this.sums.get(name)) this.bad('anotherFile', { name });
      listed.delete(name);
    }
    for (const name of listed.keys()) this.bad('onlyListed', { name });
    const signature = await this.files.get(SIGNATURE)?.text() ?? '';
    if (!this.keys || !signature.endsWith('\n') || !signed(this.keys.at(-1), manifest, signature.slice(0, -1))) this.bad('manifestSignature');
    this.good('files', { n: names.length });
  }
}
