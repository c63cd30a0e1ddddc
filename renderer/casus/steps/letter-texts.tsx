import type { Casus } from '../../../main/domain/casus/casus.ts';
import { mentionsOfResident } from '../../../main/domain/motivation/about-resident.ts';
import { assembleLetter } from '../../../main/domain/motivation/assemble-letter.ts';
import type { LetterText } from '../../../main/domain/casus/letter-text.ts';
import {
  dropLetterText,
  isOutdated,
  letterSources,
  letterTextOf,
  writeLetterText,
  type LetterSource,
} from '../../../main/domain/motivation/letter-texts.ts';
import type { MotivationNames } from '../../../main/domain/motivation/motivation.ts';
import { stepOfPart } from '../../../main/domain/review/step-parts.ts';
import { usePartLabel } from '../../review/use-part-label.ts';
import { MarkedText } from '../../search/marked-text.tsx';
import { routes } from '../../shared/routes.ts';
import { stepTexts } from '../../shared/step-texts.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Link } from '../../ui/link.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { EntryHead } from './entry-head.tsx';
import type { StepProps } from './step-props.ts';
import styles from './steps.module.css';

type LetterTextsProps = StepProps & {
  /** The casus as the list follows it, a moment behind what is typed. */
  readonly settled: Casus;
  readonly names: MotivationNames;
};

/**
 * The steps speak about the resident and the letter speaks to the resident. Here each text that comes into
 * the letter can be said for the letter; nothing is rewritten by itself.
 */
export function LetterTexts({ casus, change, settled, names }: LetterTextsProps) {
  const asWritten = assembleLetter({ ...settled, letterTexts: [] }, names).text;
  const sources = letterSources(settled).filter(({ text }) => asWritten.includes(text.trim()));
  const unused = casus.letterTexts.filter(
    ({ part }) => !sources.some((source) => source.part === part),
  );
  if (sources.length === 0 && unused.length === 0) return null;
  const isAbout = ({ text }: LetterSource) => mentionsOfResident(text).length > 0;
  const first = sources.filter(isAbout);
  const rest = sources.filter((source) => !isAbout(source));
  const open = first.filter(({ part }) => letterTextOf(settled, part) === undefined).length;
  const outdated = sources.filter((source) => {
    const written = letterTextOf(settled, source.part);
    return written !== undefined && isOutdated(written, source);
  }).length;
  const said = rest.filter(({ part }) => letterTextOf(settled, part) !== undefined).length;
  const row = (source: LetterSource) => (
    <LetterTextRow key={source.part} {...{ casus, change, source }} />
  );
  return (
    <Disclosure summary={`Zeg het tegen de inwoner (${countText(open, outdated)})`}>
      <div className={styles['part']}>
        <Paragraph muted>
          In de stappen schrijf je over de inwoner; de brief spreekt de inwoner aan. Schrijf hier
          hoe een stuk in de brief staat. Laat je het leeg, dan staat het er zoals in de stap. De
          rapportage verandert niet.
        </Paragraph>
        {first.map(row)}
        {rest.length > 0 && (
          <Disclosure
            summary={`Wat verder in de brief komt (${String(rest.length)}${said === 0 ? '' : `, ${String(said)} voor de brief geschreven`})`}
          >
            {rest.map(row)}
          </Disclosure>
        )}
        {unused.map((one) => (
          <UnusedText key={one.part} change={change} unused={one} />
        ))}
      </div>
    </Disclosure>
  );
}

function countText(open: number, outdated: number): string {
  const parts = [
    ...(open === 1 ? ['1 stuk gaat over de inwoner'] : []),
    ...(open > 1 ? [`${String(open)} stukken gaan over de inwoner`] : []),
    ...(outdated === 1 ? ['1 zin om na te kijken'] : []),
    ...(outdated > 1 ? [`${String(outdated)} zinnen om na te kijken`] : []),
  ];
  return parts.length === 0 ? 'niets valt op' : parts.join(', ');
}

type LetterTextRowProps = StepProps & { readonly source: LetterSource };

function LetterTextRow({ casus, change, source }: LetterTextRowProps) {
  const label = usePartLabel(casus)(source.part);
  const step = stepOfPart(source.part);
  const written = letterTextOf(casus, source.part);
  const write = (text: string) => change((current) => writeLetterText(current, source, text));
  const { letter } = casus.decision;
  const isInLetter = written !== undefined && letter.includes(written.text.trim());
  return (
    <div className={styles['entry']}>
      <div className={styles['entry-name']}>
        <strong>{label}</strong>
        <Link to={routes.casus(casus.id, step)}>{stepTexts[step].title}</Link>
      </div>
      <blockquote className={styles['quote']}>
        <MarkedText text={source.text.trim()} marks={mentionsOfResident(source.text.trim())} />
      </blockquote>
      <TextArea
        label="Zo staat het in de brief"
        about={label}
        rows={2}
        value={written?.text ?? ''}
        onChange={write}
      />
      {written !== undefined && isOutdated(written, source) && (
        <div className={styles['move']} role="status">
          De tekst in de stap is daarna veranderd. Klopt je zin voor de brief nog?
          <Button purpose="subtle" onClick={() => write(written.text)}>
            Klopt nog
          </Button>
        </div>
      )}
      {written !== undefined && letter.trim() !== '' && !isInLetter && (
        <Paragraph muted>
          Dit staat nog niet in de brief hieronder. Stel de brief opnieuw samen, of zet de zin er
          zelf in.
        </Paragraph>
      )}
    </div>
  );
}

type UnusedTextProps = Pick<StepProps, 'change'> & { readonly unused: LetterText };

/** Was written for a text that is gone, or that the letter does not use as the casus stands now. */
function UnusedText({ change, unused }: UnusedTextProps) {
  return (
    <div className={styles['entry']}>
      <EntryHead
        name="zin voor de brief"
        onRemove={() => change((current) => dropLetterText(current, unused.part))}
      >
        <Paragraph muted>
          Deze zin komt nu niet in de brief: het stuk waar hij bij hoort, is weg of telt niet mee.
        </Paragraph>
      </EntryHead>
      <blockquote className={styles['quote']}>{unused.text}</blockquote>
    </div>
  );
}
