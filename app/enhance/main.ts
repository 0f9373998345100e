import { saveWhileTyping } from './bewaren.ts'
import { startSessionClock } from './sessieklok.ts'

/**
 * The small script of the pages without React (at most 12 KB): every page works without it. It saves while somebody types and says when the
 * session is about to end. Nothing is kept in the browser's own storage.
 */
const clock = startSessionClock()
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-bewaar]')) saveWhileTyping(form, clock.alive)
