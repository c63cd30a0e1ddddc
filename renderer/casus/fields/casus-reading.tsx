import type { Casus } from '../../../main/domain/casus/casus.ts';
import { writtenFields } from '../../../main/domain/casus/changed-fields.ts';
import { Screen } from '../../shared/screen.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { FieldWhole } from './field-difference.tsx';
import { fieldText } from './field-text.ts';
import { useWords } from './use-words.ts';

/** Everything in a casus to read, and nothing to fill in. */
export function CasusReading({ casus }: { readonly casus: Casus }) {
  const word = useWords();
  const filled = writtenFields
    .map((field) => ({ field, text: fieldText(casus, field, word) }))
    .filter(({ text }) => text !== '');
  return (
    <Screen>
      {filled.length === 0 && <Paragraph>Er is nog niets ingevuld.</Paragraph>}
      {filled.map(({ field, text }) => (
        <FieldWhole key={field} field={field} text={text} />
      ))}
    </Screen>
  );
}
