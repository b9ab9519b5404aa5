"""Invented sites for the hostile web, and how a maker makes a page of one.

A maker makes one page of its class, with its own host, title, language and template; what it was made as is the truth
that verdicts are measured against.
"""

import random
from collections.abc import Callable

from words import NOT_FOUND, PROSE, SITES, TITLES

from srccheck.demo.message import Answer, Reply
from srccheck.demo.page import Behaviour, Page, Source
from srccheck.model.verdict import Reason

R = Reason
DOMAIN = "bench"
"""The top level of every host: there is none such, and checkers do not pass over it as they do over `.example`."""


class Site:
    """One invented site: its host, its name, its template and one article on it."""

    def __init__(self, dice: random.Random, number: int, language: str | None = None) -> None:
        self.dice = dice
        self.language = language or dice.choice(list(TITLES))
        self.name = " ".join(dice.choice(part) for part in SITES)
        self.host = f"{self.name.lower().replace(' ', '-')}-{number}.{DOMAIN}"
        self.title = self.another()
        self.slug = dice.choice(["%d", "story-%d", "news/article/%d.html", "index.php?id=%d", "2019/04/%d/"])
        self.path = "/" + dice.choice(["", "archive/", "en/"]) + self.slug % (1000 + number)
        self.scheme = dice.choice(["http", "http", "https"])
        self.bar = dice.choice([" | ", " - ", " — ", " :: "])
        self.menu = dice.sample(["Home", "Politics", "Economy", "Culture", "Sport", "About us", "Contact"], 5)

    @property
    def url(self) -> str:
        """Return the address of its article."""
        return f"{self.scheme}://{self.host}{self.path}"

    def another(self) -> str:
        """Return a title in its language."""
        space = "" if self.language in ("zh", "ja") else " "
        return space.join(self.dice.choice(part) for part in TITLES[self.language])

    def prose(self) -> str:
        """Return some paragraphs in its language."""
        lines = PROSE[self.language]
        return "".join(f"<p>{self.dice.choice(lines)} {self.dice.choice(lines)}</p>" for _ in range(6))

    def html(self, title: str, body: str | None = None, *, head: str = "", bare: bool = False) -> str:
        """Return a page in the site's template, or without it."""
        shown = title if bare else f"{title}{self.bar}{self.name}"
        menu = (
            ""
            if bare
            else "<nav>" + "".join(f"<a href='/{one.lower()}'>{one}</a> " for one in self.menu) + "</nav>"
        )
        foot = "" if bare else f"<footer>© {self.name}. All rights reserved.</footer>"
        main = f"<h1>{title}</h1>{self.prose() if body is None else body}"
        return (
            f"<!DOCTYPE html><html lang='{self.language}'><head><meta charset='utf-8'><title>{shown}</title>{head}"
            f"</head><body>{menu}<main>{main}</main>{foot}</body></html>"
        )

    def shows(
        self, title: str, body: str | None = None, *, status: int = 200, head: str = "", **more: object
    ) -> Behaviour:
        """Return the behaviour of a page in the site's template."""
        answer = page(self.html(title, body, head=head), status, **more)  # type: ignore[arg-type]
        return lambda _request, _source: answer

    def article(self, **more: object) -> Behaviour:
        """Return the behaviour of the article itself."""
        return self.shows(self.title, **more)  # type: ignore[arg-type]

    def missing(self) -> Behaviour:
        """Return the behaviour of its not-found page, with status 200."""
        words = NOT_FOUND.get(self.language) or NOT_FOUND["en"]
        return self.shows(self.dice.choice(words), "<p>Try the search.</p>")


def page(text: str, status: int = 200, headers: tuple[tuple[str, str], ...] = (), **more: object) -> Answer:
    """Return an answer with an HTML page."""
    named = any(name == "Content-Type" for name, _ in headers)
    kind = () if named else (("Content-Type", "text/html; charset=utf-8"),)
    return Answer(status=status, headers=(*kind, *headers), body=text.encode(), **more)  # type: ignore[arg-type]


def always(reply: Reply) -> Behaviour:
    """Return a behaviour that replies the same to everybody."""
    return lambda _request, _source: reply


Made = tuple[str, Page]
Maker = Callable[[random.Random, int], Made]
MAKERS: dict[str, Maker] = {}


def kind(maker: Maker) -> Maker:
    """Add a maker under its name."""
    MAKERS[maker.__name__.strip("_").replace("_", " ")] = maker
    return maker


def made(
    site: Site, reason: Reason, answer: Behaviour | None, *, title: str | None = None, **more: object
) -> Made:
    """Return a page of a site, and how it is cited."""
    source = Source(site.title, site.name, "2019-04-02")
    page = Page(url=site.url, shows="", source=source, reason=reason, answer=answer, **more)  # type: ignore[arg-type]
    return (site.title if title is None else title), page
