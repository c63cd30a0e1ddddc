import { useState } from 'react';

import { initialsSchema } from '../../main/domain/review/review.ts';
import { useSaveSettings, useSettings } from '../shared/settings-queries.ts';

export type Initials = {
  readonly value: string;
  readonly setValue: (value: string) => void;
  /** What was typed, when it can stand for somebody; remembers it for the next time. */
  readonly take: () => string | undefined;
};

/** The initials of who writes, as they were used last on this computer. */
export function useInitials(): Initials {
  const settings = useSettings();
  const save = useSaveSettings();
  const [typed, setTyped] = useState<string | null>(null);
  const known = settings.data?.initials ?? '';
  const value = typed ?? known;
  return {
    value,
    setValue: setTyped,
    take: () => {
      const initials = initialsSchema.safeParse(value).data;
      if (initials !== undefined && initials !== known) save.mutate({ initials });
      return initials;
    },
  };
}
