export function casussenText(count: number): string {
  return count === 1 ? '1 casus' : `${String(count)} casussen`;
}
