import type { Methode } from '../../../main/domain/content/methode.ts';
import { ReadingPage } from '../reading/reading-page.tsx';
import type { PageProps } from './page-props.ts';
import { SectionList } from './section-list.tsx';

/** A page about the way of working. */
export function MethodePage({ reading, item }: PageProps<Methode>) {
  return (
    <ReadingPage reading={reading}>
      <SectionList sections={item.sections} />
    </ReadingPage>
  );
}
