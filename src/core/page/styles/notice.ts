/** What is told of a published check before all else. Something that only happened since is no alarm. */
export const NOTICE = `
.notice h2 { margin-block: 0 .5rem; font-size: 1.25rem; }
.notice p { margin-block: 0 .5rem; }
.notice :last-child { margin-block-end: 0; }
.notice:has(> .update) { border-color: var(--link); background: var(--card); }
`;
