// Before the page is drawn, so that enhanced components do not jump. A file, because the policy allows nothing inline.
document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '')
