import { useState } from 'react';

import type { MotivationKind } from '../../../main/contract/export.ts';
import { sentencesAboutResident } from '../../../main/domain/motivation/about-resident.ts';
import type { Motivation, MotivationPart } from '../../../main/domain/motivation/motivation.ts';
import type { TextGap } from '../../../main/domain/motivation/motivation-gaps.ts';
import { readYourself } from '../../privacy/announce-left.ts';
import { useLeaving } from '../../privacy/leaving.tsx';
import { announce } from '../../shared/announce.ts';
import { copyText } from '../../shared/copy-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { MotivationExport } from './motivation-export.tsx';
import { PlainHints } from './plain-hints.tsx';
import { opening } from './opening.ts';
import styles from './steps.module.css';

const partNames: Readonly<Record<MotivationPart, string>> = {
  feiten: 'de feiten (Situatie)',
  effect: 'het effect (stap 1)',
  grondwaarden: 'de grondwaarden (stap 2)',
  afweging: 'de afweging (stap 3)',
  'juridische-route': 'de juridische route (stap 4)',
  vergelijking: 'vergeleken casussen (Precedenten)',
  gelijkheid: 'waarom hier wel of niet hetzelfde (Precedenten)',
  besluit: 'het besluit (hierboven)',
};

type MotivationFieldProps = {
  readonly kind: MotivationKind;
  readonly label: string;
  readonly description: string;
  readonly value: string;
  /** What the casus marks as identifying. */
  readonly marked: readonly string[];
  readonly onChange: (text: string) => void;
  readonly assemble: () => Motivation;
  /** As the steps would make it now. */
  readonly assembled: Motivation;
  /** What the text itself lacks. */
  readonly gaps: readonly TextGap[];
};

const gapTexts: Readonly<Record<TextGap, string>> = {
  'decision-not-named': 'De tekst noemt het gekozen besluit niet.',
  'no-artikel': 'Er staat geen artikel in. Noem waar het besluit op rust (Awb 3:47).',
  'about-the-resident':
    'De tekst gaat over iemand: “hij” of “de inwoner”. Bedoel je de lezer, schrijf dan “u”.',
};

/** One motivation: put together from the steps on request, then freely written on. */
export function MotivationField(props: MotivationFieldProps) {
  const { kind, label, value, marked, onChange, assemble, assembled, gaps } = props;
  const { missing } = assembled;
  const [asking, setAsking] = useState(false);
  const leave = useLeaving();
  const copy = async () => {
    const pieces = [{ id: kind, label, text: value }];
    const texts = await leave({ pieces, marked, action: 'Kopieer' });
    if (texts !== null) await copyText(texts.get(kind) ?? value, label, readYourself);
  };
  const put = (text: string) => {
    onChange(text);
    setAsking(false);
    announce('Samengesteld uit de stappen');
  };
  return (
    <div className={styles['part']}>
      <TextArea
        label={label}
        description={props.description}
        rows={8}
        value={value}
        onChange={onChange}
      />
      <div className={styles['move']}>
        <Button
          onClick={() => (value.trim() === '' ? put(assemble().text) : setAsking(true))}
          disabled={assembled.text === ''}
        >
          Stel samen uit de stappen
        </Button>
        <Button purpose="subtle" disabled={value.trim() === ''} onClick={() => void copy()}>
          Kopieer<VisuallyHidden>{` voor de ${kind}`}</VisuallyHidden>
        </Button>
        <MotivationExport kind={kind} text={value} marked={marked} />
      </div>
      {missing.length > 0 && (
        <Paragraph muted>
          {`In de stappen ontbreekt nog: ${new Intl.ListFormat('nl').format(missing.map((part) => partNames[part]))}.`}
        </Paragraph>
      )}
      {gaps.map((gap) => (
        <Paragraph key={gap} muted>
          {gapTexts[gap]}
          {gap === 'about-the-resident' && ` Kijk naar: ${aboutText(value)}.`}
        </Paragraph>
      ))}
      {value.trim() !== '' && (
        <Paragraph muted>
          Een regel met # ervoor wordt in Word en PDF een kop, een regel met - ervoor een opsomming.
        </Paragraph>
      )}
      <PlainHints text={value} />
      {asking && (
        <Dialog
          title="Er staat al tekst"
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button
                purpose="primary"
                onClick={() => put(`${value.trimEnd()}\n\n${assemble().text}`)}
              >
                Zet eronder
              </Button>
              <Button onClick={() => put(assemble().text)}>Vervang de tekst</Button>
              <Button onClick={() => setAsking(false)}>Annuleer</Button>
            </>
          }
        >
          <Paragraph>
            Wat je zelf schreef, blijft staan als je de nieuwe tekst eronder zet.
          </Paragraph>
        </Dialog>
      )}
    </div>
  );
}

/** The sentences that speak about somebody: a few of them, each by how it begins. */
function aboutText(text: string): string {
  const sentences = sentencesAboutResident(text);
  const named = sentences.slice(0, 3).map((sentence) => `“${opening(sentence)}”`);
  const rest = sentences.length - named.length;
  return new Intl.ListFormat('nl').format(rest === 0 ? named : [...named, `nog ${String(rest)}`]);
}
