/** What a file of tests begins is ended after it, also where files share their modules and with them their fixtures. */
const ends: (() => unknown)[] = [];

/** May be called at any time: at the head of a file as well as within a test. */
export function afterFile(end: () => unknown): void {
  ends.push(end);
}

/** Made when a file first asks for it, the same from then on, and ended after that file: the next file has one of its own. */
export function perFile<Made>(make: () => Made, end: (made: Made) => unknown): () => Made {
  let of: { readonly made: Made } | null = null;
  return () => {
    if (of !== null) return of.made;
    const made = make();
    of = { made };
    afterFile(() => {
      of = null;
      return end(made);
    });
    return made;
  };
}

export async function endFile(): Promise<void> {
  await Promise.all(ends.splice(0).map((end) => end()));
}
