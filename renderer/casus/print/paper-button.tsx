import { PrintButton } from '../../privacy/print-button.tsx';
import { usePrintPaper } from './paper.tsx';

/** Saves the whole casus as a PDF. */
export function PaperButton() {
  const print = usePrintPaper();
  return <PrintButton print={() => print('casus')} />;
}
