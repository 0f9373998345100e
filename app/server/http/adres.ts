/**
 * The address of the visitor. `X-Forwarded-For` is believed only as far as our own proxies wrote it: each adds one entry at the end, so with n trusted proxies
 * the n-th from the end is the visitor. Everything before it is what the visitor claims, and counts for nothing (quality S11).
 */
export function addressOf(
  verbonden: string | undefined,
  forwardedFor: string | undefined,
  trustedHops: number,
): string {
  const keten = (forwardedFor ?? '').split(',').map((deel) => deel.trim())
  const gemeld = trustedHops > 0 ? keten.at(-trustedHops) : undefined
  return gemeld || verbonden || 'onbekend'
}
