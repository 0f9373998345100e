import { useDiensten } from '#app/server/diensten.server.ts'

/** Ready for visitors: the database answers and has every migration this code needs. */
export async function loader() {
  const { db } = await useDiensten()
  const klaar = await db.migrationsReached().catch(() => false)
  return Response.json({ klaar }, { status: klaar ? 200 : 503, ...(klaar ? {} : { headers: { 'Retry-After': '5' } }) })
}
