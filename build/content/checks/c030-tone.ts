import { writtenPages, type Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

const slips: readonly { readonly form: RegExp; readonly why: string }[] = [
  { form: /(?<!["“‘'])\bklant(?:en)?\b(?!["”’'])/giu, why: 'schrijf inwoner, zij of hij' },
  {
    form: /\bdan (?:hebt?|heeft) (?:je|u|hij|zij|ze|iemand|de inwoner) recht op\b/giu,
    why: 'de app belooft geen uitkomst',
  },
];

/** The resident is nobody's customer, and nothing is promised. */
export const checkTone: Check = (library) =>
  writtenPages(library).flatMap(({ file, findings }) =>
    findings.blocks.flatMap(({ text, line }) =>
      slips.flatMap(({ form, why }) =>
        [...text.matchAll(form)].map(([found]): Problem => ({
          check: 'C030',
          file,
          line,
          message: `"${found}": ${why}.`,
        })),
      ),
    ),
  );
