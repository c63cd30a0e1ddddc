import type { Backlink } from '../../../main/domain/content/bundle.ts';
import { itemKinds } from '../../../main/domain/content/vocabulary.ts';
import { kindNames } from '../../shared/names.ts';
import { routes } from '../../shared/routes.ts';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { BlockSection } from './block-section.tsx';
import styles from './reading.module.css';

/** Where this item is used in the rest of the library, by kind. */
export function Backlinks({ backlinks }: { readonly backlinks: readonly Backlink[] }) {
  const groups = itemKinds
    .map((kind) => ({ kind, links: backlinks.filter((link) => link.kind === kind) }))
    .filter((group) => group.links.length > 0);
  return (
    <BlockSection heading="Wordt gebruikt in">
      {groups.length === 0 && (
        <Paragraph muted>Nog geen ander stuk van de bibliotheek verwijst hiernaar.</Paragraph>
      )}
      {groups.map(({ kind, links }) => (
        <div key={kind}>
          <Heading level={3} looksLike={4}>
            {links.length === 1 ? kindNames[kind].one : kindNames[kind].many}
          </Heading>
          <ul className={styles['plain-list']}>
            {links.map((link) => (
              <li key={link.id}>
                <Link to={routes.item(kind, link.id)}>{link.title}</Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </BlockSection>
  );
}
