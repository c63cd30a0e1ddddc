import type { Grondwaarde } from '../../../main/domain/grondwaarde/grondwaarde.ts';
import type { QuestionMaterial } from './question-material.ts';
import type { WrittenQuestion } from './learning-source.ts';
import { linkTo, shuffled, words } from './question-words.ts';

/** What these want overlaps with nearly every law, so they are no wrong answer to "which law". */
const broad: ReadonlySet<string> = new Set(['evrm', 'ivrk', 'grondwet', 'vn-verdrag-handicap']);

/** Laws that meet in nearly every case, and so make the best wrong answers. */
const core: ReadonlySet<string> = new Set(['participatiewet', 'wmo-2015', 'jeugdwet', 'wgs', 'awb']);

/** On which wet a grondwaarde rests. A wet that it strengthens is not offered as wrong. */
export function wetQuestions({ grondwaarde, wet }: QuestionMaterial): WrittenQuestion[] {
  const wetTitles = new Map(wet.map(({ id, title }) => [id, title]));
  const byId = new Map(grondwaarde.map((each) => [each.id, each]));
  const inWet = (id: string) => grondwaarde.filter((each) => each.wet === id);
  return grondwaarde.flatMap((asked): WrittenQuestion[] => {
    const close = new Set([
      asked.wet,
      ...asked.related
        .filter(({ kind }) => kind === 'versterkt')
        .map(({ id }) => byId.get(id)?.wet ?? ''),
    ]);
    const others = [...new Set(grondwaarde.map((each) => each.wet))]
      .filter((id) => !close.has(id) && !broad.has(id) && wetTitles.has(id))
      .map((id) => ({ id }));
    const own = wetTitles.get(asked.wet);
    if (own === undefined || others.length < 3) return [];
    const sameGoal = new Set(grondwaarde.filter(({ goal }) => goal === asked.goal).map((g) => g.wet));
    const likely = (id: string) => Number(sameGoal.has(id)) * 2 + Number(core.has(id));
    const wrong = shuffled(asked.id, others)
      .sort((a, b) => likely(b.id) - likely(a.id))
      .slice(0, 3);
    return [
      {
        id: `gw-wet-${asked.id}`,
        topic: 'grondwaarden',
        prompt: words(`"${asked.title}." Welke wet wil dit in de eerste plaats?`),
        several: false,
        options: [
          {
            id: asked.wet,
            text: words(own),
            right: true,
            explanation: [
              linkTo('grondwaarde', asked.id, 'Deze grondwaarde'),
              ...words(` hoort hier. ${asked.summary}`),
            ],
          },
          ...wrong.map(({ id }) => ({
            id,
            text: words(wetTitles.get(id) ?? id),
            right: false,
            explanation: words(
              `Bij deze wet noemt de bibliotheek: ${inWet(id).slice(0, 3).map(quoted).join(', ')}.`,
            ),
          })),
        ],
        source: { kind: 'grondwaarde', id: asked.id },
        artikelen: asked.artikelen.slice(0, 3),
        paths: ['wetten-en-grondwaarden'],
        changes: [],
        origin: 'gegenereerd',
      },
    ];
  });
}

/** Which grondwaarde pulls the other way; wrong are those that strengthen. */
export function spanningQuestions({ grondwaarde }: QuestionMaterial): WrittenQuestion[] {
  const titles = new Map(grondwaarde.map(({ id, title }) => [id, title]));
  return grondwaarde.flatMap((asked): WrittenQuestion[] => {
    const related = asked.related.filter(({ id }) => titles.has(id));
    const pulls = shuffled(asked.id, related.filter(({ kind }) => kind === 'spanning'));
    const strengthens = related.filter(({ kind }) => kind === 'versterkt');
    const [right] = pulls;
    if (right === undefined || strengthens.length < 2) return [];
    return [
      {
        id: `gw-spanning-${asked.id}`,
        topic: 'grondwaarden',
        prompt: words(
          `"${asked.title}." Welke van deze grondwaarden trekt in een zaak vaak de andere kant op?`,
        ),
        several: false,
        options: [right, ...strengthens.slice(0, 3)].map(({ id, why }) => ({
          id,
          text: words(titles.get(id) ?? id),
          right: id === right.id,
          explanation: [
            ...words(id === right.id ? 'Hier schuurt het. ' : 'Deze helpt juist mee. '),
            ...(why),
          ],
        })),
        source: { kind: 'grondwaarde', id: asked.id },
        artikelen: [],
        paths: ['wetten-en-grondwaarden', 'lastige-dilemmas'],
        changes: [],
        origin: 'gegenereerd',
      },
    ];
  });
}

function quoted({ title }: Grondwaarde): string {
  return `"${title}"`;
}
