import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { assembleBundle } from '../../../build/content/assemble-bundle.ts';
import { examineContent } from '../../../build/content/compile.ts';
import { formatProblem } from '../../../build/content/problem.ts';
import { libraryContract } from '../../../main/contract/library.ts';
import { linkTargets } from '../../../main/domain/content/cited-references.ts';
import { createLibraryService } from '../../../main/library/library-service.ts';
import { libraryFile } from './compiled-library.ts';

/** What the browser host carries quickly in one answer. */
const largestAnswer = 100_000;

const contentFolder = fileURLToPath(new URL('../../../content', import.meta.url));
const { library, problems } = await examineContent(
  contentFolder,
  new Date().toISOString().slice(0, 10),
);
const bundle = assembleBundle(library);

async function open() {
  return createLibraryService({
    file: await libraryFile(bundle),
    log: { write: () => undefined },
  });
}

test('the content has no problems', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

test('every link in the library leads to something that the app can show', async () => {
  const service = await open();
  const keys = new Set(bundle.items.map(({ kind, id }) => `${kind}/${id}`));
  const dead: string[] = [];

  for (const item of bundle.items) {
    const answer = await service.item({ kind: item.kind, id: item.id });
    if (!answer.ok) throw new Error(`${item.id}: ${answer.error.code}`);
    const shown = new Set([
      ...answer.value.artikelen.filter(({ entries }) => entries.length > 0).map(byReference),
      ...answer.value.uitspraken.map(({ ecli }) => ecli),
    ]);
    for (const target of linkTargets(item)) {
      const lives =
        target.kind === 'item'
          ? keys.has(`${target.itemKind}/${target.id}`)
          : target.kind === 'site'
            ? await service.knowsAddress(target.address)
            : target.kind === 'uitspraak'
              ? shown.has(target.ecli)
              : shown.has(target.reference) || target.reference.startsWith(`${item.id}/`);
      if (!lives) dead.push(`${item.kind}/${item.id}: ${JSON.stringify(target)}`);
    }
  }

  expect(dead).toEqual([]);
});

test('no answer outgrows the bridge, and all keep to the contract', async () => {
  const service = await open();
  const sizes = new Map<string, number>();
  const note = (name: string, value: unknown) =>
    sizes.set(name, Buffer.byteLength(JSON.stringify(value)));

  for (const { kind, id } of bundle.items) {
    const answer = await service.item({ kind, id });
    if (!answer.ok) throw new Error(`${id}: ${answer.error.code}`);
    note(`${kind}/${id}`, libraryContract['library:get-item'].output.parse(answer.value));
  }
  const overview = await service.overview();
  if (overview.ok) note('overview', overview.value);
  for (let next: number | null = 0; next !== null;) {
    const page = await service.searchPage(next);
    if (!page.ok) throw new Error(page.error.code);
    note(`search ${next}`, libraryContract['library:get-search-page'].output.parse(page.value));
    next = page.value.next;
  }

  expect([...sizes].filter(([, size]) => size >= largestAnswer)).toEqual([]);
});

function byReference({ reference }: { readonly reference: string }): string {
  return reference;
}
