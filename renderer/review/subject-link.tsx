import { casusName } from '../../main/domain/casus/casus-name.ts';
import type { Casus } from '../../main/domain/casus/casus.ts';
import { stepOfPart } from '../../main/domain/review/step-parts.ts';
import type { Subject } from '../../main/domain/review/review-rule.ts';
import { useTitles } from '../library/use-titles.ts';
import { uitwegNames } from '../shared/names.ts';
import { useOwnCasussen } from '../shared/own-casussen.ts';
import { routes } from '../shared/routes.ts';
import { Link } from '../ui/link.tsx';
import { TextButton } from '../ui/text-button.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { jumpTo, passageOf } from './passage-jump.ts';
import { usePartLabel } from './use-part-label.ts';

type SubjectLinkProps = {
  readonly subject: Subject;
  readonly casus: Casus;
  readonly guest: boolean;
};

/** What a rule is about, under its own name: a text leads to where it is read, another case to the two side by side. */
export function SubjectLink({ subject, casus, guest }: SubjectLinkProps) {
  const { kind, id } = subject;
  const titleOf = useTitles();
  const own = useOwnCasussen();
  const labelOf = usePartLabel(casus);
  const passage = passageOf(subject, casus);
  const toPassage = (label: string) =>
    passage === undefined ? (
      label
    ) : (
      <TextButton onClick={() => jumpTo(passage)}>
        {label} <VisuallyHidden>naar de tekst</VisuallyHidden>
      </TextButton>
    );
  switch (kind) {
    case 'wet':
    case 'grondwaarde':
      return <Link to={routes.item(kind, id)}>{titleOf(kind, id)}</Link>;
    case 'casus':
    case 'voorbeeldcasus': {
      const title =
        kind === 'casus' ? own.data?.find((one) => one.id === id)?.title : titleOf(kind, id);
      const name = title === undefined ? 'een andere casus' : casusName(title);
      if (guest) return name;
      return (
        <Link to={routes.comparing(`casus:${casus.id}`, `${kind}:${id}`)}>
          vergelijk met {name}
        </Link>
      );
    }
    case 'uitweg':
      return toPassage(Object.entries(uitwegNames).find(([known]) => known === id)?.[1] ?? id);
    case 'option':
      return toPassage(named(casus.options.find((one) => one.id === id)?.title, 'zonder titel'));
    case 'artikel':
      return toPassage(labelOf(`artikelen/${id}/why`));
    case 'uitspraak':
      return toPassage(id);
    case 'text': {
      if (guest || passage !== undefined) return toPassage(labelOf(id));
      return <Link to={routes.casus(casus.id, stepOfPart(id))}>{labelOf(id)}</Link>;
    }
  }
}

function named(title: string | undefined, otherwise: string): string {
  const words = title?.trim() ?? '';
  return words === '' ? otherwise : words;
}
