import os from 'node:os';

/** The account and the computer, for who shares the casusboek; some systems have no name for the account. */
export function whoWorksHere(): { readonly user: string; readonly computer: string } {
  return { user: accountName(), computer: os.hostname().slice(0, 100) };
}

function accountName(): string {
  try {
    return os.userInfo().username.slice(0, 100);
  } catch (error) {
    if (error instanceof Error) return '';
    throw error;
  }
}
