import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { filesUnder } from './bron.mjs'

/**
 * Puts a .br and a .gz beside every script, stylesheet and drawing, so that the server never compresses them itself.
 * @param {string} folder
 */
export function precompress(folder) {
  for (const name of filesUnder(folder, '.').filter((name) => /\.(js|css|svg)$/.test(name))) {
    const path = join(folder, name)
    const content = readFileSync(path)
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params }))
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
  }
}
