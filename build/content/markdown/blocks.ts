import { plainText, type Block, type Inline } from '../../../main/domain/content/rich-text.ts';
import type { Findings } from '../findings.ts';
import { toInlines } from './inline.ts';
import { lineOf, type Flow, type FlowNode } from './parse-markdown.ts';

const notAllowed: Partial<Record<FlowNode['type'], string>> = {
  html: 'HTML mag niet',
  code: 'Code of tekst die vier spaties inspringt mag niet',
  thematicBreak: 'Een lijn (---) mag niet',
  definition: 'Een link schrijf je als [tekst](soort:doel)',
  table: 'Een tabel mag niet',
  containerDirective: ':::-blokken bestaan niet; alleen :passage[…]{#id}',
  leafDirective: '::-blokken bestaan niet; alleen :passage[…]{#id}',
};

const tableRow = /^\s*\|.*\||\n[ \t|:-]*-{3,}[ \t|:-]*\|/u;

/** One block of the text; a quotation of more paragraphs becomes more blocks. */
export function toBlocks(node: FlowNode, findings: Findings): Block[] {
  if (node.type === 'paragraph') {
    return [{ kind: 'paragraph', children: paragraph(node, findings) }];
  }
  if (node.type === 'heading') {
    if (node.depth !== 3) report('Een tussenkopje schrijf je met ###', node, findings);
    return [{ kind: 'heading', children: paragraph(node, findings) }];
  }
  if (node.type === 'list') {
    return [{ kind: 'list', ordered: node.ordered === true, items: listItems(node, findings) }];
  }
  if (node.type === 'blockquote') return quotes(node, findings);
  return report(notAllowed[node.type] ?? `${node.type} mag niet`, node, findings);
}

function quotes(quote: Flow<'blockquote'>, findings: Findings): Block[] {
  return quote.children.flatMap((child): Block[] =>
    child.type === 'paragraph'
      ? [{ kind: 'quote', children: paragraph(child, findings) }]
      : report('In een citaat mogen alleen alinea’s', child, findings),
  );
}

function listItems(list: Flow<'list'>, findings: Findings): Inline[][] {
  return list.children.map((item) => {
    const [first, ...rest] = item.children;
    for (const other of rest) {
      report(
        other.type === 'list'
          ? 'Een lijst in een lijst mag niet'
          : 'Een punt van een lijst is één alinea',
        other,
        findings,
      );
    }
    if (first?.type === 'paragraph') return paragraph(first, findings);
    report('Een punt van een lijst is één alinea tekst', first ?? item, findings);
    return [];
  });
}

/** The inlines of one block, which is also noted as a whole. */
function paragraph(node: Flow<'paragraph' | 'heading'>, findings: Findings): Inline[] {
  const inlines = toInlines(node.children, { findings, passages: true });
  const text = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  if (tableRow.test(text)) report('Een tabel mag niet', node, findings);
  findings.blocks.push({ text: plainText(inlines), line: lineOf(node) });
  return inlines;
}

function report(what: string, node: FlowNode, findings: Findings): [] {
  findings.problems.push({ check: 'C005', line: lineOf(node), message: `${what}.` });
  return [];
}
