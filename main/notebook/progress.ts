/** How far a long piece of work is, for who asks in between. */
export type Progress = { readonly done: number; readonly total: number };

/** Remembers how far the work is; nothing before it begins and after its last step. */
export function createProgress() {
  let current: Progress | null = null;
  return {
    get: () => current,
    report: (done: number, total: number) => {
      current = done < total ? { done, total } : null;
    },
  };
}
