import { randomUUID } from 'node:crypto'
import { type Bezoeker, vanHier } from '#tests/server/bezoeker.ts'

/** A form with a file, as a browser sends it: the fields first, then the file under the name it has on somebody's machine. */
export function multipart(
  velden: Record<string, string>,
  bestand: Buffer | null,
  naam = 'plan.pdf',
  type = 'application/pdf',
) {
  const grens = '----eenklikgrens7MA4YWxkTrZu0gW'
  const delen = Object.entries(velden).map(
    ([veld, waarde]) => `--${grens}\r\nContent-Disposition: form-data; name="${veld}"\r\n\r\n${waarde}\r\n`,
  )
  const kop = `--${grens}\r\nContent-Disposition: form-data; name="bestand"; filename="${bestand ? naam : ''}"\r\nContent-Type: ${type}\r\n\r\n`
  return {
    type: `multipart/form-data; boundary=${grens}`,
    body: Buffer.concat([
      Buffer.from(delen.join('') + kop),
      bestand ?? Buffer.alloc(0),
      Buffer.from(`\r\n--${grens}--\r\n`),
    ]),
  }
}

/** Posts a form with a file on the page of the own plan, as this visitor. */
export async function dienIn(
  wie: Bezoeker,
  pad: string,
  bestand: Buffer | null,
  { naam, sleutel = randomUUID(), csrf, ...velden }: Record<string, string> = {},
): Promise<Response> {
  const token = csrf ?? (await wie.csrf(pad))
  const { type, body } = multipart({ csrf: token, sleutel, keuze: 'bestand', ...velden }, bestand, naam)
  return wie.haal(pad, { method: 'POST', body, headers: { ...vanHier(wie.portaal), 'content-type': type } })
}
