/**
 * Which documents say a term, and how much it says about each: two numbers in flat arrays, so that
 * ten thousand casussen fit in memory and are read in order. What came later waits in short lists
 * until there is enough of it to be laid in with the rest; what went is skipped until then.
 */
export type Postings = {
  /** How many documents there are. */
  size(): number;
  /** How many documents say a term. */
  count(term: number): number;
  /** Numbers run up to this one. */
  numbers(): number;
  isThere(document: number): boolean;
  /** @returns The number of the new document. */
  add(terms: ReadonlyMap<number, number>): number;
  /** @param terms - What was added with it. */
  remove(document: number, terms: Iterable<number>): void;
  /** Calls with every document that says a term, each once, in no order that means something. */
  visit(term: number, visitor: (document: number, impact: number) => void): void;
  /** How much a term says about a document; 0 when the document does not say it. */
  impact(term: number, document: number): number;
  /** For each term of a query: adds `factor` times the impact to the scores. */
  addTo(scores: Scores, term: number, factor: number): void;
  /** As {@link addTo}, but keeps the best of the ways in which one word was found. */
  bestOf(scores: Scores, term: number, factor: number): void;
  /**
   * Lays everything in one row, without what is gone, when that is worth it.
   *
   * @returns The new number of each old one, -1 for what is gone; undefined when nothing changed.
   */
  settle(force?: boolean): Int32Array | undefined;
};

/** Scores by document, with the documents that have one. */
export type Scores = { readonly of: Float32Array; readonly found: number[] };

export function createScores(numbers: number): Scores {
  return { of: new Float32Array(numbers), found: [] };
}

/** An impact runs from 0 to 3; as whole numbers of sixteen bits it is exact to four digits. */
const scale = 16384;
const laterAtMost = 500;

type Row = {
  readonly from: Uint32Array;
  readonly documents: Uint32Array;
  readonly impacts: Uint16Array;
};
const nothing: Row = {
  from: new Uint32Array(1),
  documents: new Uint32Array(0),
  impacts: new Uint16Array(0),
};

