/** `npm run bench [-- search store]`: measures, and ends with an error when a promised figure is not met. */
const parts: Readonly<Record<string, () => Promise<boolean>>> = {
  search: async () => (await import('./bench/search.ts')).benchSearch(),
  store: async () => (await import('./bench/store.ts')).benchStore(),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(', ')}`);

for (const [name, run] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  if (!(await run())) process.exitCode = 1;
}
