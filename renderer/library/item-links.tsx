import { Fragment } from 'react';

import type { ItemKind } from '../../main/domain/content/vocabulary.ts';
import { routes } from '../shared/routes.ts';
import { Link } from '../ui/link.tsx';
import { useTitles } from './use-titles.ts';

type ItemLinkProps = { readonly kind: ItemKind; readonly id: string };

/** A link to an item under its own title. */
export function ItemLink({ kind, id }: ItemLinkProps) {
  const titleOf = useTitles();
  return <Link to={routes.item(kind, id)}>{titleOf(kind, id)}</Link>;
}

type ItemLinksProps = { readonly kind: ItemKind; readonly ids: readonly string[] };

/** Links to several items of one kind, in a row. */
export function ItemLinks({ kind, ids }: ItemLinksProps) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ' · '}
      <ItemLink kind={kind} id={id} />
    </Fragment>
  ));
}
