import type { ReactNode } from 'react';

import { itemKindSchema } from '../../../main/domain/content/vocabulary.ts';
import type { Block, Inline, LinkTarget } from '../../../main/domain/content/rich-text.ts';
import { routes } from '../../shared/routes.ts';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { ReferenceLink } from '../references/reference-link.tsx';
import { PassageText } from './passage-text.tsx';
import styles from './rich-text.module.css';

/** Running text: words, emphasis, links and passages with an annotation. */
export function Inlines({ content }: { readonly content: readonly Inline[] }) {
  return content.map((inline, index) => <InlinePart key={index} inline={inline} />);
}

function InlinePart({ inline }: { readonly inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'strong':
      return (
        <strong>
          <Inlines content={inline.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Inlines content={inline.children} />
        </em>
      );
    case 'link':
      return (
        <TargetLink target={inline.target}>
          <Inlines content={inline.children} />
        </TargetLink>
      );
    case 'passage':
      return (
        <PassageText annotation={inline.annotation}>
          <Inlines content={inline.children} />
        </PassageText>
      );
  }
}

type TargetLinkProps = { readonly target: LinkTarget; readonly children: ReactNode };

function TargetLink({ target, children }: TargetLinkProps) {
  if (target.kind !== 'item') return <ReferenceLink target={target}>{children}</ReferenceLink>;
  const kind = itemKindSchema.safeParse(target.itemKind);
  return kind.success ? <Link to={routes.item(kind.data, target.id)}>{children}</Link> : children;
}

/** One paragraph, heading, quotation or list. */
export function BlockText({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <Paragraph>
          <Inlines content={block.children} />
        </Paragraph>
      );
    case 'heading':
      return (
        <Heading level={3} looksLike={4}>
          <Inlines content={block.children} />
        </Heading>
      );
    case 'quote':
      return (
        <blockquote className={styles['quote']}>
          <Inlines content={block.children} />
        </blockquote>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className={styles['list']}>
          {block.items.map((item, index) => (
            <li key={index}>
              <Inlines content={item} />
            </li>
          ))}
        </List>
      );
    }
  }
}
