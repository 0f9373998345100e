import type { Page } from '@playwright/test'

/**
 * What a page has to be in itself, asked in the browser. Each question stands alone, because it travels to the page as
 * text; its name is the number of the check in the register (register.ts).
 */
export const vragen = {
  A02: brokenReferences,
  A04: focusOrder,
  A11: movement,
  A14: errors,
  A15: labels,
  A16: autocomplete,
  A17: title,
  A19: landmarks,
  A20: languages,
  A24: paste,
  A25: help,
  A28: liveRegion,
  A31: pointerOnly,
} satisfies Record<string, (status: number) => string[]>

/** What is wrong on this page, answered with this status, each with the number of its check. */
export async function inPageFaults(page: Page, status: number): Promise<string[]> {
  const found = await Promise.all(
    Object.entries(vragen).map(async ([nr, vraag]) =>
      (await page.evaluate(vraag, status)).map((fault) => `${nr} ${fault}`),
    ),
  )
  return found.flat()
}

/** Every id once, and whatever refers to one finds it, also after the scripts ran. */
function brokenReferences(): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  const twice = ids.filter((id, nr) => ids.indexOf(id) !== nr).map((id) => `the id ${id} stands there twice`)
  const names = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-errormessage']
  const lost = names.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].flatMap((element) =>
      element
        .getAttribute(name)!
        .split(/\s+/)
        .filter((id) => id && !ids.includes(id))
        .map((id) => `${name} refers to ${id}, which is not there`),
    ),
  )
  const nowhere = [...document.querySelectorAll('a[href^="#"]')]
    .map((link) => decodeURIComponent(link.getAttribute('href')!.slice(1)))
    .filter((id) => id && !ids.includes(id))
    .map((id) => `a link leads to #${id}, which is not there`)
  return [...twice, ...lost, ...nowhere]
}

/**
 * The order of Tab is the order in which the page is read (WCAG 2.4.3): of every two stops, where their ways part, the
 * second is not wholly above the first, and not wholly before it on the same line.
 */
function focusOrder(): string[] {
  const backwards = getComputedStyle(document.documentElement).direction === 'rtl'
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]',
    ),
  ].filter(
    (stop) =>
      stop.tabIndex >= 0 &&
      !stop.matches(':disabled, .nl-skip-link') &&
      stop.checkVisibility({ visibilityProperty: true }),
  )
  const say = (stop: HTMLElement) => `"${(stop.innerText || stop.id || stop.tagName).trim().slice(0, 40)}"`
  const jumps = stops.filter(({ tabIndex }) => tabIndex > 0).map((stop) => `${say(stop)} jumps the queue of Tab`)
  const back = stops.slice(1).flatMap((stop, nr) => {
    const before = stops[nr]!
    const [one, other] = [branch(before, stop), branch(stop, before)]
    if (!one || !other) return []
    const above = other.bottom <= one.top + 1
    const level = other.top < one.bottom - 1 && one.top < other.bottom - 1
    const aside = backwards ? other.left >= one.right - 1 : other.right <= one.left + 1
    return above || (level && aside) ? [`Tab goes back from ${say(before)} to ${say(stop)}`] : []
  })
  return [...jumps, ...back]

  /** Where the part with `stop` stands, seen from what it has in common with `other`. */
  function branch(stop: HTMLElement, other: HTMLElement): DOMRect | undefined {
    let part: HTMLElement = stop
    while (part.parentElement && !part.parentElement.contains(other)) part = part.parentElement
    const rect = part.getBoundingClientRect()
    return rect.width > 0 && rect.height > 0 ? rect : undefined
  }
}

/** Nothing moves by itself, also for who did not ask for rest (WCAG 2.2.2, 2.3.3). */
function movement(): string[] {
  const moving = document.getAnimations().map((one) => {
    const target = one.effect instanceof KeyframeEffect ? one.effect.target : null
    return `moves: ${target?.outerHTML.slice(0, 80) ?? 'something'}`
  })
  const itself = [...document.querySelectorAll('marquee, blink, [autoplay], meta[http-equiv=refresh]')]
  return [...moving, ...itself.map((element) => `goes by itself: ${element.outerHTML.slice(0, 80)}`)]
}

