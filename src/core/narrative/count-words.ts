/** “1 article”, “12,345 articles”. */
export function counted(count: number, noun: string): string {
  return `${withThousands(count)} ${count === 1 ? noun : `${noun}s`}`;
}

export function withThousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
