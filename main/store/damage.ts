/**
 * The bytes of a file are not what was saved. A lock, a missing right or a failing disk is no damage:
 * those throw an error of their own, so that older text is never served for them.
 */
export class Damage extends Error {
  override readonly name = 'Damage';
  /** The file is shorter than it says: it is still being written, or the writing was cut off. */
  readonly unfinished: boolean;

  constructor(what: string, options: { readonly unfinished?: boolean } = {}) {
    super(what);
    this.unfinished = options.unfinished ?? false;
  }
}
