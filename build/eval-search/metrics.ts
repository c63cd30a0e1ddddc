/** How well each item answers, by slug: 0.5 a little, 1 well, 2 best. */
export type Grades = Readonly<Record<string, number>>;

export type Figures = { readonly ndcg5: number; readonly recall10: number; readonly mrr: number };

/** From this grade on a hit answers the question, for MRR. */
const answers = 1;

/** @param hits - Slugs of one kind in the order of the answer. */
export function measure(hits: readonly string[], grades: Grades): Figures {
  const relevant = Object.keys(grades);
  const found = hits.slice(0, 10).filter((slug) => relevant.includes(slug));
  const wanted = Object.values(grades).some((grade) => grade >= answers) ? answers : 0;
  const first = hits.slice(0, 10).findIndex((slug) => (grades[slug] ?? -1) >= wanted);
  return {
    ndcg5: discounted(hits.map((slug) => grades[slug] ?? 0)) / ideal(grades),
    recall10: found.length / relevant.length,
    mrr: first < 0 ? 0 : 1 / (first + 1),
  };
}

export function meanOf(figures: readonly Figures[]): Figures {
  const mean = (name: keyof Figures) =>
    figures.reduce((sum, one) => sum + one[name], 0) / Math.max(1, figures.length);
  return { ndcg5: mean('ndcg5'), recall10: mean('recall10'), mrr: mean('mrr') };
}

function discounted(grades: readonly number[]): number {
  return grades
    .slice(0, 5)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

function ideal(grades: Grades): number {
  return discounted(Object.values(grades).sort((a, b) => b - a));
}
