/** Documents by the terms in them, with how much each term says about each document. */
export type WordIndex = {
  add(key: string, terms: ReadonlyMap<string, number>): void;
  remove(key: string): void;
  /** Weight of a term in each document that has it, before saturation. */
  postings(term: string): ReadonlyMap<string, number>;
  /** The terms of one document. */
  terms(key: string): ReadonlyMap<string, number>;
  /** How telling a term is: 0 or more, higher for a rarer one. */
  idf(term: string): number;
  /** Whether so many documents have a term that sharing it says nothing. */
  isCommon(term: string): boolean;
  /** Length of a document as a vector of saturated, idf-weighted terms. */
  norm(key: string): number;
};

const commonShare = 0.2;
const fewDocuments = 3;
const nothing: ReadonlyMap<string, number> = new Map();

/** An index without documents. */
export function createWordIndex(): WordIndex {
  const byTerm = new Map<string, Map<string, number>>();
  const byDocument = new Map<string, ReadonlyMap<string, number>>();
  /** Norms hold for one set of documents; they are worked out when they are asked for. */
  const norms = new Map<string, number>();

  const idf = (term: string) => {
    const found = byTerm.get(term)?.size ?? 0;
    return Math.log(1 + (byDocument.size - found + 0.5) / (found + 0.5));
  };

  function remove(key: string): void {
    for (const term of byDocument.get(key)?.keys() ?? []) {
      const postings = byTerm.get(term);
      postings?.delete(key);
      if (postings?.size === 0) byTerm.delete(term);
    }
    byDocument.delete(key);
    norms.clear();
  }

  return {
    remove,
    idf,
    add(key, terms) {
      remove(key);
      byDocument.set(key, terms);
      for (const [term, weight] of terms) {
        const postings = byTerm.get(term) ?? new Map<string, number>();
        byTerm.set(term, postings.set(key, weight));
      }
    },
    postings: (term) => byTerm.get(term) ?? nothing,
    isCommon(term) {
      return (byTerm.get(term)?.size ?? 0) > Math.max(fewDocuments, byDocument.size * commonShare);
    },
    terms: (key) => byDocument.get(key) ?? nothing,
    norm(key) {
      const known = norms.get(key);
      if (known !== undefined) return known;
      const terms = [...(byDocument.get(key) ?? nothing)];
      const sum = terms.reduce((all, [term, count]) => all + (saturate(count) * idf(term)) ** 2, 0);
      norms.set(key, Math.sqrt(sum));
      return Math.sqrt(sum);
    },
  };
}

/** The tenth mention of a word says little more than the third: from 0 up to 2.2. */
export function saturate(count: number): number {
  return (count * 2.2) / (count + 1.2);
}
