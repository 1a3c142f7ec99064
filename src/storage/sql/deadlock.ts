/** PostgreSQL ends one of two transactions that wait for each other; what it undid can be done again (error 40P01). */
const DEADLOCK = '40P01';
const TRIES = 10;

/** What is asked for is done again where it was ended so; it has to leave nothing behind outside the database. */
export async function againAfterDeadlock<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if ((error as { readonly code?: string }).code !== DEADLOCK || tries === TRIES) throw error;
    }
  }
}
