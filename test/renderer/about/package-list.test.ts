import { expect, test } from 'vitest';

import { usedPackages } from '../../../renderer/about/package-list.tsx';
import manifest from '../../../package.json' with { type: 'json' };

const listed = usedPackages.flatMap((used) => used.packages);

test.each(Object.keys(manifest.dependencies))('names %s, which the app is built with', (name) => {
  const isListed = listed.some((each) =>
    each.endsWith('/') ? name.startsWith(each) : name === each,
  );

  expect(isListed).toBe(true);
});
