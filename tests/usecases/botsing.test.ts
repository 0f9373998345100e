import { expect, test } from 'vitest'
import { opnieuwBijBotsing } from '#app/usecases/botsing.ts'

const fout = (code: string) => Object.assign(new Error('query', { cause: Object.assign(new Error(code), { code }) }))

/** Work that goes wrong in these ways, one after another, and then succeeds; with how often it was done. */
function werk(...codes: string[]) {
  const gedaan = { keer: 0 }
  return {
    gedaan,
    doe: () => {
      const code = codes[gedaan.keer++]
      return code ? Promise.reject(fout(code)) : Promise.resolve('goed')
    },
  }
}

test('wie niet de eerste was, doet het opnieuw, hooguit twaalf keer', async () => {
  await expect(opnieuwBijBotsing(werk('23505', '23505').doe)).resolves.toBe('goed')
  const { gedaan, doe } = werk(...Array.from({ length: 20 }, () => '23505'))
  await expect(opnieuwBijBotsing(doe)).rejects.toThrow('query')
  expect(gedaan.keer).toBe(12)
})

test('wat de database weigert, wordt één keer opnieuw bekeken: iemand kan intussen niet meer meedoen (D0-28)', async () => {
  await expect(opnieuwBijBotsing(werk('42501').doe)).resolves.toBe('goed')
  await expect(opnieuwBijBotsing(werk('23505', '42501', '23505').doe)).resolves.toBe('goed')
  const { gedaan, doe } = werk('42501', '42501', '')
  await expect(opnieuwBijBotsing(doe)).rejects.toThrow('query')
  expect(gedaan.keer).toBe(2)
})

test('een andere fout wordt niet opnieuw geprobeerd', async () => {
  const { gedaan, doe } = werk('57014')
  await expect(opnieuwBijBotsing(doe)).rejects.toThrow('query')
  expect(gedaan.keer).toBe(1)
})
