import { expect, test } from 'vitest'
import { kijkWeerOver, wanneerMelden } from '#app/domain/bericht/bundelen.ts'

const om = (moment: string) => new Date(`2026-03-${moment}:00Z`)
const stand = (geplaatst: string, laatsteMail: string | null, gelezen: string | null = null) => ({
  geplaatst: om(geplaatst),
  laatsteMail: laatsteMail ? om(laatsteMail) : null,
  gelezen: gelezen ? om(gelezen) : null,
})

test('het eerste bericht wordt meteen gemaild', () => {
  expect(wanneerMelden(stand('02T09:00', null), om('02T09:01'))).toBe('nu')
})

test('een mail die na het bericht ging, zegt het al', () => {
  expect(wanneerMelden(stand('02T09:00', '02T09:01'), om('02T09:02'))).toBe('gedekt')
})

test('na een mail die nog niet gelezen is, wacht het volgende bericht een dag vanaf die mail', () => {
  expect(wanneerMelden(stand('02T10:00', '02T09:01'), om('02T10:01'))).toEqual(om('03T09:01'))
  expect(wanneerMelden(stand('02T10:00', '02T09:01', '02T08:00'), om('02T10:01'))).toEqual(om('03T09:01'))
  expect(wanneerMelden(stand('02T10:00', '02T09:01'), om('03T09:01'))).toBe('nu')
})

test('wie na de mail las, krijgt van het volgende bericht meteen een mail', () => {
  expect(wanneerMelden(stand('02T10:00', '02T09:01', '02T09:30'), om('02T10:01'))).toBe('nu')
})

test('vijf berichten op een rij zijn één mail, en wat er bij komt is binnen 48 uur gemaild (L29, Awb 2:10)', () => {
  let laatsteMail: Date | null = null
  const berichten = ['02T09:00', '02T09:05', '02T09:10', '02T21:00', '03T08:00'].map((een) => ({
    op: om(een),
    mail: null as Date | null,
  }))
  let mails = 0
  for (let nu = om('02T09:12'); nu < om('05T09:00'); nu = new Date(nu.getTime() + 15 * 60_000))
    for (const een of berichten.filter(({ op, mail }) => op <= nu && !mail)) {
      const wat = wanneerMelden({ geplaatst: een.op, laatsteMail, gelezen: null }, nu)
      if (wat === 'nu') mails++
      if (wat === 'nu') laatsteMail = nu
      if (wat === 'nu' || wat === 'gedekt') een.mail = laatsteMail
    }
  expect(mails).toBe(2)
  for (const { op, mail } of berichten) {
    expect(mail!.getTime()).toBeGreaterThanOrEqual(op.getTime())
    expect(mail!.getTime() - op.getTime()).toBeLessThanOrEqual(48 * 3_600_000)
  }
})

test('wie wacht, wordt na hoogstens een kwartier weer bekeken, en nooit later dan het moet', () => {
  expect(kijkWeerOver(om('03T09:00'), om('02T09:00'))).toBe(15 * 60_000)
  expect(kijkWeerOver(om('02T09:05'), om('02T09:00'))).toBe(5 * 60_000)
})
