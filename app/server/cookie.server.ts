/** The value of one cookie of this request, or null. */
export function readCookie(request: Request, naam: string): string | null {
  for (const deel of (request.headers.get('cookie') ?? '').split(';')) {
    const is = deel.indexOf('=')
    if (is > 0 && deel.slice(0, is).trim() === naam) return deel.slice(is + 1).trim()
  }
  return null
}

/** A cookie only this host gets, only over a safe connection, that no script can read. It ends with the browser. */
export function hostCookie(naam: string, waarde: string): string {
  return `${naam}=${waarde}; Path=/; Secure; HttpOnly; SameSite=Lax`
}

/** Takes the cookie away. */
export function dropCookie(naam: string): string {
  return `${naam}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0`
}
