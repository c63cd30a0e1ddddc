import { z } from 'zod';

const part = '[0-9A-Za-z:.]+';
const form = new RegExp(`^[a-z0-9-]+/${part}(?:/${part}(?:/[a-z])?)?$`);

/**
 * A place in a law: `wet/artikel[/lid[/onderdeel]]`, such as `participatiewet/18/1` or `awb/3:4/2`.
 * A lid that has no number in the law's own text is written `0`, so that an onderdeel can follow it.
 */
export const artikelReferenceSchema = z
  .string()
  .regex(form, 'is geen verwijzing van de vorm wet/artikel/lid/onderdeel');
export type ArtikelReference = z.infer<typeof artikelReferenceSchema>;

export type ArtikelPlace = {
  readonly wet: string;
  readonly artikel: string;
  readonly lid?: string;
  readonly onderdeel?: string;
};

/** Takes a reference apart. The schema has already guaranteed its form. */
export function artikelPlace(reference: ArtikelReference): ArtikelPlace {
  const [wet = '', artikel = '', lid, onderdeel] = reference.split('/');
  return {
    wet,
    artikel,
    ...(lid === undefined || lid === '0' ? {} : { lid }),
    ...(onderdeel === undefined ? {} : { onderdeel }),
  };
}
