import { rm } from 'node:fs/promises';
import path from 'node:path';

import { casusDocument } from '../../main/notebook/casus-document.ts';
import { newCasusId } from '../../main/casus/casus-id.ts';
import { emptyCasus } from '../../main/domain/casus/casus.ts';
import { beginEncryption } from '../../main/store/keyring.ts';
import type { NotebookKey } from '../../main/store/notebook-key.ts';
import { openNotebook } from '../../main/store/open-notebook.ts';
import { settleDocuments } from '../../main/store/settle-documents.ts';
import { sizeOf } from './measure.ts';

const casussen = 60;
const savesASession = 4;
/** Days on which a casus is worked on; a day that stands here twice has two sessions. */
const sessions = [1, 1, 2, 4, 9] as const;
const settledOn = 12;
/** Bytes of text that it ends with; it grows with every save. */
const longest = 4_000;

const words =
  'de bewoner belt over haar fiets en vraagt of de gemeente iets kan doen omdat zij anders niet naar school komt terwijl het gezin al een lening heeft bij de kredietbank werk inkomen zorg huur schuld kind moeder vader buurvrouw brief besluit aanvraag uitkering toeslag regeling afweging gevolg veiligheid autonomie termijn gesprek huisarts wijkteam'.split(
    ' ',
  );

/**
 * What a casusboek takes on the disk that was worked in as people do: casussen that grow over several
 * sessions and days, with the revisions and earlier versions that are really kept of them.
 *
 * @returns What is over twice the text.
 */
export async function measureKept(root: string): Promise<string[]> {
  const misses: string[] = [];
  for (const encrypted of [false, true]) {
    const folder = path.join(root, `kept-${encrypted ? 'encrypted' : 'plain'}`);
    const name = `worked in, ${encrypted ? 'encrypted' : 'plain'}`;
    const { text, versions, during } = await workIn(folder, encrypted);
    const { long, taken } = await sizeOf(folder);
    const times = taken / text;
    console.log(
      `  ${name}: ${String(casussen)} casussen with ${String(versions)} earlier versions take ` +
        `${during.toFixed(2)} x text while they are worked on, ${times.toFixed(2)} x after a day of rest ` +
        `(${(long / text).toFixed(2)} x without what blocks round up)`,
    );
    if (times > 2) misses.push(`${name}: disk is ${times.toFixed(2)} x text`);
    await rm(folder, { recursive: true });
  }
  return misses;
}

async function workIn(folder: string, encrypted: boolean) {
  let day = 1;
  const clock = () => new Date(2026, 10, day, 10);
  const open = (key: NotebookKey | undefined) =>
    openNotebook({ folder, kind: casusDocument, clock, missing: 'create', key });
  const { id: notebookId } = await open(undefined);
  const key = encrypted
    ? (await beginEncryption({ folder, clock }, notebookId, 'paard batterij', 2 ** 15)).key
    : undefined;
  const ids = Array.from({ length: casussen }, () => newCasusId(clock()));
  const saves = sessions.length * savesASession;
  let text = 0;
  for (const [session, on] of sessions.entries()) {
    day = on;
    const notebook = await open(key);
    for (const [place, id] of ids.entries()) {
      const document =
        session === 0
          ? notebook.create(id, emptyCasus(id, clock().toISOString()))
          : await notebook.document(id);
      for (let save = 1; save <= savesASession; save += 1) {
        const length = (longest * (session * savesASession + save)) / saves;
        document.data = { ...document.data, title: 'Fiets', situation: storyOf(place, length) };
        await document.write();
      }
      if (session === sessions.length - 1) text += JSON.stringify(document.data).length;
    }
    await notebook.saveIndex();
    await notebook.close();
  }
  const during = (await sizeOf(folder)).taken / text;
  day = settledOn;
  const notebook = await open(key);
  await notebook.onDisk((context) => settleDocuments(context, () => Promise.resolve()));
  let versions = 0;
  for (const id of ids) versions += (await notebook.history.list(id)).length;
  await notebook.close();
  return { text, versions, during };
}

/** Words as people write them, in another order for each casus. */
function storyOf(casus: number, length: number): string {
  let state = casus + 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return words[Math.floor((state / 2 ** 32) * words.length)] ?? '';
  };
  let story = '';
  while (story.length < length) story += `${next()} `;
  return story.slice(0, length);
}
