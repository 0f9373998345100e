/** Typed text waits this long at most before it is sent; ten seconds is promised, the rest is for the way. */
const wachten = 5000

/**
 * Saves a form while somebody types: one request at a time, never during a submit. The answer gives the version and the one-time key for what
 * comes next. A 4xx (somebody else was first, the session is over) stops it for this form, with words; a broken line is tried again.
 * @returns what saves at once whatever was typed since the last time
 */
export function saveWhileTyping(form: HTMLFormElement, alive: () => void): () => void {
  const live = form.querySelector('[data-bewaard]') ?? document.querySelector('[data-bewaard]')
  let timer: number | undefined
  let running: Promise<void> | undefined
  let dirty = false
  let stopped = false
  let leaving = false

  function typed() {
    dirty = true
    if (!stopped && !running) timer ??= window.setTimeout(save, wachten)
  }

  function save() {
    clearTimeout(timer)
    timer = undefined
    if (stopped || leaving || running || !dirty) return
    dirty = false
    running = send().finally(() => {
      running = undefined
      if (dirty && !stopped) timer ??= window.setTimeout(save, wachten)
    })
  }

  async function send() {
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>)
    body.set('actie', 'bewaar')
    try {
      const answer = await fetch(form.getAttribute('action') || location.pathname + location.search, {
        method: 'POST',
        headers: { Accept: 'application/json' },
        body,
        redirect: 'error',
        // Lets the request finish when the page is left; browsers allow that up to 64 KB.
        keepalive: body.toString().length < 60000,
      })
      if (answer.ok) return take((await answer.json()) as Record<string, unknown>)
      stopped = answer.status < 500
    } catch {
      // The line is broken, or the answer was not for a script: what was typed is still here.
    }
    dirty = true
    say(form.dataset['bewaarMislukt'])
  }

  function take(answer: Record<string, unknown>) {
    fill('basis', answer['versie'])
    fill('sleutel', answer['sleutel'])
    say(answer['tekst'])
    alive()
  }

  function fill(name: string, value: unknown) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement && (typeof value === 'string' || typeof value === 'number'))
      field.value = String(value)
  }

  function say(text: unknown) {
    if (live && typeof text === 'string' && live.textContent !== text) live.textContent = text
  }

  form.addEventListener('input', typed)
  form.addEventListener('change', typed)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save()
  })
  form.addEventListener('submit', (event) => {
    clearTimeout(timer)
    timer = undefined
    if (!running) {
      leaving = true
      // The page may stay after all (a broken line): then saving goes on.
      window.setTimeout(() => {
        leaving = false
        if (dirty) typed()
      }, wachten)
      return
    }
    // The answer of the running request brings the version this submit has to carry.
    event.preventDefault()
    const { submitter } = event as SubmitEvent
    void running.then(() => submit(form, submitter))
  })
  return save
}

function submit(form: HTMLFormElement, submitter: HTMLElement | null) {
  if (typeof form.requestSubmit === 'function') return form.requestSubmit(submitter)
  if (submitter instanceof HTMLButtonElement && submitter.name) {
    const field = document.createElement('input')
    field.type = 'hidden'
    field.name = submitter.name
    field.value = submitter.value
    form.append(field)
  }
  return form.submit()
}
