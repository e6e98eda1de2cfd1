// Links the shapes of a map with the rows of its table, and makes a PNG of its SVG. The page says everything without it.
export const linkMap = map => {
  const picture = map.querySelector('.wm-map__picture')
  const readout = map.querySelector('.wm-map__readout')
  if (!picture) return
  const all = key => [...document.querySelectorAll(`[data-map-key="${CSS.escape(key)}"]`)]
  const rows = [...map.querySelectorAll('tr[data-map-key]')]
  map.classList.add('wm-map--linked')

  let shown = null
  const show = key => {
    if (key === shown) return
    if (shown !== null) for (const one of all(shown)) one.classList.remove('is-on')
    shown = key
    readout.textContent = ''
    if (key === null) return
    for (const one of all(key)) {
      one.classList.add('is-on')
      // What is drawn last lies on top, so that its edge is whole.
      if (one.matches('.wm-map__shape') && picture.contains(one)) readout.textContent = one.querySelector('title').textContent
      if (one.matches('.wm-map__pin')) readout.textContent = one.querySelector('title').textContent
    }
  }
  const keyOf = target => target.closest?.('[data-map-key]')?.dataset.mapKey ?? null

  map.addEventListener('pointerover', event => show(keyOf(event.target)))
  map.addEventListener('pointerleave', () => show(null))
  map.addEventListener('focusin', event => show(keyOf(event.target)))
  map.addEventListener('focusout', () => show(null))

  // A shape that is pressed brings its row into sight.
  picture.addEventListener('click', event => {
    const key = keyOf(event.target)
    const row = rows.find(one => one.dataset.mapKey === key)
    if (!row) return
    row.scrollIntoView({ block: 'nearest' })
    ;(row.querySelector('a') ?? row).focus({ preventScroll: true })
    show(key)
  })

  // The rows are one stop of the tab key; arrows go from row to row.
  const stops = rows.map(row => row.querySelector('a') ?? row)
  stops.forEach((stop, at) => stop.setAttribute('tabindex', at === 0 ? '0' : '-1'))
  map.addEventListener('keydown', event => {
    const current = [...map.querySelectorAll('tr[data-map-key]')].map(row => row.querySelector('a') ?? row)
    const at = current.indexOf(document.activeElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: current.length - 1 }[event.key]
    if (at < 0 || to === undefined) return
    event.preventDefault()
    const next = current[Math.min(Math.max(to, 0), current.length - 1)]
    current[at].setAttribute('tabindex', '-1')
    next.setAttribute('tabindex', '0')
    next.focus()
  })
}

// The link leads to the SVG; beside it the same picture is offered as a PNG of twice the size.
export const offerPng = link => {
  const item = document.createElement('li')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'wm-link-button'
  button.textContent = link.dataset.png
  item.append(button)
  link.closest('li').after(item)
  button.addEventListener('click', async () => {
    const text = await (await fetch(link.href)).text()
    const picture = new Image()
    picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.naturalWidth * 2
    canvas.height = picture.naturalHeight * 2
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height)
    const save = document.createElement('a')
    save.href = canvas.toDataURL('image/png')
    save.download = (link.getAttribute('download') || 'map.svg').replace(/\.svg$/, '.png')
    save.click()
  })
}
