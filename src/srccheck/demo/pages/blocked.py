"""Pages that answer, but show a program nothing."""

from srccheck.demo import behaviours as b
from srccheck.demo.page import Capture, Page, Source
from srccheck.model.verdict import Reason

_COPY = (Capture(12, b.good),)
_LOGIN = b.shows(
    "Sign in",
    '<form method="post"><input name="user"><input type="password" name="password"></form>',
    "Sign in to continue reading.",
)
_WALL = b.html(
    "Just a moment...",
    "Checking your browser before you may go on. Enable JavaScript and cookies to continue.",
    status=403,
    headers=(("Server", "cloudflare"), ("CF-Mitigated", "challenge")),
)

BLOCKED: tuple[Page, ...] = (
    Page(
        url="https://capital-wire.example/economy/bonds",
        shows="Some sites keep every program out.",
        source=Source("Bond sale delayed again", "Capital Wire", "2021-07-21", "Ana Brook"),
        reason=Reason.BOT_WALL,
        answer=lambda _request, _source: _WALL,
        captures=_COPY,
    ),
    Page(
        url="https://members-review.example/essay/tides",
        shows="Some want to know who is reading.",
        source=Source("On the naming of tides", "Members Review", "2019-02-14", "Philip Ames"),
        reason=Reason.LOGIN_WALL,
        answer=b.redirect(302, "/login?next=/essay/tides"),
        also=(("/login?next=/essay/tides", _LOGIN),),
        captures=_COPY,
    ),
    Page(
        url="https://patent-desk.example/files/20",
        shows="Some refuse without a reason.",
        source=Source("A folding rowing boat", "Patent Desk", "2013-04-04"),
        reason=Reason.FORBIDDEN,
        answer=b.status(403, "Forbidden"),
        captures=_COPY,
    ),
    Page(
        url="https://price-index.example/monthly/bread",
        shows="Some ask to come back in an hour.",
        source=Source("What a loaf of bread costs", "Price Index", "2022-02-01"),
        reason=Reason.RATE_LIMITED,
        answer=b.status(429, "Too many requests", (("Retry-After", "3600"),)),
        captures=_COPY,
    ),
    Page(
        url="https://court-notes.example/cases/51",
        shows="Some are withheld by law.",
        source=Source("The case of the second signature", "Court Notes", "2018-06-25", "Edith Warren"),
        reason=Reason.LEGAL,
        answer=b.status(451, "Unavailable for legal reasons"),
        captures=_COPY,
    ),
)
