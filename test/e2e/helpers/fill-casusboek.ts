import { emptyCasus, type Casus } from '../../../main/domain/casus/casus.ts';
import { casusDocument } from '../../../main/notebook/casus-document.ts';
import { nodeFileSystem, type FileSystem } from '../../../main/store/file-system.ts';
import { openNotebook } from '../../../main/store/open-notebook.ts';
import { testCasusId } from '../../helpers/make-casus.ts';

const subjects = [
  'een rolstoel voor binnen en buiten',
  'de huur van vorige maand',
  'begeleiding na het ziekenhuis',
  'een opleiding die pas in februari begint',
  'kinderopvang op onregelmatige uren',
  'een zus die tijdelijk inwoont',
  'de eigen bijdrage van de thuishulp',
  'een auto om bij het werk te komen',
];
const turns = [
  'De mantelzorger houdt het niet vol en er is niemand anders.',
  'Het contract loopt af en daarna is er geen inkomen.',
  'De school dreigt met uitschrijven als het zo doorgaat.',
  'De schuldeiser wil niet wachten en heeft een deurwaarder gestuurd.',
  'Eerder is dit geweigerd omdat het precedent te groot zou zijn.',
];

/** The disk without the wait for it: what a test throws away need not survive a power cut. */
const withoutFlush: FileSystem = {
  ...nodeFileSystem,
  open: async (path, flags) => {
    const file = await nodeFileSystem.open(path, flags);
    return {
      readFile: () => file.readFile(),
      stat: () => file.stat(),
      writeFile: (data) => file.writeFile(data),
      close: () => file.close(),
      sync: () => Promise.resolve(),
    };
  },
};

/** Puts one casus into a new casusboek. */
export async function putCasus(folder: string, casus: Casus): Promise<void> {
  const notebook = await openNotebook({
    folder,
    kind: casusDocument,
    clock: () => new Date(casus.createdAt),
    missing: 'create',
    files: withoutFlush,
  });
  await notebook.create(casus.id, casus).write();
}

/** Puts so many casussen into a new casusboek, each of some 200 words. */
export async function fillCasusboek(folder: string, count: number): Promise<void> {
  const start = Date.parse('2026-01-01T08:00:00.000Z');
  const notebook = await openNotebook({
    folder,
    kind: casusDocument,
    clock: () => new Date(start),
    missing: 'create',
    files: withoutFlush,
  });
  for (let number = 1; number <= count; number += 1) {
    const at = new Date(start + number * 60_000).toISOString();
    const id = testCasusId(number);
    const subject = subjects[number % subjects.length] ?? '';
    const situation = Array.from({ length: 15 }, (_, line) => {
      const turn = turns[(number + line * line) % turns.length] ?? '';
      return `In gesprek ${String(line + 1)} van ${String(number)} gaat het over ${subject}. ${turn}`;
    }).join('\n');
    const title = `Casus ${String(number)}: ${subject}`;
    const document = notebook.create(id, { ...emptyCasus(id, at), title, situation });
    await document.write();
  }
}
