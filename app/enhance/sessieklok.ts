const minuut = 60_000
/** The session lasts this long after the last request; an end further away means that the clock of this device is wrong. */
const stil = 15 * minuut
/** A little more than the two minutes that are promised. */
const waarschuwen = 2 * minuut + 10_000

/**
 * The clock of the session (WCAG 2.2.1): two minutes before the end it shows the warning that stands in the page and puts the focus on its button, so
 * one key extends. As often as somebody wants; other tabs hear of it. After the end it says so.
 */
export function startSessionClock(): { alive(): void } {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="sessie-einde"]')
  const csrf = document.querySelector<HTMLMetaElement>('meta[name="csrf"]')?.content
  const warning = document.getElementById('sessie-waarschuwing')
  const over = document.getElementById('sessie-voorbij')
  const button = warning?.querySelector('button')
  if (!meta || !csrf || !warning || !over || !button) return { alive() {} }

  let end = believable(Date.parse(meta.content))
  let before: Element | null = null
  let asking = false
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel('eenklik-sessie') : undefined

  function tick() {
    const left = end - Date.now()
    over!.hidden = left > 0
    if (left <= 0) return hide()
    if (left <= waarschuwen && warning!.hidden) show()
  }

  function show() {
    before = document.activeElement
    warning!.hidden = false
    if (warning instanceof HTMLDialogElement) warning.showModal()
    button!.focus()
  }

  function hide() {
    if (warning!.hidden) return
    if (warning instanceof HTMLDialogElement) warning.close()
    warning!.hidden = true
    if (before instanceof HTMLElement) before.focus()
  }

  function setEnd(next: number) {
    if (!(next > end)) return
    end = next
    if (end - Date.now() > waarschuwen) hide()
    over!.hidden = true
  }

  async function extend() {
    if (asking) return
    asking = true
    try {
      const answer = await fetch('/sessie/verleng', {
        method: 'POST',
        headers: { Accept: 'application/json' },
        body: new URLSearchParams({ csrf: csrf! }),
      })
      if (answer.ok) {
        const { einde } = (await answer.json()) as { einde: string }
        const skew = Date.now() - Date.parse(answer.headers.get('date') ?? '')
        setEnd(Date.parse(einde) + (Math.abs(skew) > 5000 ? skew : 0))
        channel?.postMessage(end)
      } else if (answer.status === 401) end = 0
    } catch {
      // No line: the warning stays, and the button can be pressed again.
    }
    asking = false
    tick()
  }

  button.addEventListener('click', () => void extend())
  if (channel) channel.onmessage = ({ data }) => typeof data === 'number' && setEnd(data)
  channel?.postMessage(end)
  document.addEventListener('visibilitychange', tick)
  window.setInterval(tick, 5000)
  tick()

  return {
    /** The server heard from this page: when the end comes near, ask how long the session lasts now. */
    alive() {
      if (end - Date.now() < stil - 5 * minuut) void extend()
    },
  }
}

/** The end as the server said it, unless the clock of this device makes that impossible: a page that just loaded has at least 14 minutes. */
function believable(end: number): number {
  const left = end - Date.now()
  return left > stil + 30_000 || left < 10_000 || Number.isNaN(left) ? Date.now() + stil - minuut : end
}
