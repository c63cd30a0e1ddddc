import type { Finder } from './personal-data.ts';

const beforeAt = /[\p{L}\d._%+'-]{1,64}$/u;
const afterAt = /^[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/u;

/** An e-mail address, read outwards from its @. */
export const findEmail: Finder = (text) =>
  [...text.matchAll(/@/gu)].flatMap(({ index }) => {
    const name = beforeAt.exec(text.slice(Math.max(0, index - 64), index))?.[0];
    const domain = afterAt.exec(text.slice(index + 1, index + 256))?.[0];
    if (name === undefined || domain === undefined) return [];
    return [{ kind: 'email', start: index - name.length, end: index + 1 + domain.length }];
  });
