import { expect, type Page } from '@playwright/test'
import type { Hand } from '#tests/e2e/reis/hand.ts'
import { verhaal } from '#tests/e2e/reis/verhaal.ts'

/** What a receipt says: the numbers and the moment, as they stand on the page. */
export type Bewijs = { nummer: string; dag: string; tijd: string }

const verder = 'Bewaar en ga verder'

/** The 1-klik for a child: for whom, who the child is, and the question in one's own words. Ends at the check. */
export async function stelVraagVoorKind(hand: Hand): Promise<void> {
  const { kind, woorden } = verhaal
  await hand.leest('Een nieuwe vraag')
  await hand.druk('Begin met mijn vraag')
  await hand.leest('Is er nu hulp nodig?')
  await hand.kies('Is er nu hulp nodig?', 'Nee, het kan een paar dagen wachten')
  await hand.druk(verder)
  await hand.leest('Voor wie vraagt u hulp?')
  await hand.kies('Voor wie vraagt u hulp?', 'Voor mijn kind')
  await hand.druk(verder)
  await hand.leest('Wie is uw kind?')
  await hand.vul('Voornaam van uw kind', kind.voornaam)
  await hand.vul('Achternaam van uw kind', kind.achternaam)
  await hand.vul('Dag', kind.dag)
  await hand.vul('Maand', kind.maand)
  await hand.vul('Jaar', kind.jaar)
  await hand.druk(verder)
  await hand.leest('Waar wilt u hulp bij?')
  await hand.vul('Waar wilt u hulp bij?', woorden)
  await hand.druk(verder)
  await hand.leest('Controleer uw vraag')
}

/** Reads a receipt: a number, a day and a time of day (Awb 2:17). */
export async function leesBewijs(hand: Hand, titel: string): Promise<Bewijs> {
  await hand.leest(titel)
  const bewijs = hand.page.getByRole('main')
  const nummer = await bewijs.getByText(/^OB-\d{4}-\w{4}-\w{4}$/).innerText()
  const moment = await bewijs.getByText(/^\w+dag \d+ \w+ \d{4} om \d\d\.\d\d uur$/).innerText()
  const [dag = '', tijd = ''] = moment.split(' om ')
  return { nummer, dag, tijd }
}

/** Fills in the plan, page by page, in the order in which the pages come. Ends at the review. */
export async function vulPlanIn(hand: Hand): Promise<void> {
  const { page } = hand
  const { plan, woorden } = verhaal
  await hand.leest('Mijn plan')
  await hand.volg('Ga verder met mijn plan')

  await hand.leest('Mijn gegevens')
  await hand.kies('Kloppen deze gegevens?', 'Ja, dit klopt')
  await hand.vul(/^Uw telefoonnummer/, plan.telefoon)
  await hand.kies(/^Hoe hebt u het liefst contact/, 'Bel mij')
  await hand.druk(verder)

  await hand.leest('Taal, school of werk, en huisarts')
  await hand.druk(verder)
  for (const lijst of ['Ouders of verzorgers', 'Andere mensen in uw gezin']) {
    await hand.leest(lijst)
    await hand.volg('Sla dit over')
  }

  await hand.leest('Waar wilt u hulp bij?')
  // Asked once: the words of the hulpvraag stand here already.
  await expect(page.getByRole('textbox', { name: /in uw eigen woorden/ })).toHaveValue(woorden)
  await hand.kies('Wat past het beste bij uw vraag?', /^Een andere vraag/)
  await hand.druk(verder)

  await hand.leest('Hoe gaat het nu?')
  await hand.vul(/^Wat gaat goed/, plan.goed)
  await hand.vul(/^Wat lukt niet/, plan.moeilijk)
  await hand.vul(/^Sinds wanneer/, plan.sinds)
  await hand.druk(verder)

  await hand.leest('Wat hebt u zelf al gedaan?')
  await hand.vul(/^Wat hebt u al geprobeerd/, plan.zelf)
  await hand.vul(/^Wie helpt u nu/, plan.helpers)
  await hand.druk(verder)

  await voegResultaatToe(hand)
  await hand.volg('Ga verder')

  await hand.leest('Wie kan wat doen?')
  await hand.volg('Kies wie helpt')
  await hand.leest(/^Wie helpt hierbij/)
  await hand.kies('Wie helpt u hierbij?', 'Dat weet ik nog niet')
  await hand.vul(/^Wie wil hierbij iets leren/, plan.leren)
  await hand.druk(verder)
  await hand.volg('Ga verder')

  await hand.leest('Mensen die helpen, en die wij mogen bellen')
  await hand.volg('Sla dit over')
  await hand.leest('Wat vindt u zelf de beste oplossing?')
  await hand.vul('Wat vindt u zelf de beste oplossing?', plan.oplossing)
  await hand.druk(verder)

  await hand.leest('Wanneer kijken we samen of het beter gaat?')
  await hand.kies('Wanneer wilt u dat doen?', 'Over 3 maanden')
  await hand.vink(/^Wie moet erbij zijn/, 'De gemeente')
  await hand.druk(verder)

  await hand.leest('Hoe gaat het met andere dingen?')
  await hand.vink(/^Waar speelt nu iets/, 'School of werk')
  await hand.vul(/^Wilt u daar iets over vertellen/, plan.gebied)
  await hand.druk(verder)

  await hand.leest('Welke andere hulp hebt u?')
  await hand.vink(/^Welke hulp hebt u al/, 'Hulp via school')
  await hand.druk(verder)

  await hand.leest(/^Is het veilig/)
  await hand.kies('Is het bij u thuis veilig?', 'Ja')
  await hand.druk(verder)

  await hand.leest('Over een jaar, en later')
  await hand.vul(/^Wilt u daar iets over vertellen/, plan.toekomst)
  await hand.druk(verder)
  await hand.leest('Controleer uw plan')
}

/** One thing to reach, from the list of question 4 and back to it. */
export async function voegResultaatToe(hand: Hand): Promise<void> {
  await hand.leest('Wat wilt u bereiken?')
  await hand.volg(/^Voeg (nog )?een doel toe$/)
  await hand.leest(/^Wat wilt u bereiken. Doel/)
  await hand.vul(/^Wat moet er beter gaan/, verhaal.plan.wat)
  await hand.vul(/^Wanneer is het goed genoeg/, verhaal.plan.genoeg)
  await hand.druk(verder)
  await hand.leest('Wat wilt u bereiken?')
}

/** Every answer stands on the page. */
export async function leestAntwoorden(hand: Hand, antwoorden: readonly string[]): Promise<void> {
  const main = hand.page.getByRole('main')
  for (const antwoord of antwoorden) await expect(main).toContainText(antwoord)
}

/** Fills in a day, in the three fields of the question that asks for it. */
export async function vulDatum(page: Page, vraag: string, delen: [string, string, string]) {
  const groep = page.getByRole('group', { name: vraag })
  for (const [plek, naam] of ['Dag', 'Maand', 'Jaar'].entries())
    await groep.getByRole('textbox', { name: naam }).fill(delen[plek]!)
}
