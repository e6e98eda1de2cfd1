// Improves pages that already work without it.
import { Button, CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner, PasswordInput, Radios, ServiceNavigation, SkipLink, createAll } from 'govuk-frontend'
import { SortableTable } from '@ministryofjustice/frontend/moj/components/sortable-table/sortable-table.mjs'
import { linkMap, offerPng } from './maps.js'
import { askAboutValues } from './values.js'

for (const Component of [Button, CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner, PasswordInput, Radios, ServiceNavigation, SkipLink, SortableTable]) {
  createAll(Component)
}

// A form that takes a while says so, and is not sent twice.
for (const form of document.querySelectorAll('form[data-busy]')) {
  form.addEventListener('submit', () => {
    const message = document.createElement('p')
    message.className = 'govuk-body wm-busy'
    message.setAttribute('role', 'status')
    form.append(message)
    // Set after the element is on the page, so that it is read out.
    setTimeout(() => { message.textContent = form.dataset.busy }, 50)
  })
}

// What goes on in the background is shown as it goes on; without this the page is opened again by its link.
const live = document.querySelector('[data-live="running"]')
if (live) {
  const look = async () => {
    try {
      const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
      const now = page.querySelector('[data-live]')
      if (now) {
        live.replaceChildren(...now.childNodes)
        if (now.dataset.live !== 'running') return
      }
    } catch {
      // The server is away for a moment; the next look will tell.
    }
    setTimeout(look, 2000)
  }
  setTimeout(look, 2000)
}

// A frame that scrolls can be reached by keyboard, in browsers that do not see to it themselves.
const frames = new ResizeObserver(changed => {
  for (const { target } of changed) {
    const scrolls = target.scrollWidth > target.clientWidth
    const name = target.querySelector('caption, svg > title')?.textContent.trim()
    if (scrolls) {
      target.setAttribute('tabindex', '0')
      target.setAttribute('role', 'region')
      if (name) target.setAttribute('aria-label', name)
    } else {
      target.removeAttribute('tabindex')
      target.removeAttribute('role')
      target.removeAttribute('aria-label')
    }
  }
})
for (const frame of document.querySelectorAll('.wm-scroll')) frames.observe(frame)
for (const form of document.querySelectorAll('form[data-values]')) askAboutValues(form)
for (const map of document.querySelectorAll('.wm-map')) linkMap(map)
for (const link of document.querySelectorAll('a[data-png]')) offerPng(link)
