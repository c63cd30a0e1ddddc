import { describe, expect, test, vi } from 'vitest';

import { createAppService, pdfName, type AppDesktop } from '../../../main/app/app-service.ts';

function open(change: Partial<AppDesktop> = {}) {
  const opened: string[] = [];
  const logged: string[] = [];
  const desktop: AppDesktop = {
    kind: 'browser',
    readyToClose: vi.fn(),
    stayOpen: vi.fn(),
    printToPdf: () => Promise.resolve(Buffer.from('%PDF')),
    saveFile: ({ name }) => Promise.resolve({ saved: true, place: `/home/x/${name}` }),
    openAddress: (address) => {
      opened.push(address);
      return Promise.resolve();
    },
    ...change,
  };
  const service = createAppService({
    desktop,
    version: '1.2.3',
    notebookFolder: () => '/home/x/casusboek',
    knowsAddress: (address) => Promise.resolve(address === 'https://www.bron.example/rapport'),
    log: { write: (event) => void logged.push(event) },
  });
  return { service, desktop, opened, logged };
}

test('tells what runs and where', () => {
  expect(open().service.about()).toEqual({
    version: '1.2.3',
    host: 'browser',
    notebookFolder: '/home/x/casusboek',
  });
});

describe('openAddress', () => {
  test.each([
    'https://wetten.overheid.nl/BWBR0035362/2026-01-01#Artikel2.3.5',
    'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2016:1402',
    'https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:CRVB:2016:1402',
    'https://lokaleregelgeving.overheid.nl/CVDR1',
    'https://www.bron.example/rapport',
  ])('opens %s', async (address) => {
    const { service, opened } = open();

    expect(await service.openAddress(address)).toEqual({ ok: true, value: null });
    expect(opened).toEqual([address]);
  });

  test.each([
    'https://example.org/',
    'http://wetten.overheid.nl/',
    'https://wetten.overheid.nl.example.org/',
    'https://wetten.overheid.nl@example.org/',
    'https://user:pass@wetten.overheid.nl/',
    'https://wetten.overheid.nl:8443/',
    'https://www.bron.example/rapport?naam=Jansen',
    'file:///etc/passwd',
  ])('does not open %s', async (address) => {
    const { service, opened } = open();

    expect(await service.openAddress(address)).toMatchObject({
      ok: false,
      error: { code: 'not-allowed' },
    });
    expect(opened).toEqual([]);
  });
});

describe('printToPdf', () => {
  test('saves what was printed under a good name', async () => {
    const { service } = open();

    expect(await service.printToPdf('Casus: fiets')).toEqual({
      ok: true,
      value: { saved: true, place: '/home/x/Casus fiets.pdf' },
    });
  });

  test('a file that can not be written is no surprise', async () => {
    const { service, logged } = open({ saveFile: () => Promise.reject(new Error('ENOSPC')) });

    expect(await service.printToPdf('x')).toMatchObject({
      ok: false,
      error: { code: 'not-written' },
    });
    expect(logged).toEqual(['pdf-not-written']);
  });
});

test.each([
  ['Verslag', 'Verslag.pdf'],
  ['verslag.PDF', 'verslag.pdf'],
  ['../../etc/passwd', 'etc passwd.pdf'],
  [String.raw`a\b:c*?"<>|d`, 'a b c d.pdf'],
  ['  .. ', 'Maatstaf.pdf'],
  ['één\u0000twee\n', 'één twee.pdf'],
])('%j becomes the file name %j', (name, expected) => {
  expect(pdfName(name)).toBe(expected);
});
