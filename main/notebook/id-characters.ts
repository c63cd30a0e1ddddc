/** What the ids of documents are made of, five bits to a character: Crockford base 32, which sorts as its values do. */
export const idCharacters = '0123456789abcdefghjkmnpqrstvwxyz';
