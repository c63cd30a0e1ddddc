import { useMemo } from 'react';

import { useFactoren, useOverview } from '../../library/library-queries.ts';
import { betrokkeneNames, termijnNames } from '../../library/reading/reading-names.ts';
import {
  leefgebiedNames,
  statusNames,
  uitkomstNames,
  uitwegNames,
  verdictNames,
} from '../../shared/names.ts';
import { useOwnCasussen } from '../../shared/own-casussen.ts';
import { relationTexts } from '../precedents/relation-texts.ts';
import type { Word } from './field-text.ts';

const codes: Readonly<Record<string, string>> = {
  ...betrokkeneNames,
  ...termijnNames,
  ...leefgebiedNames,
  ...uitwegNames,
  ...uitkomstNames,
  ...statusNames,
  ...verdictNames,
  ...Object.fromEntries(
    Object.entries(relationTexts).map(([relation, { label }]) => [relation, label]),
  ),
};

/** The words on screen for what a casus refers to: items of the library, own casussen, factoren. */
export function useWords(): Word {
  const entries = useOverview().data?.entries;
  const factoren = useFactoren().data?.factoren;
  const own = useOwnCasussen().data;
  return useMemo(() => {
    const words = new Map(Object.entries(codes));
    for (const { id, title } of [...(factoren ?? []), ...(entries ?? []), ...(own ?? [])]) {
      if (!words.has(id) && title.trim() !== '') words.set(id, title);
    }
    return (value) => words.get(value) ?? value;
  }, [entries, factoren, own]);
}
