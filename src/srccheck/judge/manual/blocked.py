"""The manual's pages of `blocked`."""

from srccheck.model.page import Page
from srccheck.model.verdict import Reason

_LOOK = (
    "Open it in a browser: only a person can say whether the source is there. srccheck says who it is, takes no "
    "disguise and solves no riddle."
)
_SHOWN = "A refusing answer that shows the cited title, such as a paywall's first lines, is alive."

PAGES = {
    Reason.BOT_WALL: Page(
        means="A service that keeps programs out stands before the site. What is behind it, nobody can tell from here.",
        found="The answer has a header that only a challenge has (`cf-mitigated: challenge`), or refuses with the marks "
        "of such a service, or is a small page with its scripts, its words, or its title alone; or the address was redirected to a riddle ("
        "Cloudflare, DataDome, Akamai, "
        "PerimeterX, Imperva, Kasada, Anubis, DDoS-Guard and others).",
        example="403 Forbidden, marks of Cloudflare. Or: 200 OK, title “Just a moment...”.",
        guards="Headers and cookies of these services ride on good pages too, and count only beside a refusing status; "
        "a page with much text is none of theirs. " + _SHOWN,
        todo=_LOOK,
    ),
    Reason.LOGIN_WALL: Page(
        means="The site shows the page only to those who log in.",
        found="Status 401 or 407, a redirect to a login page, or a page with a field for a password whose title is "
        "nothing but “Log in”, in several languages.",
        example="302 to accounts.example/signin?next=/report.",
        guards="A field for a password in the corner of a page is none. " + _SHOWN,
        todo=_LOOK + " If it is readable only with an account, say so in the note.",
    ),
    Reason.FORBIDDEN: Page(
        means="The site refuses to show the page to a program, or asks for consent first.",
        found="Status 402, 403, 405, 406, 412, 418 or 999 without the marks of a bot wall, or a redirect to a page that "
        "asks for consent, an age, a country or a subscription.",
        example="403 Forbidden; 999 of LinkedIn.",
        guards=_SHOWN,
        todo=_LOOK,
    ),
    Reason.RATE_LIMITED: Page(
        means="The site was asked too often, perhaps by others from the same network.",
        found="Status 429 after waiting as long as the site asked for, at most a minute; or a `Retry-After` that is "
        "longer than that.",
        example="429 Too Many Requests, asks to come back in 3600 seconds.",
        guards="The site is left alone for as long as it asks; then the link is tried again.",
        todo="Check again later: srccheck verify --recheck REPORT.json. " + _LOOK,
    ),
    Reason.LEGAL: Page(
        means="The page is withheld for legal reasons, at least from where this machine stands.",
        found="Status 451 (RFC 7725).",
        example="451 Unavailable For Legal Reasons.",
        guards=_SHOWN,
        todo="Open it from another country, or cite an archived copy.",
    ),
}
