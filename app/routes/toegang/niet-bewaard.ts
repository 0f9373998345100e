import { useEffect } from 'react'

/**
 * Asks before a page is left with text in a field that was not saved; the form that is being sent does not count. The words are the
 * browser's own. Each text of the file has a form of its own, so saving one would lose what was typed in the other.
 */
export function useNietBewaard() {
  useEffect(() => {
    let verstuurd: EventTarget | null = null
    const onSubmit = (event: Event) => (verstuurd = event.target)
    const onVertrek = (event: BeforeUnloadEvent) => {
      const velden = [...document.querySelectorAll('textarea')]
      if (velden.some((veld) => veld.form !== verstuurd && veld.value !== veld.defaultValue)) event.preventDefault()
      verstuurd = null
    }
    document.addEventListener('submit', onSubmit)
    window.addEventListener('beforeunload', onVertrek)
    return () => {
      document.removeEventListener('submit', onSubmit)
      window.removeEventListener('beforeunload', onVertrek)
    }
  }, [])
}
