import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBezorg, mailTekst } from '#app/server/mail.server.ts'
import { startBrievenbus } from '#tests/post/brievenbus.ts'

const origin = 'https://eenklik.example'

describe('een mail', () => {
  test.each([
    ['nl', 'Er staat iets voor u klaar'],
    ['nl-jeugd', 'Er staat iets voor je klaar'],
    ['en', 'Something is ready for you'],
  ] as const)('in %s zegt alleen dat er iets klaarstaat en waar iemand zich aanmeldt (D3L-29)', (taal, onderwerp) => {
    const mail = mailTekst(taal, origin)
    expect(mail.onderwerp).toBe(onderwerp)
    expect(mail.tekst).toContain(`${origin}/inloggen`)
    expect(`${mail.onderwerp} ${mail.tekst}`).not.toMatch(/\{\{|EK-|\d{4}|plan|hulp|Wmo|jeugd/i)
  })

  let bus: Awaited<ReturnType<typeof startBrievenbus>>
  let bezet = false
  beforeAll(async () => {
    bus = await startBrievenbus({ traag: () => 0, bezet: () => bezet })
  })
  afterAll(() => bus?.stop())
  const mail = { smtpUrl: '', afzender: 'niet-antwoorden@eenklik.example' }
  const bezorger = () => createBezorg({ mail: { ...mail, smtpUrl: bus.url }, origin })

  test('gaat over SMTP met de Message-ID die er al was, zonder naam van iemand en als automatisch gemaakt', async () => {
    await (
      await bezorger()
    )({ berichtId: '<een@eenklik>', aan: 'anna@voorbeeld.nl', taal: 'en' })
    const bericht = bus.eerste.get('<een@eenklik>')!
    expect(bericht).toMatch(/^To: anna@voorbeeld\.nl\r?$/m)
    expect(bericht).toMatch(/^From: niet-antwoorden@eenklik\.example\r?$/m)
    expect(bericht).toMatch(/^Auto-Submitted: auto-generated\r?$/im)
    expect(bericht).toMatch(/^Content-Language: en\r?$/im)
  })

  test('die de mailserver weigert, is een fout met haar code', async () => {
    bezet = true
    await expect(
      (await bezorger())({ berichtId: '<twee@eenklik>', aan: 'anna@voorbeeld.nl', taal: 'nl' }),
    ).rejects.toMatchObject({
      responseCode: 451,
    })
    bezet = false
    expect(bus.eerste.has('<twee@eenklik>')).toBe(false)
  })

  test('zonder mailserver gaat in de oefenomgeving nergens heen', async () => {
    const bezorg = await createBezorg({ mail: null, origin })
    await bezorg({ berichtId: '<drie@eenklik>', aan: 'anna@voorbeeld.nl', taal: 'nl' })
    expect(bus.eerste.has('<drie@eenklik>')).toBe(false)
  })
})
