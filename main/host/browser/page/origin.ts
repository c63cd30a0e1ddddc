/** Where the pages come from in the browser host. `.invalid` never resolves: nothing can answer but the app. */
export const browserOrigin = 'https://maatstaf.invalid';

/** Names of the two functions that carry calls; the page's own code uses `window.api` only. */
export const callBinding = '__maatstafCall';
export const receiveFunction = '__maatstafReceive';
