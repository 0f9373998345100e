/** Alive: the process answers. Asks nothing of the database. */
export const loader = () => Response.json({ gezond: true })