/**
 * Every field says in words on the page what it asks, and the words are in its name (WCAG 3.3.2, 2.5.3). What belongs
 * together stands in a group with a question (1.3.1). No words that vanish when somebody types.
 */
function labels(): string[] {
  const faults: string[] = []
  const seen = (element: HTMLElement) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 1 &&
    element.innerText.trim() !== ''
  const fields = document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
    'input:not([type=hidden]):not([type=submit]):not([type=button]), select, textarea',
  )
  for (const field of fields) {
    if (!field.checkVisibility({ visibilityProperty: true })) continue
    const what = `the field "${field.name || field.id}"`
    const own = [...(field.labels ?? [])].filter(seen)
    if (own.length === 0) faults.push(`${what} has no label that can be seen`)
    if (field.hasAttribute('placeholder')) faults.push(`${what} says something that vanishes when somebody types`)
    const name = field.getAttribute('aria-label')
    const words = own.map(({ innerText }) => innerText.trim()).join(' ')
    if (name !== null && !name.toLowerCase().includes(words.toLowerCase()))
      faults.push(`${what} is called "${name}" and says "${words}"`)
    const together =
      (field.type === 'radio' || field.type === 'checkbox') &&
      document.querySelectorAll(`input[name="${CSS.escape(field.name)}"]:not([type=hidden])`).length > 1
    const part = /\.(dag|maand|jaar)$/.test(field.name)
    const legend = field.closest('fieldset')?.querySelector<HTMLElement>(':scope > legend')
    if ((together || part) && !legend?.innerText.trim()) faults.push(`${what} stands in no group with a question`)
  }
  for (const target of document.querySelectorAll<HTMLElement>('a[aria-label], button[aria-label]')) {
    const name = target.getAttribute('aria-label')!.toLowerCase()
    const words = target.innerText.trim().toLowerCase().replaceAll(/\s+/g, ' ')
    if (words && !name.includes(words)) faults.push(`"${words}" is called "${name}"`)
  }
  return faults
}

/**
 * A form that came back says so first, leads to each field, and each field says what is wrong with it (WCAG 3.3.1, 3.3.3).
 * Other pages say nothing of the kind.
 */
function errors(status: number): string[] {
  const wrong = [...document.querySelectorAll<HTMLElement>('main [aria-invalid=true]')]
  const summary = document.querySelector<HTMLElement>(
    'main > [role=alert]:first-child, main > * > [role=alert]:first-child',
  )
  const links = [...(summary?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])]
  const loose = wrong
    .filter((field) => !described(field))
    .map((field) => `"${field.id || field.innerText.slice(0, 40)}" does not say what is wrong with it`)
  if (status !== 400 || links.length === 0)
    return wrong.length > 0 && links.length === 0
      ? ['has a field that is wrong, and does not say so first', ...loose]
      : loose
  const faults = loose
  if (!/^(Fout|Error): /.test(document.title))
    faults.push(`is called "${document.title}", which does not say that something is wrong`)
  if (
    document.activeElement !== summary &&
    !summary!.contains(document.activeElement) &&
    document.activeElement === document.body
  )
    faults.push('says what is wrong and has the focus elsewhere')
  for (const link of links) {
    const field = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    const group = field?.closest('fieldset')
    const both = [field, group].filter((one) => one !== null && one !== undefined)
    if (both.length === 0) faults.push(`"${link.innerText}" leads nowhere`)
    else if (!both.some((one) => described(one)?.includes(link.innerText.trim())))
      faults.push(`"${link.innerText}" is not said at its field`)
    else if (
      !both.some((one) => one.getAttribute('aria-invalid') === 'true' || one.querySelector('[aria-invalid=true]'))
    )
      faults.push(`"${link.innerText}" leads to a field that is not marked as wrong`)
  }
  return faults

  function described(field: Element): string | undefined {
    const group = field.closest('fieldset[aria-describedby]')
    const ids = [field, group].flatMap((one) => one?.getAttribute('aria-describedby')?.split(/\s+/) ?? [])
    const words = ids
      .map((id) => (document.getElementById(id)?.innerText ?? '').trim())
      .join(' ')
      .replaceAll(/\s+/g, ' ')
    return words || undefined
  }
}

