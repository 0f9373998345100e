import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maxBytes, maxVelden, readLichaam } from '#app/server/lichaam.server.ts'

const lees = (body: string | Uint8Array | ReadableStream<Uint8Array>, headers: Record<string, string> = {}) =>
  readLichaam(
    new Request('http://x', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      duplex: 'half',
    } as RequestInit),
  )

describe('een formulier lezen (quality S5)', () => {
  test('velden, plussen, hoofdletters in de codering, dubbele namen en lege waarden', async () => {
    const lichaam = await lees('a=1+2&b=%c3%A9%F0%9F%8C%B7&a=3&leeg=&zonder&&=naamloos', {
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
    })
    expect(lichaam.ok && [...lichaam.velden]).toEqual([
      ['a', '1 2'],
      ['b', 'é🌷'],
      ['a', '3'],
      ['leeg', ''],
      ['zonder', ''],
      ['', 'naamloos'],
    ])
  })

  test('NUL gaat eruit', async () => {
    const lichaam = await lees('a%00b=c%00d')
    expect(lichaam.ok && [...lichaam.velden]).toEqual([['ab', 'cd']])
  })

  test('__proto__ is een gewone naam', async () => {
    const lichaam = await lees('__proto__=x&constructor=y')
    expect(lichaam.ok && lichaam.velden.get('__proto__')).toBe('x')
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  test.each([
    ['een half procentteken', 'a=%'],
    ['een procentteken met een letter', 'a=%zz'],
    ['een afgebroken letter', 'a=%c3'],
    ['een half surrogaat', 'a=%ed%a0%80'],
    ['een te lange codering', 'a=%c0%80'],
    ['ruwe bytes die geen UTF-8 zijn', Uint8Array.from([97, 61, 0xff])],
    ['te veel velden', 'a=1&'.repeat(maxVelden + 1)],
    ['tienduizend velden', 'a=1&'.repeat(10_000)],
  ])('%s: 400', async (_, body) => {
    expect(await lees(body)).toEqual({ ok: false, status: 400, soort: 'onleesbaar' })
  })

  test('precies zoveel velden als mag', async () => {
    expect((await lees('a=1&'.repeat(maxVelden))).ok).toBe(true)
  })

  test('een veld van een megabyte mag, meer dan twee niet', async () => {
    const lichaam = await lees(`a=${'x'.repeat(1024 * 1024)}`)
    expect(lichaam.ok && lichaam.velden.get('a')?.length).toBe(1024 * 1024)
    expect(await lees(`a=${'x'.repeat(maxBytes)}`)).toEqual({ ok: false, status: 413, soort: 'te-groot' })
  })

  test('wat te groot is wordt niet uitgelezen', async () => {
    let gevraagd = 0
    const eindeloos = new ReadableStream<Uint8Array>({
      pull(controller) {
        gevraagd++
        controller.enqueue(new Uint8Array(64 * 1024))
      },
    })
    expect((await lees(eindeloos)).ok).toBe(false)
    expect(gevraagd).toBeLessThan(40)
  })

  test('welke bytes ook: nooit een fout, altijd een antwoord', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.string({ unit: fc.constantFrom('%', '&', '=', '+', 'a', '0', 'F', '\0') }),
        ),
        async (body) => {
          const lichaam = await lees(body)
          if (lichaam.ok) for (const [naam, waarde] of lichaam.velden) expect(naam + waarde).not.toContain('\0')
          else expect([400, 413, 415]).toContain(lichaam.status)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('wat iemand schrijft komt er precies zo uit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }).filter((tekst) => tekst.isWellFormed() && !tekst.includes('\0')),
        async (tekst) => {
          const lichaam = await lees(new URLSearchParams({ tekst }).toString())
          expect(lichaam.ok && lichaam.velden.get('tekst')).toBe(tekst)
        },
      ),
      { numRuns: 500 },
    )
  })
})
