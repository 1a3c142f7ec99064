/** “1 saved check, 2 versions of published cases and 0 scanned articles”. */
export function keptInWords(kept: {
  readonly checks: number;
  readonly versions: number;
  readonly articles: number;
}): string {
  const checks = counted(kept.checks, 'saved check');
  const versions = `${counted(kept.versions, 'version')} of published cases`;
  return `${checks}, ${versions} and ${counted(kept.articles, 'scanned article')}`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
