/** What only a server's pages have: the place for a text, the bar of a check, the day asked about. */
export const FORMS = `
.entrance { }
`;
