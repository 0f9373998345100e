import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createSleutels, practiceKeys } from '#app/server/sleutels.server.ts'

const stof = (getal: number) => Buffer.alloc(32, getal).toString('base64')
const oud = createSleutels(`k1:${stof(1)}`)
const nieuw = createSleutels(`k2:${stof(2)},k1:${stof(1)}`)
const tekst = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes)

describe('sleutels', () => {
  test('wat versleuteld is komt terug, en staat er elke keer anders', () => {
    const een = oud.encrypt('Één geheim 🌷', 'proef', 'rij 1')
    expect(tekst(oud.decrypt(een, 'proef', 'rij 1'))).toBe('Één geheim 🌷')
    expect(Buffer.from(een).includes('geheim')).toBe(false)
    expect(oud.encrypt('x', 'proef')).not.toEqual(oud.encrypt('x', 'proef'))
  })

  test('in een andere rij of voor een ander doel gaat het niet open', () => {
    const een = oud.encrypt('geheim', 'proef', 'rij 1')
    expect(oud.decrypt(een, 'proef', 'rij 2')).toBeNull()
    expect(oud.decrypt(een, 'anders', 'rij 1')).toBeNull()
  })

  test('elke verandering, hoe klein ook, wordt gemerkt', () => {
    const een = oud.encrypt('geheim', 'proef')
    for (let i = 0; i < een.length; i++) {
      const anders = Uint8Array.from(een)
      anders[i]! ^= 1
      expect(oud.decrypt(anders, 'proef')).toBeNull()
      expect(oud.decrypt(een.slice(0, i), 'proef')).toBeNull()
    }
  })

  test('een nieuwe sleutel schrijft, de oude leest nog mee', () => {
    expect(tekst(nieuw.decrypt(oud.encrypt('geheim', 'proef'), 'proef'))).toBe('geheim')
    expect(oud.decrypt(nieuw.encrypt('geheim', 'proef'), 'proef')).toBeNull()
    expect(nieuw.hmacs('bsn', '999990019')).toContainEqual(oud.hmac('bsn', '999990019'))
    expect(nieuw.hmac('bsn', '999990019')).not.toEqual(oud.hmac('bsn', '999990019'))
  })

  test('een getekend bericht is van ons en voor dit doel', () => {
    const token = oud.sign('mail', 'inwoner 7')
    expect(nieuw.verify('mail', token)).toBe('inwoner 7')
    expect(oud.verify('anders', token)).toBeNull()
    expect(oud.verify('mail', `${Buffer.from('inwoner 8').toString('base64url')}.${token.split('.')[1]}`)).toBeNull()
    expect(oud.verify('mail', '')).toBeNull()
  })

  test.each(['', 'k1', 'k1:kort', `k 1:${stof(1)}`, `k1:${stof(1)},k1:${stof(2)}`])('%j zijn geen sleutels', (fout) => {
    expect(() => createSleutels(fout)).toThrow('EENKLIK_SLEUTELS')
  })

  test('een oefenomgeving houdt haar eigen sleutel, alleen leesbaar voor de eigenaar', () => {
    const map = mkdtempSync(join(tmpdir(), 'eenklik-sleutels-'))
    try {
      const een = practiceKeys(join(map, 'diep', 'data'))
      expect(practiceKeys(join(map, 'diep', 'data'))).toBe(een)
      expect(() => createSleutels(een)).not.toThrow()
      expect(statSync(join(map, 'diep', 'data', 'sleutels')).mode & 0o077).toBe(0)
    } finally {
      rmSync(map, { recursive: true })
    }
  })
})
