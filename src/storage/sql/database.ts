/** What the store needs of a database that speaks PostgreSQL's SQL: the embedded one in a folder, or a server. */

export type Parameter = string | number | null | readonly (string | null)[];

export interface Sql {
  /** One statement; its rows are of the shape that the schema gives them, which a golden file holds. */
  query<Row>(statement: string, parameters?: readonly Parameter[]): Promise<readonly Row[]>;
  /** Several statements without parameters. */
  script(statements: string): Promise<void>;
  /** All that is done in it, or nothing where it rejects. Within a transaction it is that one. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
}

export interface Database extends Sql {
  close(): Promise<void>;
}
