import { plainText } from '../../../main/domain/content/rich-text.ts';
import type { Uitweg } from '../../../main/domain/content/vocabulary.ts';
import type { Dilemma } from '../../../main/domain/dilemma/dilemma.ts';
import { uitwegNames } from '../../../main/domain/content/uitweg-names.ts';
import type { QuestionMaterial } from './question-material.ts';
import type { WrittenQuestion } from './learning-source.ts';
import { shuffled, uitwegMarks, words } from './question-words.ts';

/** Words that would give the way out away in its own condition. */
const giveaways: Readonly<Partial<Record<Uitweg, RegExp>>> = {
  'bijzondere-bijstand': /bijzondere bijstand/iu,
  individualisering: /afstem|stem .* af|op de persoon/iu,
  'zeer-dringende-redenen': /dringende reden/iu,
  'dringende-reden-terugvordering': /dringende reden/iu,
  'hardheidsclausule-verordening': /hardheidsclausule/iu,
  'inherente-afwijking-beleidsregel': /beleidsregel/iu,
  evenredigheid: /evenredig/iu,
  'escalatie-landelijk': /landelijk|opschal/iu,
  'signaal-aan-beleid': /signaal|meld .*knelpunt/iu,
  'hoger-recht': /verdrag|grondwet/iu,
  'gelijkheid-discriminatieverbod': /gelijk/iu,
};

/** A moratorium through the court is one way out here and another elsewhere: no fair question. */
const unclear: ReadonlySet<string> = new Set([
  'beslag-versus-bestaansminimum/andere-wet-of-regeling',
  'schulden-of-school/andere-wet-of-regeling',
]);

/** Which way out a condition belongs to, among those of the same dilemma. */
export function dilemmaQuestions({ dilemma }: QuestionMaterial): WrittenQuestion[] {
  return dilemma.flatMap((asked): WrittenQuestion[] => {
    const { uitwegen } = asked;
    const fair = uitwegen.filter(
      (uitweg) => keepsItsSecret(uitweg) && !unclear.has(`${asked.id}/${uitweg.id}`),
    );
    const [right] = shuffled(asked.id, fair);
    if (right === undefined || uitwegen.length < 3) return [];
    return [
      {
        id: `uitweg-${asked.id}-${right.id}`,
        topic: 'uitwegen',
        prompt: [
          ...words(`Het dilemma is "${asked.title}". Welke uitweg staat open onder deze voorwaarde? `),
          ...words('“'),
          ...(right.condition),
          ...words('”'),
        ],
        several: false,
        options: [right, ...uitwegen.filter(({ id }) => id !== right.id).slice(0, 3)].map(
          ({ id, condition }) => ({
            id,
            text: words(uitwegNames[id]),
            right: id === right.id,
            explanation:
              id === right.id
                ? words(uitwegMarks[id])
                : [
                    ...words('Die weg vraagt bij dit dilemma iets anders. '),
                    ...(condition),
                  ],
          }),
        ),
        source: { kind: 'dilemma', id: asked.id },
        artikelen: right.artikelen,
        paths: ['lastige-dilemmas', 'voor-juridisch-adviseurs'],
        changes: [],
        origin: 'gegenereerd',
      },
    ];
  });
}

function keepsItsSecret({ id, condition }: Dilemma['uitwegen'][number]): boolean {
  return (
    id !== 'geen' &&
    giveaways[id]?.test(plainText(condition)) !== true
  );
}
