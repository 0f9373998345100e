import { env, stdout } from 'node:process'
import { setTimeout as wacht } from 'node:timers/promises'
import { createBezorg } from '#app/server/mail.server.ts'
import { verstuurWatKlaarstaat } from '#app/usecases/verzenden.server.ts'
import { openDatabase } from '#db/client.server.ts'

/**
 * One process that sends, as a portal does it, until it is killed. Its machine time runs sixty times as fast, the same in every process: a minute's pause
 * after a fault is a second here.
 */
const begin = Number(env['BEGIN'])
const db = await openDatabase({ url: env['DATABASE_URL'], max: 2 })
const bezorg = await createBezorg({
  mail: { smtpUrl: env['SMTP_URL']!, afzender: 'niet-antwoorden@eenklik.example' },
  origin: 'https://eenklik.example',
})
stdout.write('klaar\n')
for (;;) {
  await verstuurWatKlaarstaat(db, {
    bezorg,
    nu: () => new Date(),
    machine: () => new Date(begin + (Date.now() - begin) * 60),
    inHanden: 5 * 60_000,
    door: () => true,
  })
  await wacht(50)
}
