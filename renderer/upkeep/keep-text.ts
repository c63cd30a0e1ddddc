/** A number of months as people say it. */
export function monthsText(months: number): string {
  if (months < 12) return `${String(months)} maanden`;
  const years = months / 12;
  return years === 1 ? '1 jaar' : `${years.toLocaleString('nl-NL')} jaar`;
}

/** What the chosen term means, in one sentence. */
export function keepText(keepMonths: number | null): string {
  return keepMonths === null
    ? 'Je hebt geen bewaartermijn gekozen: alleen casussen met een eigen datum komen aan de beurt.'
    : `Een casus komt aan de beurt ${monthsText(keepMonths)} nadat je hem hebt afgesloten.`;
}
