import type { Page } from 'playwright-core';

/** Every address that the page asks for from now on, data and blob addresses left out. */
export async function recordRequests(page: Page): Promise<readonly string[]> {
  const requests: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (!/^(?:data|blob):/u.test(request.url)) requests.push(request.url);
  });
  await session.send('Network.enable');
  return requests;
}
