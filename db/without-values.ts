import { DrizzleQueryError } from 'drizzle-orm'

/**
 * An error of the database as it may be logged: the statement with its placeholders and the code, without the values. Drizzle puts the
 * parameters in its message and PostgreSQL the row in its detail, and those are names, BSNs and what people wrote.
 */
export function withoutValues(error: unknown): unknown {
  if (!(error instanceof DrizzleQueryError)) return error
  const { code, severity, constraint, constraint_name, routine, message } = (error.cause ?? {}) as Record<
    string,
    unknown
  >
  // Class 22 (a value that does not fit) quotes that value in its message.
  const said =
    typeof message !== 'string' || (typeof code === 'string' && code.startsWith('22'))
      ? `code ${String(code)}`
      : message
  const cause = Object.assign(new Error(said), { code, severity, constraint: constraint ?? constraint_name, routine })
  return new Error(`query failed: ${error.query}`, { cause })
}
