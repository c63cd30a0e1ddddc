import { uitwegNames } from '../../../main/domain/content/uitweg-names.ts';
import type { QuestionMaterial } from './question-material.ts';
import type { WrittenQuestion } from './learning-source.ts';
import { shuffled, words } from './question-words.ts';

/** Which way out carried a voorbeeldcasus, where another was looked at and does not carry. */
export function routeQuestions({ voorbeeldcasus }: QuestionMaterial): WrittenQuestion[] {
  return voorbeeldcasus.flatMap((casus): WrittenQuestion[] => {
    const right = casus.uitwegen.filter(({ holds }) => holds === 'draagt');
    const wrong = casus.uitwegen.filter(({ holds }) => holds === 'draagt-niet');
    if (right.length === 0 || wrong.length === 0 || right.length + wrong.length < 3) return [];
    const several = right.length > 1;
    return [
      {
        id: `casus-weg-${casus.id}`,
        topic: 'uitwegen',
        prompt: words(
          `${casus.summary} ${several ? 'Welke wegen dragen hier?' : 'Welke weg draagt hier?'}`,
        ),
        several,
        options: [...right, ...wrong].map(({ id, holds, why }) => ({
          id,
          text: words(uitwegNames[id]),
          right: holds === 'draagt',
          explanation: why,
        })),
        source: { kind: 'voorbeeldcasus', id: casus.id },
        artikelen: [],
        paths: ['motiveren-dat-standhoudt', 'voor-juridisch-adviseurs'],
        changes: [],
        origin: 'gegenereerd',
      },
    ];
  });
}

/** Stands in tension so often that it would be the answer without reading. */
const tooCommon = 'gw-gelijkheid';

/** With which grondwaarde a voorbeeldcasus stands in tension; wrong are those it serves. */
export function verdictQuestions({ voorbeeldcasus, grondwaarde }: QuestionMaterial): WrittenQuestion[] {
  const titles = new Map(grondwaarde.map(({ id, title }) => [id, title]));
  return voorbeeldcasus.flatMap((casus): WrittenQuestion[] => {
    const known = casus.grondwaarden.filter(({ id }) => titles.has(id));
    const resists = known.filter(({ verdict }) => verdict === 'spanning');
    const serves = shuffled(casus.id, known.filter(({ verdict }) => verdict === 'dient'));
    const [right, ...more] = resists;
    // With more than one in tension, asking for "the" one would call a right answer wrong.
    if (right === undefined || more.length > 0 || serves.length < 2) return [];
    if (right.id === tooCommon) return [];
    return [
      {
        id: `casus-gw-${casus.id}-${right.id}`,
        topic: 'grondwaarden',
        prompt: words(
          `${casus.summary} Bij één van deze grondwaarden schuurt het in deze casus. Welke?`,
        ),
        several: false,
        options: [right, ...serves.slice(0, 3)].map(({ id, why }) => ({
          id,
          text: words(titles.get(id) ?? id),
          right: id === right.id,
          explanation: why,
        })),
        source: { kind: 'voorbeeldcasus', id: casus.id },
        artikelen: [],
        paths: ['methode-in-een-week'],
        changes: [],
        origin: 'gegenereerd',
      },
    ];
  });
}
