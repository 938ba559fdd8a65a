// Keeps what is typed into a note. Without it a note is kept when its draft is saved. Nothing is kept in the browser: whoever
// sits down at it next must not find a family's words.
const PAUSE = 2000
const AGAIN = 15000

export function keepWhatIsTyped() {
  const form = document.querySelector('form[data-ev-draft]')
  if (form) keep(form)
}

function keep(form) {
  const box = form.elements.body
  const revision = form.elements.draftRevision
  const said = form.querySelector('[data-ev-said]')
  let base = Number(form.dataset.evBase)
  let kept = box.value
  let shownBeside = false
  let underWay = null
  let timer

  const later = (pause) => {
    clearTimeout(timer)
    timer = setTimeout(save, pause)
  }

  async function save() {
    const text = box.value
    if (underWay || text === kept || !text.trim()) return
    underWay = new AbortController()
    try {
      const answer = await put(form, { base, text }, underWay.signal)
      // The number is this tab's own text, also where another tab was first: the next saving stands on it.
      base = answer.kept ?? answer.revision
      revision.value = base
      kept = text
      if (answer.kept && !shownBeside) shownBeside = await showBeside(form, base)
      say(`${answer.kept ? form.dataset.evBeside : form.dataset.evSaved} ${clock()}`)
      underWay = null
      if (box.value !== kept) later(PAUSE)
    } catch (failure) {
      if (failure.name === 'AbortError') return
      underWay = null
      say(form.dataset.evFailed)
      later(AGAIN)
    }
  }

  function say(words) {
    said.textContent = words
  }

  box.addEventListener('input', () => later(PAUSE))
  box.addEventListener('blur', save)
  document.addEventListener('visibilitychange', () => document.hidden && save())
  // What is sent now holds every word: nothing may be kept after it, as if it had been left over.
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    if (underWay) underWay.abort()
    underWay = underWay ?? new AbortController()
  })
  window.addEventListener('pageshow', (shown) => {
    if (shown.persisted) underWay = null
  })
}

async function put(form, typed, signal) {
  const answer = await fetch(form.dataset.evDraft, {
    method: 'PUT',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json',
      'X-CSRF-TOKEN': form.elements._csrf.value
    },
    body: JSON.stringify(typed),
    redirect: 'error',
    signal
  })
  if (!answer.ok && answer.status !== 409) throw new Error('not saved')
  return answer.json()
}

/** The other tab's words, as the server draws them. */
async function showBeside(form, own) {
  const answer = await fetch(window.location.pathname, { headers: { Accept: 'text/html' } })
  if (!answer.ok) return false
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const beside = page.getElementById('beside')
  const here = document.getElementById('beside')
  if (!beside || !here) return false
  for (const text of beside.querySelectorAll('[data-ev-kept]')) {
    const isOwn = text.dataset.evKept === String(own) && form.dataset.evDraft.endsWith(`/${text.dataset.evKey}`)
    if (isOwn) text.remove()
    else text.hidden = false
  }
  beside.hidden = false
  here.replaceWith(document.importNode(beside, true))
  return true
}

function clock() {
  return new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true })
    .format(new Date())
    .replace(' ', '')
}
