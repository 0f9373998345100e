import { SMTPServer } from 'smtp-server'

/** A mail server for a test: keeps the first of every Message-ID and counts the repeats. Every so often it is busy, and says so. */
export async function startBrievenbus({ traag, bezet }: { traag: () => number; bezet: () => boolean }) {
  const eerste = new Map<string, string>()
  let herhaald = 0
  let geweigerd = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, _sessie, antwoord) {
      let bericht = ''
      stream.setEncoding('utf8')
      stream.on('data', (deel: string) => (bericht += deel))
      stream.on('end', () => {
        if (bezet()) {
          geweigerd++
          return antwoord(Object.assign(new Error('busy, try again'), { responseCode: 451 }))
        }
        const id = /^Message-ID: (<[^>]+>)/im.exec(bericht)?.[1] ?? ''
        if (eerste.has(id)) herhaald++
        else eerste.set(id, bericht)
        // Slow to say that it has it: a sender that is killed now does not know, and repeats.
        setTimeout(() => antwoord(), traag())
      })
    },
  })
  server.on('error', () => {}) // a sender that is killed breaks its connection
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  const { port } = server.server.address() as { port: number }
  return {
    url: `smtp://127.0.0.1:${port}`,
    eerste,
    stand: () => ({ herhaald, geweigerd }),
    stop: () => new Promise<void>((klaar) => server.close(klaar)),
  }
}
