import enAfsprakenoverzicht from '#locales/en/afsprakenoverzicht.json' with { type: 'json' }
import enAanvraag from '#locales/en/aanvraag.json' with { type: 'json' }
import enAfweging from '#locales/en/afweging.json' with { type: 'json' }
import enWeging from '#locales/en/weging.json' with { type: 'json' }
import enAantekening from '#locales/en/aantekening.json' with { type: 'json' }
import enAanbod from '#locales/en/aanbod.json' with { type: 'json' }
import enAanbodbeheer from '#locales/en/aanbodbeheer.json' with { type: 'json' }
import enAlgemeen from '#locales/en/algemeen.json' with { type: 'json' }
import enBalie from '#locales/en/balie.json' with { type: 'json' }
import enBelverzoek from '#locales/en/belverzoek.json' with { type: 'json' }
import enEigenplan from '#locales/en/eigenplan.json' with { type: 'json' }
import enBeurt from '#locales/en/beurt.json' with { type: 'json' }
import enCijfers from '#locales/en/cijfers.json' with { type: 'json' }
import enContact from '#locales/en/contact.json' with { type: 'json' }
import enEvaluatieformulier from '#locales/en/evaluatieformulier.json' with { type: 'json' }
import enFout from '#locales/en/fout.json' with { type: 'json' }
import enGebeurd from '#locales/en/gebeurd.json' with { type: 'json' }
import enGesprek from '#locales/en/gesprek.json' with { type: 'json' }
import enHulpLoopt from '#locales/en/hulp-loopt.json' with { type: 'json' }
import enHulpvraag from '#locales/en/hulpvraag.json' with { type: 'json' }
import enInloggen from '#locales/en/inloggen.json' with { type: 'json' }
import enIntake from '#locales/en/intake.json' with { type: 'json' }
import enKeuze from '#locales/en/keuze.json' with { type: 'json' }
import enKlantreis from '#locales/en/klantreis.json' with { type: 'json' }
import enMatch from '#locales/en/match.json' with { type: 'json' }
import enRuimte from '#locales/en/ruimte.json' with { type: 'json' }
import enMatching from '#locales/en/matching.json' with { type: 'json' }
import enMedewerkers from '#locales/en/medewerkers.json' with { type: 'json' }
import enOver from '#locales/en/over.json' with { type: 'json' }
import enPgb from '#locales/en/pgb.json' with { type: 'json' }
import enPapier from '#locales/en/papier.json' with { type: 'json' }
import enNamens from '#locales/en/namens.json' with { type: 'json' }
import enInstemming from '#locales/en/instemming.json' with { type: 'json' }
import enPlan from '#locales/en/plan.json' with { type: 'json' }
import enPost from '#locales/en/post.json' with { type: 'json' }
import enRegie from '#locales/en/regie.json' with { type: 'json' }
import enReis from '#locales/en/reis.json' with { type: 'json' }
import enStart from '#locales/en/start.json' with { type: 'json' }
import enTermijn from '#locales/en/termijn.json' with { type: 'json' }
import enTermijnen from '#locales/en/termijnen.json' with { type: 'json' }
import enToegang from '#locales/en/toegang.json' with { type: 'json' }
import enTraject from '#locales/en/traject.json' with { type: 'json' }
import enVerslag from '#locales/en/verslag.json' with { type: 'json' }
import enVragen from '#locales/en/vragen.json' with { type: 'json' }
import enWeigering from '#locales/en/weigering.json' with { type: 'json' }
import enVooroverleg from '#locales/en/vooroverleg.json' with { type: 'json' }
import enZorgplan from '#locales/en/zorgplan.json' with { type: 'json' }
import nlAfsprakenoverzicht from '#locales/nl/afsprakenoverzicht.json' with { type: 'json' }
import nlAanvraag from '#locales/nl/aanvraag.json' with { type: 'json' }
import nlAfweging from '#locales/nl/afweging.json' with { type: 'json' }
import nlWeging from '#locales/nl/weging.json' with { type: 'json' }
import nlAantekening from '#locales/nl/aantekening.json' with { type: 'json' }
import nlAanbod from '#locales/nl/aanbod.json' with { type: 'json' }
import nlAanbodbeheer from '#locales/nl/aanbodbeheer.json' with { type: 'json' }
import nlAlgemeen from '#locales/nl/algemeen.json' with { type: 'json' }
import nlBalie from '#locales/nl/balie.json' with { type: 'json' }
import nlBelverzoek from '#locales/nl/belverzoek.json' with { type: 'json' }
import nlEigenplan from '#locales/nl/eigenplan.json' with { type: 'json' }
import nlBeurt from '#locales/nl/beurt.json' with { type: 'json' }
import nlCijfers from '#locales/nl/cijfers.json' with { type: 'json' }
import nlContact from '#locales/nl/contact.json' with { type: 'json' }
import nlEvaluatieformulier from '#locales/nl/evaluatieformulier.json' with { type: 'json' }
import nlFout from '#locales/nl/fout.json' with { type: 'json' }
import nlGebeurd from '#locales/nl/gebeurd.json' with { type: 'json' }
import nlGesprek from '#locales/nl/gesprek.json' with { type: 'json' }
import nlHulpLoopt from '#locales/nl/hulp-loopt.json' with { type: 'json' }
import nlHulpvraag from '#locales/nl/hulpvraag.json' with { type: 'json' }
import nlInloggen from '#locales/nl/inloggen.json' with { type: 'json' }
import nlIntake from '#locales/nl/intake.json' with { type: 'json' }
import nlKeuze from '#locales/nl/keuze.json' with { type: 'json' }
import nlKlantreis from '#locales/nl/klantreis.json' with { type: 'json' }
import nlMatch from '#locales/nl/match.json' with { type: 'json' }
import nlRuimte from '#locales/nl/ruimte.json' with { type: 'json' }
import nlMatching from '#locales/nl/matching.json' with { type: 'json' }
import nlMedewerkers from '#locales/nl/medewerkers.json' with { type: 'json' }
import nlOver from '#locales/nl/over.json' with { type: 'json' }
import nlPgb from '#locales/nl/pgb.json' with { type: 'json' }
import nlPapier from '#locales/nl/papier.json' with { type: 'json' }
import nlNamens from '#locales/nl/namens.json' with { type: 'json' }
import nlInstemming from '#locales/nl/instemming.json' with { type: 'json' }
import nlPlan from '#locales/nl/plan.json' with { type: 'json' }
import nlPost from '#locales/nl/post.json' with { type: 'json' }
import nlRegie from '#locales/nl/regie.json' with { type: 'json' }
import nlReis from '#locales/nl/reis.json' with { type: 'json' }
import nlStart from '#locales/nl/start.json' with { type: 'json' }
import nlTermijn from '#locales/nl/termijn.json' with { type: 'json' }
import nlTermijnen from '#locales/nl/termijnen.json' with { type: 'json' }
import nlToegang from '#locales/nl/toegang.json' with { type: 'json' }
import nlTraject from '#locales/nl/traject.json' with { type: 'json' }
import nlVerslag from '#locales/nl/verslag.json' with { type: 'json' }
import nlVragen from '#locales/nl/vragen.json' with { type: 'json' }
import nlWeigering from '#locales/nl/weigering.json' with { type: 'json' }
import nlVooroverleg from '#locales/nl/vooroverleg.json' with { type: 'json' }
import nlZorgplan from '#locales/nl/zorgplan.json' with { type: 'json' }

