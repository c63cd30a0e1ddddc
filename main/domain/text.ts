import { z } from 'zod';

/** The longest text of one field, in UTF-16 units: a whole file pasted in by accident still fits. */
const longestText = 500_000;

/** What somebody writes in one field; it may be empty, since no field is compulsory. */
export const textSchema = z.string().max(longestText);

/** Tells parts of one casus apart, such as its options; means nothing outside it. */
export const partIdSchema = z.string().min(1).max(40);
