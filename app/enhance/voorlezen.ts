import { sentencesOf, type Zin } from './leesstukken.ts'

/**
 * Reads the page aloud with a voice of this device, sentence by sentence, and shows which one. The button appears when there is such a voice for the
 * language of the page; a voice that lives elsewhere would send what stands on the page to somebody else's computer, so it is not used.
 * The button, Esc and leaving the page stop it.
 */
export function readAloud(): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-voorlezen]')
  const words = button?.querySelector('span')
  const main = document.querySelector('main')
  const speech = window.speechSynthesis as SpeechSynthesis | undefined
  if (!button || !words || !main || !speech || typeof SpeechSynthesisUtterance !== 'function') return

  const begin = words.textContent
  let rest: Zin[] = []
  let turns = 0
  /** Which turn of reading this is; 0 while it is silent. */
  let reading = 0
  // A browser forgets to say that a sentence is over when nobody keeps hold of it.
  let current: SpeechSynthesisUtterance | undefined
  let shown: Element | undefined

  function voiceFor(taal: string): SpeechSynthesisVoice | undefined {
    const same = (lang: string) => lang.slice(0, 2).toLowerCase() === taal.slice(0, 2).toLowerCase()
    return speech!.getVoices().find(({ lang, localService }) => localService && same(lang))
  }

  function offer() {
    button!.hidden = !voiceFor(document.documentElement.lang)
  }

  function start() {
    rest = sentencesOf(main!, button!.dataset['gekozen'] ?? '')
    say(true)
    reading = ++turns
    next(reading)
  }

  function stop() {
    if (!reading) return
    reading = 0
    speech!.cancel()
    show(undefined)
    say(false)
  }

  function next(mine: number) {
    if (mine !== reading) return
    const zin = rest.shift()
    if (!zin) return stop()
    show(zin)
    const voice = voiceFor(zin.taal) ?? voiceFor(document.documentElement.lang)
    current = new SpeechSynthesisUtterance(zin.tekst)
    if (voice) current.voice = voice
    current.lang = voice?.lang ?? zin.taal
    current.onend = () => next(mine)
    current.onerror = () => mine === reading && stop()
    speech!.speak(current)
  }

  /** The sentence where the browser can mark one, else the part it stands in; in view, without gliding there. */
  function show(zin: Zin | undefined) {
    const marks = typeof Highlight === 'function' ? CSS.highlights : undefined
    marks?.delete('voorlezen')
    shown?.classList.remove('ek-voorgelezen')
    shown = undefined
    if (!zin) return
    if (zin.bereik && marks) marks.set('voorlezen', new Highlight(zin.bereik))
    else (shown = zin.plek).classList.add('ek-voorgelezen')
    const { top, bottom } = (zin.bereik ?? zin.plek).getBoundingClientRect()
    if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' })
  }

  function say(aan: boolean) {
    words!.textContent = (aan ? button!.dataset['stop'] : begin) ?? ''
    button!.setAttribute('aria-pressed', String(aan))
  }

  button.addEventListener('click', () => (reading ? stop() : start()))
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && stop())
  window.addEventListener('pagehide', stop)
  speech.addEventListener?.('voiceschanged', offer)
  offer()
}