/** The words of the portal, one file per group of screens. nl is the source: its keys are the type of all others. */
export const nl = {
  aantekening: nlAantekening,
  afsprakenoverzicht: nlAfsprakenoverzicht,
  afweging: nlAfweging,
  weging: nlWeging,
  aanvraag: nlAanvraag,
  aanbod: nlAanbod,
  aanbodbeheer: nlAanbodbeheer,
  algemeen: nlAlgemeen,
  balie: nlBalie,
  belverzoek: nlBelverzoek,
  beurt: nlBeurt,
  cijfers: nlCijfers,
  eigenplan: nlEigenplan,
  contact: nlContact,
  evaluatieformulier: nlEvaluatieformulier,
  fout: nlFout,
  gebeurd: nlGebeurd,
  gesprek: nlGesprek,
  'hulp-loopt': nlHulpLoopt,
  hulpvraag: nlHulpvraag,
  inloggen: nlInloggen,
  intake: nlIntake,
  keuze: nlKeuze,
  klantreis: nlKlantreis,
  match: nlMatch,
  matching: nlMatching,
  medewerkers: nlMedewerkers,
  ruimte: nlRuimte,
  over: nlOver,
  papier: nlPapier,
  pgb: nlPgb,
  namens: nlNamens,
  instemming: nlInstemming,
  plan: nlPlan,
  post: nlPost,
  regie: nlRegie,
  reis: nlReis,
  start: nlStart,
  termijn: nlTermijn,
  termijnen: nlTermijnen,
  toegang: nlToegang,
  traject: nlTraject,
  verslag: nlVerslag,
  vragen: nlVragen,
  vooroverleg: nlVooroverleg,
  weigering: nlWeigering,
  zorgplan: nlZorgplan,
}

export const en: typeof nl = {
  aantekening: enAantekening,
  afsprakenoverzicht: enAfsprakenoverzicht,
  afweging: enAfweging,
  weging: enWeging,
  aanvraag: enAanvraag,
  aanbod: enAanbod,
  aanbodbeheer: enAanbodbeheer,
  algemeen: enAlgemeen,
  balie: enBalie,
  belverzoek: enBelverzoek,
  beurt: enBeurt,
  cijfers: enCijfers,
  eigenplan: enEigenplan,
  contact: enContact,
  evaluatieformulier: enEvaluatieformulier,
  fout: enFout,
  gebeurd: enGebeurd,
  gesprek: enGesprek,
  'hulp-loopt': enHulpLoopt,
  hulpvraag: enHulpvraag,
  inloggen: enInloggen,
  intake: enIntake,
  keuze: enKeuze,
  klantreis: enKlantreis,
  match: enMatch,
  matching: enMatching,
  medewerkers: enMedewerkers,
  ruimte: enRuimte,
  over: enOver,
  papier: enPapier,
  pgb: enPgb,
  namens: enNamens,
  instemming: enInstemming,
  plan: enPlan,
  post: enPost,
  regie: enRegie,
  reis: enReis,
  start: enStart,
  termijn: enTermijn,
  termijnen: enTermijnen,
  toegang: enToegang,
  traject: enTraject,
  verslag: enVerslag,
  vragen: enVragen,
  vooroverleg: enVooroverleg,
  weigering: enWeigering,
  zorgplan: enZorgplan,
}

export type Naamruimte = keyof typeof nl
