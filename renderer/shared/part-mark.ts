/** On a part of the window: the menu, a column of a screen. A screen without any is one part. */
export const partMark = { 'data-part': '' } as const;

/** On what gets the keyboard in its part, where that is not the heading or what is current. */
export const partStartMark = { 'data-part-start': '' } as const;
