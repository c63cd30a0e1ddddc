import type { Casus } from '../../main/domain/casus/casus.ts';
import { stepOfField } from '../../main/domain/casus/step-of-change.ts';
import { casusTexts } from '../../main/domain/privacy/casus-texts.ts';
import type { TextPiece } from '../../main/domain/privacy/propose-replacements.ts';
import { stepTexts } from '../shared/step-texts.ts';

/** The texts of a casus, each with the step that it is in as its name. */
export function casusPieces(casus: Casus): readonly TextPiece[] {
  return casusTexts(casus).map(({ path, field, text }) => ({
    id: path,
    label: labelOf(field),
    text,
  }));
}

function labelOf(field: keyof Casus): string {
  if (field === 'title') return 'Titel';
  if (field === 'klad') return 'Klad';
  if (field === 'precedents' || field === 'begunLinks') return 'Precedenten';
  const step = stepOfField[field];
  return step === null ? 'Casus' : stepTexts[step].title;
}
