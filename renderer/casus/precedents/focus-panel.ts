/** Id of the heading above what the casus is linked to. */
export const panelHeading = 'precedenten';

/**
 * Brings the keyboard to that heading. What was pressed leaves the page when a link is made or let go,
 * and the list below it changes a moment later.
 */
export function focusPanel(): void {
  const heading = document.getElementById(panelHeading);
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus();
}
