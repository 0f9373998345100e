import { expect } from '@playwright/test'
import { gaNaarBinnen, logOpnieuwIn, logUit, meldAanAlsMedewerker } from '#tests/e2e/reis/aanmelden.ts'
import type { Hand } from '#tests/e2e/reis/hand.ts'
import { leesBewijs, leestAntwoorden, stelVraagVoorKind, vulPlanIn, type Bewijs } from '#tests/e2e/reis/inwoner.ts'
import {
  beginOnderzoek,
  legClientondersteuningVast,
  openDossier,
  schrijfSamenvatting,
  schrijfWelkeHulp,
  stelJeugdwetVast,
  vraagAkkoord,
} from '#tests/e2e/reis/toegang.ts'
import { ookMetResultaten, planAntwoorden, verhaal } from '#tests/e2e/reis/verhaal.ts'

const wie = 'Samira Haddou'
const kind = `${verhaal.kind.voornaam} ${verhaal.kind.achternaam}`

/** From the front page to a plan that was sent: question, receipt, how to fill in, plan, review, receipt. */
export async function totVerzonden(hand: Hand): Promise<{ vraag: Bewijs; plan: Bewijs }> {
  const { page } = hand
  await gaNaarBinnen(hand, wie)
  await expect(page.getByText(/Een cliëntondersteuner is iemand die u gratis helpt/)).toBeVisible()
  await stelVraagVoorKind(hand)

  await leestAntwoorden(hand, [
    'Voor mijn kind',
    `${kind}, geboren op ${verhaal.kind.geboren}`,
    ...verhaal.woorden.split('\n'),
  ])
  await leestAntwoorden(hand, ['Dit doet u', 'Dit doen wij', 'De dag van vandaag telt als de dag van uw vraag.'])
  await hand.druk('Verstuur mijn vraag')
  const vraag = await leesBewijs(hand, 'Uw vraag is verstuurd')
  await leestAntwoorden(hand, [kind, ...verhaal.woorden.split('\n')])

  await hand.volg('Kies hoe u uw plan invult')
  await hand.leest('Hoe wilt u uw plan invullen?')
  await leestAntwoorden(hand, [
    'Samen met een cliëntondersteuner',
    'Samen met iemand van de gemeente',
    'Samen met iemand die ik ken',
  ])
  await hand.kies('Hoe wilt u uw plan invullen?', 'Ik vul het zelf in')
  await hand.druk('Bewaar mijn keuze')

  await vulPlanIn(hand)
  await leestAntwoorden(hand, [...planAntwoorden, 'zorgaanbieder'])
  await wijzigEnKomTerug(hand)
  await hand.druk('Verstuur mijn plan')
  const plan = await leesBewijs(hand, 'Uw plan is verstuurd')
  expect(plan.nummer).not.toBe(vraag.nummer)
  await leestAntwoorden(hand, planAntwoorden)
  return { vraag, plan }
}

/** 'Wijzig' opens the one page and comes straight back, with the new words. */
async function wijzigEnKomTerug(hand: Hand): Promise<void> {
  await hand.volg(/^Wijzig Hoe gaat het nu/)
  await hand.leest('Hoe gaat het nu?')
  await hand.vul(/^Sinds wanneer/, `${verhaal.plan.sinds} Dat was in juli.`)
  await hand.druk('Bewaar en ga verder')
  await hand.leest('Controleer uw plan')
  await leestAntwoorden(hand, ['Dat was in juli.'])
}

/** From a plan that was sent to akkoord, and once more after the gemeente changed something. */
export async function totAkkoord(hand: Hand, { vraag }: { vraag: Bewijs }): Promise<void> {
  const { page } = hand
  await hand.volg('Bekijk hoe ver u bent')
  await hand.leest(`Vraag voor ${kind}`)
  await leestAntwoorden(hand, ['De gemeente is aan de beurt', 'Zo ver bent u', `De dag van uw vraag is ${vraag.dag}.`])
  await logUit(hand)

  await meldAanAlsMedewerker(hand, 'Yvonne Bruil')
  await openDossier(hand, kind)
  await leestAntwoorden(hand, [...planAntwoorden, 'Dat was in juli.', `Datum van de aanvraag: ${vraag.dag}.`])
  await hand.volg('Vraag akkoord')
  await leestAntwoorden(hand, [
    'Leg eerst vast dat u de inwoner op cliëntondersteuning hebt gewezen.',
    'Schrijf eerst de samenvatting',
  ])
  await expect(page.getByRole('button', { name: 'Vraag akkoord aan de inwoner' })).toHaveCount(0)
  await hand.volg('Terug naar het dossier')
  await legClientondersteuningVast(hand)
  await stelJeugdwetVast(hand)
  await beginOnderzoek(hand)
  await schrijfSamenvatting(hand)
  await schrijfWelkeHulp(hand)
  await vraagAkkoord(hand)
  await logUit(hand)

  await logOpnieuwIn(hand, wie)
  await zegtJa(hand, verhaal.samenvatting)
  await hand.volg('Bekijk hoe ver u bent')
  await leestAntwoorden(hand, ['U bent het eens met het plan.'])
  await logUit(hand)

  const anders = `${verhaal.samenvatting} Ook thuis is het onrustig.`
  await meldAanAlsMedewerker(hand, 'Yvonne Bruil')
  await openDossier(hand, kind)
  await schrijfSamenvatting(hand, anders)
  await expect(page.getByText(/De inwoner was akkoord met versie 2, op .* Vraag opnieuw akkoord\./)).toBeVisible()
  await vraagAkkoord(hand)
  await logUit(hand)

  await logOpnieuwIn(hand, wie)
  await zegtJa(hand, anders, /U zei eerder ja, op .* Daarom vragen wij het u opnieuw\./)
  await vindtBewijsTerug(hand, vraag)
}

/** What was sent months ago is still there, with its number and its words (Awb 2:17). */
async function vindtBewijsTerug(hand: Hand, vraag: Bewijs): Promise<void> {
  await hand.volg('Bekijk hoe ver u bent')
  await hand.volg('Lees wat u hebt verstuurd')
  await hand.leest('Wat u hebt verstuurd')
  await expect(hand.page.getByRole('main').getByRole('listitem')).toHaveCount(4)
  await hand.volg('Uw vraag om hulp')
  await leestAntwoorden(hand, [vraag.nummer, kind, ...verhaal.woorden.split('\n')])
}

/** From the overview: whose turn it is, what the gemeente wrote beside the plan, and the answer with its receipt. */
async function zegtJa(hand: Hand, samenvatting: string, uitleg?: RegExp): Promise<void> {
  await leestAntwoorden(hand, ['U bent aan de beurt'])
  await hand.volg(`Vraag voor ${kind}`)
  await hand.volg('Lees het plan en geef antwoord')
  await hand.leest('Bent u het eens met dit plan?')
  if (uitleg) await expect(hand.page.getByText(uitleg)).toBeVisible()
  await leestAntwoorden(hand, [samenvatting, verhaal.welkeHulp, 'Yvonne Bruil', ...planAntwoorden])
  await hand.kies(...ookMetResultaten)
  await hand.kies('Bent u het eens met dit plan?', 'Ja, ik ben het eens met dit plan')
  await hand.druk('Verstuur mijn antwoord')
  await leesBewijs(hand, 'Uw antwoord is verstuurd')
  await leestAntwoorden(hand, ['Ja, ik ben het eens met dit plan'])
}
