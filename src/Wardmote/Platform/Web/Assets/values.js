// Asks at once about a value that may have slipped; the server asks the same again when it is saved.
const number = text => {
  const plain = text.replace(/[,\s£%]/g, '').replace(/^(c\.|c|~|approx\.?)/i, '').replace('−', '-')
  return plain !== '' && Number.isFinite(Number(plain)) ? Number(plain) : null
}

const doubt = (line, part) => {
  const { last, target, type, free } = line.dataset
  const above = part('numerator')
  const below = part('denominator')
  const share = above !== null && below ? above / below * (type === 'Percentage' ? 100 : 1) : null
  const value = below === undefined ? part('value') : share
  if (type === 'Percentage' && !free && above !== null && below !== null && above > below) return 'The first number is more than the whole: do they stand in the wrong places?'
  if (value === null || value === undefined) return ''
  if (type === 'Percentage' && !free && (value > 100 || value < 0)) return 'A percentage lies between 0 and 100.'
  const before = last === undefined || last === '' ? null : Number(last)
  if (before && value && Math.sign(before) === Math.sign(value)) {
    if (value / before >= 10) return 'It is ten times the last value or more: is the decimal point in its place?'
    if (before / value >= 10 && Math.abs(before) >= 1) return 'It is a tenth of the last value or less: is a digit missing?'
  }
  if (target !== undefined && target !== '' && Number(target) === value && before !== value) return 'It equals the target: was the target’s column copied?'
  return ''
}

export const askAboutValues = form => {
  for (const line of form.querySelectorAll('fieldset[data-type]')) {
    const said = line.querySelector('[data-doubt]')
    const part = name => {
      const box = line.querySelector(`[data-part="${name}"]`)
      return box ? number(box.value) : undefined
    }
    line.addEventListener('change', event => {
      if (event.target.matches('[data-part]')) said.textContent = doubt(line, part)
    })
  }
}
