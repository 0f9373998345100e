/**
 * The staff paths on which react-aria needs a `style` attribute: only there `style-src-attr 'unsafe-inline'` is allowed. The one list; a test prints
 * it. Each entry is the beginning of a path. Pages of inwoners never stand here.
 */
export const stijlUitzonderingen: readonly string[] = []

const vast = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()',
  'Cache-Control': 'no-store',
}

/** The security headers of every response (quality S7), before anybody knows what the response will be. Static files replace Cache-Control. */
export function headersFor(pad: string, nonce: string): Record<string, string> {
  const stijl = stijlUitzonderingen.some((begin) => pad.startsWith(begin)) ? ["style-src-attr 'unsafe-inline'"] : []
  const csp = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    ...stijl,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "manifest-src 'self'",
  ]
  return { 'Content-Security-Policy': csp.join('; '), ...vast }
}
