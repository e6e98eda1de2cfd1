// Improves pages that already work without it.
import { Button, CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner, PasswordInput, Radios, ServiceNavigation, SkipLink, createAll } from 'govuk-frontend'
import { SortableTable } from '@ministryofjustice/frontend/moj/components/sortable-table/sortable-table.mjs'

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
