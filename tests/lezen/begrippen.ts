/**
 * Words of the trade, and what a page says when it explains one. A page that uses the word explains it too, or the help under the page does. A list that
 * grows: a page may explain in other words, and then those stand here as well.
 */
const begrippen: readonly { naam: string; woord: RegExp; uitleg: RegExp }[] = [
  { naam: 'aanvraag', woord: /\b(een|uw|je|de) aanvraag\b/i, uitleg: /besluit over hulp|om een besluit/i },
  { naam: 'beschikking', woord: /beschikking\b/i, uitleg: /brief met het besluit/i },
  { naam: 'bezwaar', woord: /\bbezwaar\b/i, uitleg: /niet eens|heet bezwaar/i },
  { naam: 'BSN', woord: /\bBSN\b/, uitleg: /burgerservicenummer/i },
  { naam: 'cliëntondersteuner', woord: /cliëntondersteun/i, uitleg: /werkt niet voor de gemeente/i },
  { naam: 'cookies', woord: /\bcookies?\b/i, uitleg: /kleine bestanden/i },
  { naam: 'dwangsom', woord: /\bdwangsom\b/i, uitleg: /geld dat de gemeente/i },
  { naam: 'eigen kracht', woord: /\beigen kracht\b/i, uitleg: /zelf kunt doen/i },
  { naam: 'familiegroepsplan', woord: /familiegroepsplan/i, uitleg: /met familie/i },
  { naam: 'gebruikelijke hulp', woord: /gebruikelijke hulp/i, uitleg: /huisgenoten/i },
  { naam: 'gezag', woord: /\bgezag\b/i, uitleg: /mag beslissen|beslissingen/i },
  { naam: 'hulpvraag', woord: /\bhulpvraag\b/i, uitleg: /waar (u|je) hulp bij wilt/i },
  { naam: 'indicatie', woord: /\bindicatie\b/i, uitleg: /besluit/i },
  { naam: 'ingebrekestelling', woord: /ingebreke/i, uitleg: /te laat/i },
  { naam: 'Jeugdwet', woord: /\bJeugdwet\b/, uitleg: /hulp voor kinderen|wet over hulp|wet gaat over hulp/i },
  { naam: 'keukentafelgesprek', woord: /keukentafelgesprek/i, uitleg: /gesprek over (uw|je) vraag/i },
  { naam: 'klacht', woord: /\bklacht\b/i, uitleg: /niet tevreden/i },
  { naam: 'machtigen', woord: /\bmachtig(en|t)\b/i, uitleg: /voor iemand anders|voor (u|jou)/i },
  { naam: 'maatwerkvoorziening', woord: /\b(maatwerk|individuele )voorziening/i, uitleg: /speciaal voor (u|jou)/i },
  { naam: 'mediation', woord: /mediation/i, uitleg: /geen partij/i },
  { naam: 'perspectiefplan', woord: /perspectiefplan|ondersteuningsplan/i, uitleg: /wat (u|je) wilt bereiken/i },
  { naam: 'pgb', woord: /\bpgb\b/i, uitleg: /geld om zelf hulp te regelen/i },
  {
    naam: 'toegang',
    woord: /\bde toegang\b(?! tot)/i,
    uitleg: /team van (de|uw|je) gemeente|team dat naar (uw|je) vraag kijkt/i,
  },
  { naam: 'vertrouwenspersoon', woord: /vertrouwenspersoon/i, uitleg: /naast (u|je)/i },
  { naam: 'waakvlamcontact', woord: /waakvlam/i, uitleg: /hoe het gaat/i },
  { naam: 'Wmo', woord: /\bWmo\b/, uitleg: /gaat over hulp/i },
  // Who reads the last explanation is one.
  {
    naam: 'zorgaanbieder',
    woord: /zorgaanbieder/i,
    uitleg: /geeft de hulp|die hulp ge(eft|ven)|namens uw organisatie/i,
  },
  { naam: 'zorg in natura', woord: /zorg in natura|\bZIN\b/, uitleg: /regelt en betaalt/i },
]

/** The words of the trade that are used in this text and not explained in it. */
export function onuitgelegd(tekst: string): string[] {
  return begrippen.filter(({ woord, uitleg }) => woord.test(tekst) && !uitleg.test(tekst)).map(({ naam }) => naam)
}