/** What one query may call thousands of times stands in plain loops. */
export function createPostings(): Postings {
  let row = nothing;
  let rowDocuments = 0;
  /** By term: document, impact, document, impact, in the order in which they came. */
  let later = new Map<number, number[]>();
  let counts = new Int32Array(1024);
  let there = new Uint8Array(256);
  let numbers = 0;
  let size = 0;

  const start = (term: number) => row.from[term] ?? row.documents.length;
  const end = (term: number) => row.from[term + 1] ?? row.documents.length;
  const lastTerm = () => row.from.length - 2;

  function settle(force = false): Int32Array | undefined {
    const waiting = numbers - rowDocuments;
    const gone = numbers - size;
    if (!force && Math.max(waiting, gone) < Math.max(laterAtMost, rowDocuments / 4)) return;
    const renumbered = new Int32Array(numbers).fill(-1);
    let next = 0;
    for (let document = 0; document < numbers; document += 1) {
      if (there[document] === 1) renumbered[document] = next++;
    }
    row = layOut(row, later, renumbered);
    later = new Map();
    there = new Uint8Array(Math.max(256, size * 2)).fill(1, 0, size);
    numbers = size;
    rowDocuments = size;
    return renumbered;
  }

  return {
    settle,
    size: () => size,
    numbers: () => numbers,
    count: (term) => counts[term] ?? 0,
    isThere: (document) => there[document] === 1,
    add(terms) {
      const document = numbers++;
      size += 1;
      if (document >= there.length) there = grown(there, document);
      there[document] = 1;
      for (const [term, impact] of terms) {
        if (term >= counts.length) counts = grown(counts, term);
        counts[term] = (counts[term] ?? 0) + 1;
        const list = later.get(term);
        if (list) list.push(document, Math.round(impact * scale));
        else later.set(term, [document, Math.round(impact * scale)]);
      }
      return document;
    },
    remove(document, terms) {
      if (there[document] !== 1) return;
      there[document] = 0;
      size -= 1;
      for (const term of terms) counts[term] = (counts[term] ?? 0) - 1;
    },
    visit(term, visitor) {
      for (let at = start(term), stop = end(term); at < stop; at += 1) {
        const document = row.documents[at] ?? 0;
        if (there[document] === 1) visitor(document, (row.impacts[at] ?? 0) / scale);
      }
      const list = later.get(term) ?? [];
      for (let at = 0; at < list.length; at += 2) {
        const document = list[at] ?? 0;
        if (there[document] === 1) visitor(document, (list[at + 1] ?? 0) / scale);
      }
    },
    impact(term, document) {
      let low = start(term);
      let high = end(term);
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((row.documents[middle] ?? 0) < document) low = middle + 1;
        else high = middle;
      }
      if (low < end(term) && row.documents[low] === document) {
        return (row.impacts[low] ?? 0) / scale;
      }
      const list = later.get(term) ?? [];
      for (let at = 0; at < list.length; at += 2) {
        if (list[at] === document) return (list[at + 1] ?? 0) / scale;
      }
      return 0;
    },
    addTo({ of, found }, term, factor) {
      const { documents, impacts } = row;
      const share = factor / scale;
      const stop = term <= lastTerm() ? end(term) : 0;
      for (let at = term <= lastTerm() ? start(term) : 0; at < stop; at += 1) {
        const document = documents[at] ?? 0;
        if (of[document] === 0) {
          if (there[document] === 0) continue;
          found.push(document);
        }
        of[document] = (of[document] ?? 0) + (impacts[at] ?? 0) * share;
      }
      const list = later.get(term);
      if (list === undefined) return;
      for (let at = 0; at < list.length; at += 2) {
        const document = list[at] ?? 0;
        if (of[document] === 0) {
          if (there[document] === 0) continue;
          found.push(document);
        }
        of[document] = (of[document] ?? 0) + (list[at + 1] ?? 0) * share;
      }
    },
    bestOf({ of, found }, term, factor) {
      const { documents, impacts } = row;
      const share = factor / scale;
      const stop = term <= lastTerm() ? end(term) : 0;
      for (let at = term <= lastTerm() ? start(term) : 0; at < stop; at += 1) {
        const document = documents[at] ?? 0;
        const score = (impacts[at] ?? 0) * share;
        const before = of[document] ?? 0;
        if (score <= before) continue;
        if (before === 0) {
          if (there[document] === 0) continue;
          found.push(document);
        }
        of[document] = score;
      }
      const list = later.get(term);
      if (list === undefined) return;
      for (let at = 0; at < list.length; at += 2) {
        const document = list[at] ?? 0;
        const score = (list[at + 1] ?? 0) * share;
        const before = of[document] ?? 0;
        if (score <= before) continue;
        if (before === 0) {
          if (there[document] === 0) continue;
          found.push(document);
        }
        of[document] = score;
      }
    },
  };
}

/** One row of everything that is still there, by term and then by document. */
function layOut(
  row: Row,
  later: ReadonlyMap<number, readonly number[]>,
  renumbered: Int32Array,
): Row {
  const known = row.from.length - 1;
  let terms = known;
  let room = row.documents.length;
  for (const [term, list] of later) {
    terms = Math.max(terms, term + 1);
    room += list.length / 2;
  }
  const from = new Uint32Array(terms + 1);
  const documents = new Uint32Array(room);
  const impacts = new Uint16Array(room);
  let filled = 0;
  for (let term = 0; term < terms; term += 1) {
    from[term] = filled;
    if (term < known) {
      for (let at = row.from[term] ?? 0, stop = row.from[term + 1] ?? 0; at < stop; at += 1) {
        const document = renumbered[row.documents[at] ?? 0] ?? 0;
        if (document < 0) continue;
        documents[filled] = document;
        impacts[filled++] = row.impacts[at] ?? 0;
      }
    }
    const list = later.get(term);
    if (list === undefined) continue;
    for (let at = 0; at < list.length; at += 2) {
      const document = renumbered[list[at] ?? 0] ?? 0;
      if (document < 0) continue;
      documents[filled] = document;
      impacts[filled++] = list[at + 1] ?? 0;
    }
  }
  from[terms] = filled;
  return { from, documents: documents.slice(0, filled), impacts: impacts.slice(0, filled) };
}

function grown<Numbers extends Uint8Array | Int32Array>(numbers: Numbers, upTo: number): Numbers {
  const room = Math.max(numbers.length * 2, upTo + 1);
  const larger = numbers instanceof Uint8Array ? new Uint8Array(room) : new Int32Array(room);
  larger.set(numbers);
  return larger as Numbers;
}
