import { vragensetMetId } from '#app/domain/perspectiefplan/vragen.ts'
import type { Lezer } from '#tests/routes/inwoner-lezer.ts'

/** From the empty overview to the receipt, with every page first left empty. @returns the path of the traject */
export async function stelVraag(lezer: Lezer): Promise<string> {
  await lezer.lees('/mijn', 'mijn')
  await lezer.lees('/mijn/hulpvraag', 'hulpvraag')
  const { path } = await lezer.stuur('/mijn/hulpvraag', {}, 'voor-wie')
  const begin = path.replace('/voor-wie', '')
  await lezer.stuur(path, {}, 'voor-wie leeg')
  await lezer.stuur(path, { voorWie: 'kind' }, 'kind')
  await lezer.stuur(`${begin}/kind`, {}, 'kind leeg')
  const kind = { voornaam: 'Daan', achternaam: 'te Velde', 'geboortedatum.dag': '1', 'geboortedatum.maand': '2' }
  await lezer.stuur(`${begin}/kind`, { ...kind, 'geboortedatum.jaar': '2999' }, 'kind van later')
  await lezer.stuur(`${begin}/kind`, { ...kind, 'geboortedatum.jaar': '2012' }, 'woorden')
  await lezer.stuur(`${begin}/woorden`, {}, 'woorden leeg')
  await lezer.stuur(`${begin}/woorden`, { woorden: 'Hij slaapt slecht.' }, 'controleren')
  await lezer.lees(`${begin}/weggooien`, 'weggooien')
  await lezer.lees('/mijn', 'mijn met een begonnen vraag')
  const bewijs = await lezer.stuur(`${begin}/controleren`, {}, 'bewijs')
  if (!/OB-\d{4}-\w{4}-\w{4}/.test(bewijs.html)) throw new Error(`no receipt at ${bewijs.path}`)
  return bewijs.path.replace(/\/bewijs\/.*/, '')
}

/** Every page of the plan, read while it is empty and again after something wrong was sent. */
export async function maakPlan(lezer: Lezer, traject: string) {
  await lezer.lees(traject, 'traject zonder keuze')
  await lezer.stuur(`${traject}/invullen`, {}, 'invullen leeg')
  for (const wijze of ['zelf', 'met-bekende', 'met-clientondersteuner', 'met-toegang', 'door-toegang']) {
    await lezer.stuur(`${traject}/invullen`, { wijze }, `plan, ${wijze}`)
    await lezer.lees(traject, `traject, ${wijze}`)
  }
  const plan = `${traject}/plan`
  await lezer.stuur(`${plan}/controleren`, {}, 'controleren, alles mist')
  await lezer.stuur(`${plan}/vraag-1`, { item: 'andere-vraag', woorden: 'Hij slaapt slecht.' }, 'na vraag 1')
  for (const { id } of vragensetMetId('voorbeeld').onderwerpen) await lezer.lees(`${plan}/${id}`, id)
  await lezer.stuur(`${plan}/mijn-gegevens`, { telefoon: 'x', email: 'x' }, 'gegevens die niet kunnen')
  const dag = { moment: 'datum', 'datum.dag': '32', 'datum.maand': '1', 'datum.jaar': '2020' }
  await lezer.stuur(`${plan}/vraag-6`, dag, 'een dag die niet bestaat')
  await lezer.stuur(`${plan}/vraag-6`, { ...dag, 'datum.dag': '1' }, 'een dag die voorbij is')
  await lezer.stuur(`${plan}/vraag-2`, { moeilijk: 'x'.repeat(9000) }, 'een te lange tekst')
  await lezer.stuur(`${plan}/resultaat`, {}, 'resultaat leeg')
  const lijst = await lezer.stuur(`${plan}/resultaat`, { wat: 'Hij slaapt door.' }, 'vraag 4 met een doel')
  const [, id] = /\/plan\/resultaat-([0-9a-f-]+)"/.exec(lijst.html) ?? []
  for (const bladzijde of [`resultaat-${id}`, `resultaat-${id}/weg`, 'vraag-5', `wie-${id}`])
    await lezer.lees(`${plan}/${bladzijde}`, bladzijde)
  await lezer.lees(`${plan}/controleren`, 'controleren, een deel mist')
}
