import type { Output } from '../../../main/contract/contract.ts';
import type { Item } from '../../../main/domain/content/bundle.ts';

/** A page for one kind of item, with everything that was read along with it. */
export type PageProps<Kind extends Item> = {
  readonly reading: Output<'library:get-item'>;
  readonly item: Kind;
};
