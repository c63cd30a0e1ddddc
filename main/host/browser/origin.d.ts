/** Where the pages come from in the browser host. `.invalid` never resolves: nothing can answer but the app. */
export declare const browserOrigin = 'https://maatstaf.invalid';
/** Names of the two functions that carry calls; the page's own code uses `window.api` only. */
export declare const callBinding = '__maatstafCall';
export declare const receiveFunction = '__maatstafReceive';
