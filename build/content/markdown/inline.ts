import type { TextDirective } from 'mdast-util-directive';

import { plainText, type Inline } from '../../../main/domain/content/rich-text.ts';
import { slugSchema } from '../../../main/domain/content/vocabulary.ts';
import type { Findings } from '../findings.ts';
import { parseLinkTarget } from './link-target.ts';
import { lineOf, type PhrasingNode } from './parse-markdown.ts';

export type InlineContext = {
  readonly findings: Findings;
  /** Passages are for the text of a voorbeeldcasus; a YAML field can't hold one. */
  readonly passages: boolean;
  readonly inLink?: boolean;
  readonly inPassage?: boolean;
};

const notAllowed: Partial<Record<PhrasingNode['type'], string>> = {
  html: 'HTML mag niet',
  image: 'Een beeld mag niet',
  imageReference: 'Een beeld mag niet',
  inlineCode: 'Tekst tussen `accenten` mag niet',
  break: 'Een afgebroken regel (twee spaties of \\ aan het eind) mag niet',
  linkReference: 'Een link schrijf je als [tekst](soort:doel)',
  footnoteReference: 'Een voetnoot mag niet',
};

/** Running text as the bundle holds it. What is not allowed is left out and reported. */
export function toInlines(nodes: readonly PhrasingNode[], context: InlineContext): Inline[] {
  return joinTexts(nodes.flatMap((node) => toInline(node, context)));
}

function toInline(node: PhrasingNode, context: InlineContext): Inline[] {
  const line = lineOf(node);
  if (node.type === 'text') return text(node.value, line, context);
  if (node.type === 'strong' || node.type === 'emphasis') {
    return [{ kind: node.type, children: toInlines(node.children, context) }];
  }
  if (node.type === 'link') return link(node.url, node.children, line, context);
  if (node.type === 'textDirective') return directive(node, line, context);
  return report(notAllowed[node.type] ?? `${node.type} mag niet`, line, context);
}

/** A colon before a word, as in 4:84 or 10:30, reads as a directive without anything to it. */
function directive(node: TextDirective, line: number, context: InlineContext): Inline[] {
  const attributes = node.attributes ?? {};
  if (node.children.length === 0 && Object.keys(attributes).length === 0) {
    return text(`:${node.name}`, line, context);
  }
  return node.name === 'passage'
    ? passage(attributes, node.children, line, context)
    : report(`:${node.name}[…] bestaat niet; alleen :passage[…]{#id}`, line, context);
}

function text(value: string, line: number, { findings, inLink }: InlineContext): Inline[] {
  if (inLink !== true) findings.loose.push({ text: value, line });
  return [{ kind: 'text', text: value.replace(/\s*\n\s*/gu, ' ') }];
}

function link(
  address: string,
  children: readonly PhrasingNode[],
  line: number,
  context: InlineContext,
): Inline[] {
  const { findings } = context;
  const inside = toInlines(children, { ...context, inLink: true });
  if (plainText(inside).trim() === '') report('Een link heeft woorden nodig', line, context);
  const { target, wrong } = parseLinkTarget(address);
  if (target === undefined) {
    findings.problems.push({ ...wrong, line });
    return inside;
  }
  findings.links.push({ target, line });
  return [{ kind: 'link', target, children: inside }];
}

function passage(
  attributes: Readonly<Record<string, string | null | undefined>>,
  children: readonly PhrasingNode[],
  line: number,
  context: InlineContext,
): Inline[] {
  const annotation = attributes['id'] ?? '';
  const inside = toInlines(children, { ...context, inPassage: true });
  if (!context.passages) return [...report('Hier kan geen :passage staan', line, context), ...inside];
  if (context.inPassage === true) report('Een passage past niet in een passage', line, context);
  if (Object.keys(attributes).length !== 1 || !slugSchema.safeParse(annotation).success) {
    report('Een passage noemt haar annotatie als {#id}, en verder niets', line, context);
    return inside;
  }
  context.findings.passages.push({ annotation, text: plainText(inside), line });
  return [{ kind: 'passage', annotation, children: inside }];
}

function report(what: string, line: number, { findings }: InlineContext): Inline[] {
  findings.problems.push({ check: 'C005', line, message: `${what}.` });
  return [];
}

/** Text around a colon comes in pieces; see `directive`. */
function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text };
    } else {
      joined.push(inline);
    }
  }
  return joined;
}
