/** One sentence to read aloud: its words, their language, and where it stands. What somebody typed has no range of its own. */
export type Zin = { tekst: string; taal: string; plek: Element; bereik: Range | undefined }

const stil = 'script, style, template, noscript, svg, [aria-hidden="true"]'
const leesbaar = ['text', 'email', 'tel', 'number', 'search', 'url', 'date']
const geheim = /password|one-time-code/

/**
 * What is shown in this part of the page, sentence by sentence in the order of the document: headings, paragraphs, labels, choices, cells, and what
 * stands in the fields. Left out: what is hidden, and what a field keeps secret. `gekozen` is said before a choice that was made.
 */
export function sentencesOf(deel: Element, gekozen: string): Zin[] {
  const zinnen: Zin[] = []
  let run: Text[] = []

  function visit(node: Node) {
    if (node instanceof Text) run.push(node)
    if (!(node instanceof Element) || isSilent(node)) return
    if (node.matches('input, select, textarea')) {
      flush()
      zinnen.push(...split(valueOf(node, gekozen)).map(({ tekst }) => ({ ...at(node), tekst, bereik: undefined })))
      return
    }
    const apart = standsApart(node)
    if (apart) flush()
    node.childNodes.forEach(visit)
    if (apart) flush()
  }

  function flush() {
    const plek = run[0]?.parentElement
    const text = run.map(({ data }) => data).join('')
    if (plek)
      for (const { tekst, van, tot } of split(text)) zinnen.push({ ...at(plek), tekst, bereik: rangeOf(run, van, tot) })
    run = []
  }

  visit(deel)
  flush()
  return zinnen
}

const at = (plek: Element) => ({ plek, taal: plek.closest<HTMLElement>('[lang]')?.lang ?? '' })

/** Sentences with their place in the text. A time (8.30) does not end one; where a long word may break is not heard. */
function split(text: string): { tekst: string; van: number; tot: number }[] {
  return [...text.matchAll(/\S[^]*?(?:[.?!]+['"’”)]*(?=\s|$)|$)/g)]
    .map((match) => ({
      tekst: match[0]
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
      van: match.index,
      tot: match.index + match[0].trimEnd().length,
    }))
    .filter(({ tekst }) => /[\p{L}\p{N}]/u.test(tekst))
}

function rangeOf(run: Text[], van: number, tot: number): Range {
  const range = document.createRange()
  let begin = 0
  for (const node of run) {
    const end = begin + node.length
    if (van >= begin && van < end) range.setStart(node, van - begin)
    if (tot > begin && tot <= end) range.setEnd(node, tot - begin)
    begin = end
  }
  return range
}

function isSilent(node: Element): boolean {
  if (node.matches(stil)) return true
  const { display, visibility } = getComputedStyle(node)
  if (display === 'contents') return false
  if (typeof node.checkVisibility === 'function') return !node.checkVisibility({ visibilityProperty: true })
  return display === 'none' || visibility === 'hidden'
}

/** A part on a line of its own, or in another language, is no piece of the sentence before it. */
function standsApart(node: Element): boolean {
  return !/^(inline|contents)$/.test(getComputedStyle(node).display) || node.matches('br, [lang]')
}

function valueOf(field: Element, gekozen: string): string {
  if (field instanceof HTMLSelectElement) return [...field.selectedOptions].map(({ text }) => text).join(', ')
  if (field instanceof HTMLTextAreaElement) return field.value
  if (!(field instanceof HTMLInputElement)) return ''
  if (field.type === 'radio' || field.type === 'checkbox') return field.checked ? gekozen : ''
  return leesbaar.includes(field.type) && !geheim.test(field.autocomplete) ? field.value : ''
}
