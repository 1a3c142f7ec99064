/**
 * What the words of a form assert: plain strings tell of the event of the story; these tell of the state that it would have left
 * the law in, or of both. “It is gone” says that it is no law, not that it was repealed.
 */
export const state = (text) => ({ text, of: ['state'] });
export const both = (text) => ({ text, of: ['event', 'state'] });
export const formOf = (form) => (typeof form === 'string' ? { text: form, of: ['event'] } : form);
