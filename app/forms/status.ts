import { createContext } from 'react'

/** The HTTP status of the page being drawn: with errors the title says so first (400). The server gives it; the browser reads it from the page. */
export const StatusContext = createContext(200)