/**
 * What is asked about the visitor can be filled in by the browser, and what is asked about somebody else is not filled
 * in with the visitor's own (WCAG 1.3.5). One table for all pages.
 */
function autocomplete(): string[] {
  const table: [RegExp, string][] = [
    [/^naam$/, 'name'],
    [/voornaam|voornamen/i, 'given-name'],
    [/achternaam/i, 'family-name'],
    [/geboortedatum\.dag$/i, 'bday-day'],
    [/geboortedatum\.maand$/i, 'bday-month'],
    [/geboortedatum\.jaar$/i, 'bday-year'],
    [/telefoon/i, 'tel'],
    [/e-?mail/i, 'email'],
    [/straat|adres$/i, 'address-line1'],
    [/postcode/i, 'postal-code'],
    [/(woon)?plaats$/i, 'address-level2'],
  ]
  const staff = /^\/(toegang|aanbieder)\b/.test(location.pathname)
  return [
    ...document.querySelectorAll<HTMLInputElement>(
      'input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=file])',
    ),
  ].flatMap((field) => {
    const token = field.getAttribute('autocomplete')
    const expected = table.find(([name]) => name.test(field.name))?.[1]
    const other = token === 'off' || (staff && token === null)
    if (!expected) return token && !other ? [`the browser fills in "${field.name}" with ${token}`] : []
    if (staff) return other ? [] : [`the browser fills in "${field.name}" with the ${token} of who works here`]
    return token === expected || other
      ? []
      : [`the browser cannot fill in "${field.name}": ${token ?? 'nothing'}, not ${expected}`]
  })
}

/** The title says which page this is, in the words above it; when a form came back it says that first (WCAG 2.4.2). */
function title(status: number): string[] {
  const plain = (words: string) => words.replaceAll(/\s+/g, ' ').trim().toLowerCase()
  const heading = document.querySelector('h1')
  if (!heading) return []
  const whole = plain(heading.textContent!)
  const name = plain(document.title)
  const wrong = status === 400 && document.querySelector('main [role=alert] a[href^="#"]') !== null
  return [
    ...(name.includes(whole) ? [] : [`is called "${document.title}" and says "${heading.textContent}" above it`]),
    ...(wrong === /^(fout|error): /.test(name)
      ? []
      : [`is called "${document.title}" and ${wrong ? '' : 'no '}form came back`]),
  ]
}

/** Header, content, help and foot once each, in this order, and the first stop of Tab leads to the content (WCAG 2.4.1). */
function landmarks(): string[] {
  const faults: string[] = []
  const parts = ['header', 'main', 'aside', 'footer'].map((name) => {
    const all = [...document.querySelectorAll(`body ${name}`)].filter(
      (part) => name !== 'header' || part.closest('main') === null,
    )
    if (all.length !== 1) faults.push(`has ${all.length} ${name}`)
    return all[0]
  })
  for (const [nr, part] of parts.slice(1).entries()) {
    const before = parts[nr]
    if (!part || !before) continue
    if (!(before.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING))
      faults.push(`has its ${part.localName} before its ${before.localName}`)
  }
  const [first] = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  ].filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true }))
  const target = first?.getAttribute('href') ?? ''
  const leadsTo = target.startsWith('#') ? document.getElementById(target.slice(1)) : null
  if (leadsTo?.localName !== 'main' || leadsTo.getAttribute('tabindex') !== '-1')
    faults.push('does not begin with a link to its content')
  return faults
}

