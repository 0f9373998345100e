/** So many times Esc, within so many milliseconds, is leaving. */
const keren = 3
const binnen = 2000

/**
 * Leaves this site at once (D1-28): by a link, or by pressing Esc three times. The page goes blank, what was typed is kept, the session ends on the
 * server, and the other page takes the place of this one, so that the back button does not lead here. Other tabs of this site go too.
 * Nothing is asked, also not by a page that would ask before it is left.
 */
export function leaveQuickly(save: () => void): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-weg]')]
  const href = links[0]?.href
  if (!href) return
  const csrf = document.querySelector<HTMLMetaElement>('meta[name="csrf"]')?.content
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel('eenklik-weg') : undefined
  let presses: number[] = []
  let leaving = false

  function leave() {
    channel?.postMessage('weg')
    go()
  }

  function go() {
    leaving = true
    document.documentElement.hidden = true
    document.title = ''
    save()
    // After what is being saved, which still needs the session.
    if (csrf) navigator.sendBeacon('/uitloggen', new URLSearchParams({ csrf }))
    location.replace(href!)
  }

  for (const link of links) {
    link.addEventListener('click', (event) => {
      event.preventDefault()
      leave()
    })
  }
  document.addEventListener(
    'keydown',
    ({ key, repeat, timeStamp }) => {
      if (key !== 'Escape' || repeat) return
      presses = [...presses.filter((press) => timeStamp - press < binnen), timeStamp]
      if (presses.length >= keren) leave()
    },
    true,
  )
  window.addEventListener('beforeunload', (event) => leaving && event.stopImmediatePropagation(), true)
  if (channel) channel.onmessage = go
}
