import { z } from 'zod';

/** What a link in a text points at; the compiler has checked that it exists. */
const linkTargetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('artikel'), reference: z.string() }),
  z.strictObject({ kind: z.literal('uitspraak'), ecli: z.string() }),
  z.strictObject({ kind: z.literal('item'), itemKind: z.string(), id: z.string() }),
  z.strictObject({ kind: z.literal('site'), address: z.url() }),
]);
export type LinkTarget = z.infer<typeof linkTargetSchema>;

/** A piece of running text. `passage` is the stretch that a margin annotation is about. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly target: LinkTarget; readonly children: readonly Inline[] }
  | { readonly kind: 'passage'; readonly annotation: string; readonly children: readonly Inline[] };

export const inlineSchema: z.ZodType<Inline> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), text: z.string() }),
    z.strictObject({ kind: z.literal(['strong', 'emphasis']), children: z.array(inlineSchema) }),
    z.strictObject({
      kind: z.literal('link'),
      target: linkTargetSchema,
      children: z.array(inlineSchema),
    }),
    z.strictObject({
      kind: z.literal('passage'),
      annotation: z.string(),
      children: z.array(inlineSchema),
    }),
  ]),
);

/** A paragraph, a heading inside a section, a quotation or a list. */
export type Block =
  | { readonly kind: 'paragraph' | 'heading' | 'quote'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
    };

export const blockSchema: z.ZodType<Block> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal(['paragraph', 'heading', 'quote']),
    children: z.array(inlineSchema),
  }),
  z.strictObject({
    kind: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.array(inlineSchema)),
  }),
]);

/** The words of a text without its form: what search reads and a clipboard gets. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : plainText(inline.children)))
    .join('');
}

/** As {@link plainText}, one line for each paragraph or list item. */
export function plainBlocks(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) =>
      block.kind === 'list' ? block.items.map(plainText) : [plainText(block.children)],
    )
    .join('\n');
}