/** Words in another language say which (WCAG 3.1.2): guessed from the words that stand in nearly every sentence of it. */
function languages(): string[] {
  const common: Record<string, Set<string>> = {
    nl: new Set(
      'de het een en van is dat niet u uw wij ons voor met bij naar wat wie die dit zijn hebt wilt kunt op te'.split(
        ' ',
      ),
    ),
    en: new Set(
      'the and is that not you your our for with at to what who this are have want can on or from'.split(' '),
    ),
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const faults: string[] = []
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement!
    if (element.closest('script, style, textarea')) continue
    const words = walker.currentNode.textContent!.toLowerCase().match(/\p{L}+/gu) ?? []
    if (words.length < 4) continue
    const lang = element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) ?? ''
    const score = (code: string) => words.filter((word) => common[code]!.has(word)).length
    for (const code of Object.keys(common)) {
      const other = code === 'nl' ? 'en' : 'nl'
      if (code !== lang && score(code) >= 2 && score(code) > 2 * score(other))
        faults.push(`says in ${code}, as if it were ${lang}: "${walker.currentNode.textContent!.trim().slice(0, 60)}"`)
    }
  }
  return faults
}

/** What a password manager or a person pastes, arrives (WCAG 3.3.8); and nobody has to solve a puzzle. */
function paste(): string[] {
  const refused = [
    ...document.querySelectorAll<HTMLInputElement>(
      'input:not([type=hidden]):not([type=radio]):not([type=checkbox]), textarea',
    ),
  ].filter((field) => !field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true })))
  const puzzles = document.querySelectorAll('[class*=captcha i], [id*=captcha i], iframe')
  return [
    ...refused.map((field) => `nothing can be pasted in "${field.name || field.id}"`),
    ...[...puzzles].map((one) => `asks for more than who somebody is: ${one.outerHTML.slice(0, 80)}`),
  ]
}

/** The ways to get help stand right after the content, under one heading each (WCAG 3.2.6). */
function help(): string[] {
  const block = document.querySelector('main + aside')
  if (!block) return ['has no help right after its content']
  return block.querySelectorAll('h3').length > 0 ? [] : ['names no way to get help']
}

/** A form that is saved while somebody types has its live region from the beginning (WCAG 4.1.3). */
function liveRegion(): string[] {
  const forms = [...document.querySelectorAll('form[data-bewaar-mislukt]')]
  const places = [...document.querySelectorAll('[data-bewaard]')]
  const silent = places.filter((place) => !place.matches('[role=status], [aria-live=polite]'))
  return [
    ...(forms.length > 0 && places.length === 0 ? ['saves while somebody types, and has no place to say so'] : []),
    ...silent.map((place) => `does not say aloud what is said in ${place.outerHTML.slice(0, 80)}`),
  ]
}

/** Nothing needs dragging, hovering or one way of holding the screen (WCAG 2.5.1, 2.5.7, 1.4.13, 1.3.4). */
function pointerOnly(): string[] {
  const drags = [...document.querySelectorAll('[draggable=true], [ondragstart], [ontouchmove]')]
  const tips = [...document.querySelectorAll('body [title]')]
  const shows = /\b(display|visibility|opacity|content|clip-path|block-size|inline-size|transform)\s*:/
  const rules = [...document.styleSheets].flatMap((sheet) => rulesOf(sheet.cssRules))
  return [
    ...drags.map((part) => `is there to be dragged: ${part.outerHTML.slice(0, 80)}`),
    ...tips.map((part) => `says something to who hovers only: ${part.outerHTML.slice(0, 80)}`),
    ...rules
      .filter((rule) => rule instanceof CSSStyleRule)
      .filter(({ selectorText, style }) => selectorText.includes(':hover') && shows.test(style.cssText))
      .map(({ selectorText }) => `shows something to who hovers only: ${selectorText}`),
    ...rules
      .filter((rule) => rule instanceof CSSMediaRule)
      .filter(({ conditionText }) => conditionText.includes('orientation'))
      .map(({ conditionText }) => `differs with how the screen is held: ${conditionText}`),
  ]

  function rulesOf(list: CSSRuleList): CSSRule[] {
    return [...list].flatMap((rule) => [rule, ...('cssRules' in rule ? rulesOf(rule.cssRules as CSSRuleList) : [])])
  }
}
