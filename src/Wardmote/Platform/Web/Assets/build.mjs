// Turns the sources in this folder into what the browser gets. The folder to write to is the one argument.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import * as sass from 'sass'

const here = dirname(fileURLToPath(import.meta.url))
const target = resolve(process.argv[2] ?? join(here, '../../../wwwroot'))

function copy (from, to) {
  const path = join(target, to)
  mkdirSync(dirname(path), { recursive: true })
  copyFileSync(join(here, from), path)
}

const css = sass.compile(join(here, 'wardmote.scss'), {
  // MOJ Frontend asks for "node_modules/govuk-frontend", everything else for the package's own name.
  loadPaths: [here, join(here, 'node_modules')],
  quietDeps: true,
  style: 'compressed'
}).css
for (const trace of ['GDS Transport', 'crown', 'crest']) {
  if (css.toLowerCase().includes(trace.toLowerCase())) {
    throw new Error(`The style sheet mentions “${trace}”, which belongs to GOV.UK itself`)
  }
}
mkdirSync(join(target, 'css'), { recursive: true })
writeFileSync(join(target, 'css/wardmote.css'), css)

buildSync({
  absWorkingDir: here,
  entryPoints: ['wardmote.js'],
  bundle: true,
  format: 'esm',
  legalComments: 'eof',
  minify: true,
  outfile: join(target, 'js/wardmote.js'),
  target: 'es2020'
})

for (const family of ['source-sans-3', 'source-serif-4']) {
  for (const script of ['latin', 'latin-ext']) {
    copy(`node_modules/@fontsource-variable/${family}/files/${family}-${script}-wght-normal.woff2`, `fonts/${family}-${script}.woff2`)
  }
  copy(`node_modules/@fontsource-variable/${family}/LICENSE`, `fonts/${family}-licence.txt`)
}
for (const icon of ['close-cross-black', 'document', 'tag-remove-cross', 'tag-remove-cross-white', 'toggle-plus-minus']) {
  copy(`node_modules/@ministryofjustice/frontend/moj/assets/images/icon-${icon}.svg`, `images/icon-${icon}.svg`)
}
copy('favicon.svg', 'images/favicon.svg')
