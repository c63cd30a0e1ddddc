/** The one channel for calls, and the one for what main says by itself. */
export const callChannel = 'maatstaf:call';
export const eventChannel = 'maatstaf:event';
