import { gemeenteMetCode, type Gemeente } from './gemeenten.ts'

/**
 * EXAMPLE CONTENT: the four digits of postcodes in the practice gemeenten, by CBS code. Public facts, not a complete list: a gemeente brings its
 * own from the national register of addresses. A postcode can lie in two gemeenten; here each stands once.
 */
const postcodes: Record<string, readonly string[]> = {
  '0222': ['7001', '7002', '7003', '7004', '7005', '7006', '7007', '7008', '7009', '7011', '7031'],
  '1876': [
    '6996',
    '6997',
    '6998',
    '6999',
    '7021',
    '7025',
    '7221',
    '7223',
    '7226',
    '7227',
    '7233',
    '7234',
    '7251',
    '7255',
    '7256',
  ],
  '1509': [
    '7051',
    '7054',
    '7055',
    '7061',
    '7064',
    '7065',
    '7071',
    '7075',
    '7076',
    '7077',
    '7078',
    '7081',
    '7083',
    '7084',
  ],
}

export type Gezocht = { soort: 'gevonden'; gemeente: Gemeente } | { soort: 'leeg' | 'geen-postcode' | 'onbekend' }

/** Which gemeente a typed postcode lies in (D1-29). '7001', '7001AB' and ' 7001 ab ' are the same place; a postcode never begins with 0. */
export function zoekGemeente(getypt: string): Gezocht {
  const kaal = getypt.replace(/\s+/g, '').toUpperCase()
  if (kaal === '') return { soort: 'leeg' }
  const cijfers = /^([1-9]\d{3})([A-Z]{2})?$/.exec(kaal)?.[1]
  if (!cijfers) return { soort: 'geen-postcode' }
  const [code] = Object.entries(postcodes).find(([, lijst]) => lijst.includes(cijfers)) ?? [null]
  const gemeente = gemeenteMetCode(code)
  return gemeente ? { soort: 'gevonden', gemeente } : { soort: 'onbekend' }
}
