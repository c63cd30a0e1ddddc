/** Asks the lock to close: the computer was locked, or the user chose so. */
export const lockEvent = 'maatstaf:lock';
