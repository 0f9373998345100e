import { saveWhileTyping } from './bewaren.ts'
import { startSessionClock } from './sessieklok.ts'
import { readAloud } from './voorlezen.ts'
import { leaveQuickly } from './weg.ts'

/**
 * The small script of the pages without React (at most 12 KB): every page works without it. It saves while somebody types, says when the session is
 * about to end, reads the page aloud and leaves quickly. Nothing is kept in the browser's own storage.
 */
const clock = startSessionClock()
const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-bewaar]')]
const saves = forms.map((form) => saveWhileTyping(form, clock.alive))
leaveQuickly(() => saves.forEach((save) => save()))
readAloud()
