import { useQuery } from '@tanstack/react-query';

import type { Uitspraak } from '../../main/domain/content/uitspraak.ts';
import type { RegisterEntry } from '../../main/domain/reference/find-in-register.ts';
import { call } from '../shared/call.ts';

/** The library does not change while the app runs: what was read once stays. */
const forever = { staleTime: Infinity, gcTime: Infinity } as const;

type Page<Entry> = { readonly entries: readonly Entry[]; readonly next: number | null };

async function allPages<Entry>(read: (offset: number) => Promise<Page<Entry>>): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let offset: number | null = 0; offset !== null;) {
    const page: Page<Entry> = await read(offset);
    entries.push(...page.entries);
    offset = page.next;
  }
  return entries;
}

/** Every place in a law that can be cited. */
export function useRegister() {
  return useQuery<readonly RegisterEntry[]>({
    queryKey: ['library', 'register'],
    queryFn: () => allPages((offset) => call('library:get-register-page', { offset })),
    ...forever,
  });
}

/** Every ruling that the library knows. */
export function useUitspraken() {
  return useQuery<readonly Uitspraak[]>({
    queryKey: ['library', 'uitspraken'],
    queryFn: () => allPages((offset) => call('library:get-uitspraken-page', { offset })),
    ...forever,
  });
}

/** What the registers say of some articles, in the order of the library. */
export function useArtikelen(references: readonly string[]) {
  const asked = [...new Set(references)].sort().slice(0, 100);
  return useQuery({
    queryKey: ['library', 'artikelen', ...asked],
    queryFn: () => call('library:get-artikelen', { references: asked }),
    placeholderData: (before) => before,
    ...forever,
  });
}
