import type { Output } from '../../../main/contract/contract.ts';
import type { Inline } from '../../../main/domain/content/rich-text.ts';
import type { AnswerOption } from '../../../main/domain/leren/answer-option.ts';
import { BlockText, Inlines } from '../../library/reading/rich-text.tsx';
import { ReferenceLink } from '../../library/references/reference-link.tsx';
import { ReferenceProvider } from '../../library/references/reference-provider.tsx';
import { uitkomstNames } from '../../shared/names.ts';
import { routes } from '../../shared/routes.ts';
import { useHeadingLevel } from '../../library/reading/section-scope.ts';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { AnswerChoice, isAnswerRight } from '../questions/answer-choice.tsx';
import { inFixedOrder } from '../questions/shuffle.ts';
import type { OpenWork } from '../work-drafts-provider.tsx';
import { CheckedAnswer } from './checked-answer.tsx';
import { answerPart } from './exercise-props.ts';
import styles from './exercises.module.css';

type Reading = Output<'library:get-item'>;

type ContrastBodyProps = {
  readonly readings: readonly [Reading, Reading];
  /** Fixes the order of the options. */
  readonly seed: string;
  readonly options: readonly AnswerOption[];
  /** Why this factor decides, and what it does not prove. */
  readonly afterwards?: readonly Inline[];
  readonly open: OpenWork;
};

const names = ['De eerste casus', 'De tweede casus'] as const;

/** Two situations side by side: which factor decides? Then both outcomes. */
export function ContrastBody({ readings, seed, options, afterwards, open }: ContrastBodyProps) {
  const { work, choose, write } = open;
  const isChecked = work.shown.includes(answerPart);
  const chosen = work.choices[answerPart] ?? [];

  return (
    <div className={styles['stack']}>
      <div className={styles['pair']}>
        {readings.map((reading, index) => (
          <Situation key={reading.item.id} reading={reading} name={names[index] ?? ''} />
        ))}
      </div>
      <AnswerChoice
        prompt="Welk verschil geeft de doorslag?"
        options={inFixedOrder(options, seed)}
        several={false}
        chosen={chosen}
        onChoose={(ids) => choose(answerPart, ids)}
        isChecked={isChecked}
      />
      {isChecked ? (
        <OwnReason text={work.texts['waarom'] ?? ''} />
      ) : (
        <TextArea
          label="Waarom juist dat? Eén of twee zinnen."
          description="Hoeft niet, maar wie het opschrijft, onthoudt het langer."
          value={work.texts['waarom'] ?? ''}
          onChange={(text) => write('waarom', text)}
        />
      )}
      <CheckedAnswer
        open={open}
        canCheck={chosen.length > 0}
        verdict={isAnswerRight(options, chosen) ? 'Dat klopt.' : 'Nog niet. Zo zit het.'}
      >
        {afterwards !== undefined && (
          <Paragraph>
            <Inlines content={afterwards} />
          </Paragraph>
        )}
        <div className={styles['pair']}>
          {readings.map((reading, index) => (
            <Outcome key={reading.item.id} reading={reading} name={names[index] ?? ''} />
          ))}
        </div>
      </CheckedAnswer>
    </div>
  );
}

function OwnReason({ text }: { readonly text: string }) {
  if (text.trim() === '') return null;
  return (
    <div className={styles['close']}>
      <div className={styles['second']}>Wat jij schreef</div>
      <div className={styles['written']}>{text}</div>
    </div>
  );
}

type SideProps = { readonly reading: Reading; readonly name: string };

function Situation({ reading, name }: SideProps) {
  const level = useHeadingLevel();
  const situation = reading.item.sections.find(({ heading }) => heading === 'Situatie');
  return (
    <ReferenceProvider artikelen={reading.artikelen} uitspraken={reading.uitspraken}>
      <section className={styles['case']} aria-label={name}>
        <Heading level={level} looksLike={3}>
          {name}
        </Heading>
        {situation?.blocks.map((block, index) => (
          <BlockText key={index} block={block} />
        ))}
      </section>
    </ReferenceProvider>
  );
}

function Outcome({ reading, name }: SideProps) {
  const level = useHeadingLevel();
  const { item } = reading;
  if (item.kind !== 'voorbeeldcasus') return null;
  return (
    <ReferenceProvider artikelen={reading.artikelen} uitspraken={reading.uitspraken}>
      <section className={styles['case']} aria-label={`${name}: de uitkomst`}>
        <Heading level={level} looksLike={3}>
          {name}: de uitkomst
        </Heading>
        <Paragraph>
          <strong>{uitkomstNames[item.outcome]}.</strong> <Inlines content={item.outcomeNote} />
        </Paragraph>
        {item.rulings.length > 0 && (
          <ul className={styles['plain']}>
            {item.rulings.map(({ ecli, why }) => (
              <li key={ecli}>
                <ReferenceLink target={{ kind: 'uitspraak', ecli }}>{ecli}</ReferenceLink>:{' '}
                <Inlines content={why} />
              </li>
            ))}
          </ul>
        )}
        <div>
          <Link to={routes.item('voorbeeldcasus', item.id)}>{item.title}</Link>
        </div>
      </section>
    </ReferenceProvider>
  );
}
