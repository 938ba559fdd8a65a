// Everything works without this; it adds double-click protection, focus on the error summary and the like.
import { initAll } from '/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.js'
import { keepWhatIsTyped } from '/assets/evenhand/autosave.js'

initAll()
keepWhatIsTyped()
