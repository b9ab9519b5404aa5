"""Login and consent pages: a redirect to one, or one in the page's place. A person must look."""

import re

from srccheck.judge.case import Case, address, says, verdict
from srccheck.judge.signs import LOGIN_TITLES, LOGIN_WORDS
from srccheck.model.evidence import Exchange
from srccheck.model.verdict import Reason, Verdict
from srccheck.text.titles import fold
from srccheck.text.urls import same_page

_LOGIN = re.compile(
    r"//(?:login|signin|auth|sso|accounts?|idp|passport)\."
    r"|/(?:log[_-]?in|sign[_-]?in|logon|auth|oauth2?|sso|saml2?|idp|shibboleth|wayf|openid|wp-login\.php"
    r"|anmelden|connexion)(?:[/?.;#]|$)",
    re.IGNORECASE,
)
"""A host's first label, or a whole part of a path, by which login pages are known."""
_LITTLE_TEXT = 400
"""Characters of visible text; who shows more shows a page with a form in its corner."""
_CONSENT = re.compile(
    r"//(?:[^/?#]*\.)?(?:consent|guce|cookiewall|privacywall)\."
    r"|(?<!/)/(?:(?:gdpr|cookie|privacy)?[_-]?consent|cookie-?wall|privacy-?gate|gdpr|eu-visitors?|geo-?block(?:ed)?"
    r"|age-?(?:gate|check|verification|verify)|confirm-?age|paywall|subscribe|abo|abonnement|zustimmung|terms"
    r"|disclaimer|not-?authori[sz]ed|access-?denied|forbidden|403|select-?(?:region|country)|register)(?:[/.?#]|$)",
    re.IGNORECASE,
)
"""Pages that ask who a reader is or what he agrees to, before they show anything."""
_CHALLENGE = re.compile(
    r"(?<!/)/(?:showcaptcha|captcha|recaptcha|hcaptcha|challenge|sorry/index|verify-?human|human-?verification|bot-?check"
    r"|are-?you-?human|cdn-cgi/challenge-platform)(?:[/.?#]|$)",
    re.IGNORECASE,
)


def signal(case: Case) -> Verdict | None:
    """Judge an answer that asks who is reading, or for consent, before it shows anything."""
    answer = case.answer
    if answer is None or case.shown:
        return None
    if answer.hops and same_page(answer.url) != same_page(answer.final_url):
        if _leads_to(answer, _CONSENT):
            return verdict(case, Reason.FORBIDDEN, 0.85, _to(answer, "a page that asks for consent"))
        if _leads_to(answer, _CHALLENGE):
            return verdict(case, Reason.BOT_WALL, 0.9, _to(answer, "a riddle for programs"))
        if _leads_to(answer, _LOGIN):
            return verdict(case, Reason.LOGIN_WALL, 0.9, _to(answer, "a login page"), says(case.match.title))
    if case.page.password_field and (_titled_login(case) or _is_form_alone(case)):
        sentence = "the page has a field for a password"
        return verdict(case, Reason.LOGIN_WALL, 0.9, says(case.match.title), sentence)
    return None


def _leads_to(answer: Exchange, kind: re.Pattern[str]) -> bool:
    return bool(kind.search(answer.final_url)) and not kind.search(answer.url)


def _to(answer: Exchange, what: str) -> str:
    return f"redirected to {address(answer.final_url)}, {what}"


def _titled_login(case: Case) -> bool:
    return any(fold(one.text) in LOGIN_TITLES for one in case.page.titles)


def _is_form_alone(case: Case) -> bool:
    """Tell whether a page is next to nothing but a form to log in, beside the name of a site."""
    text = fold(case.page.text)
    return len(text) < _LITTLE_TEXT and any(words in text for words in LOGIN_WORDS)
