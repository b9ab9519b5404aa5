"""Cited sources with histories: what an archive has of each, and which of its captures show the source.

Everything is made of a seed. The truth is in the making: a capture is good where it was made of the source itself, of
a redirect to it, or of the same bytes again. How srccheck chooses is not known here.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

HTML = "text/html; charset=utf-8"
PDF = "application/pdf"
WORDS = {
    "en": "harbour council approves bridge repair plan after months of debate over costs and river traffic ferry museum "
    "opens exhibition on telegraph cables school reform bill minister resigns amid inquiry into grain exports",
    "ru": "Совет порта одобрил план ремонта моста после споров о стоимости Министр ушёл в отставку из-за проверки экспорта "
    "зерна Музей открыл выставку о телеграфе",
    "de": "Hafenrat billigt Brückenplan nach monatelangem Streit über Kosten Minister tritt zurück wegen Untersuchung der "
    "Getreideausfuhr Museum eröffnet Ausstellung über Telegrafie",
}
NOT_FOUND = ("Page not found", "404 - Not Found", "Страница не найдена", "Seite nicht gefunden")


@dataclass(frozen=True)
class Capture:
    """One capture: when, of which address, what, and whether it shows the source."""

    when: datetime
    url: str
    status: int = 200
    body: bytes = b""
    kind: str = HTML
    good: bool = False
    leads: str | None = None
    again: bool = False


@dataclass
class Source:
    """One source and what has become of it.

    Attributes:
        history: the name of its kind.
        url, title, language: of the source.
        born: when it was published.
        seen: when somebody looked at it and cited it.
        dated: how precisely it is cited: "day", "month", "year", "access" or "" for no date.
        captures: what the archive has of it, and of the addresses that its redirects lead to.
        now: what stands at its address today.
    """

    history: str
    url: str
    title: str
    language: str
    born: datetime
    seen: datetime
    dated: str
    make: Random
    captures: list[Capture] = field(default_factory=list)
    now: bytes = b""
    site: str = ""
    text: str = ""

    def words(self, number: int, language: str = "") -> str:
        """Return so many words at random."""
        return " ".join(self.make.choices(WORDS[language or self.language].split(), k=number))

    def after(self, least: float, most: float) -> datetime:
        """Return a moment so many days after publication."""
        return self.born + timedelta(days=self.make.uniform(least, most))

    def page(self, title: str, text: str, language: str = "") -> bytes:
        """Return a page."""
        head = f'<meta charset="utf-8"><title>{title}</title>'
        heading = title.partition(" | ")[0]
        code = language or self.language
        return (
            f"<!doctype html><html lang={code}><head>{head}</head><h1>{heading}</h1><p>{text}</html>".encode()
        )

    def article(self, when: datetime, url: str = "") -> Capture:
        """Return a good capture, with a site's name in its title or without, and something that changes daily."""
        title = self.title + (f" | {self.site}" if self.make.random() < 0.6 else "")
        body = self.page(title, f"{self.text} {self.words(self.make.randrange(30))}")
        return Capture(when, url or self.url, body=body, good=True)

    def soft(self, when: datetime, vary: int = 0) -> Capture:
        """Return a not-found page with status 200, alike but for some words."""
        own = Random(self.url)
        said = own.choice(NOT_FOUND)
        text = " ".join(own.choices(WORDS["en"].split(), k=own.randrange(20, 400)))
        more = self.words(self.make.randrange(vary + 1), "en")
        return Capture(when, self.url, body=self.page(f"{said} | {self.site}", f"{said}. {text} {more}"))

    def other(self, when: datetime, title: str, text: str) -> Capture:
        """Return a capture of some other page at the address."""
        return Capture(when, self.url, body=self.page(title, text))

    def error(self, when: datetime, status: int) -> Capture:
        """Return a captured error."""
        return Capture(when, self.url, status=status, body=b"error")


def sources(seed: int, count: int) -> list[Source]:
    """Return sources of every kind of history in turn."""
    names = list(HISTORIES)
    found = []
    for number in range(count):
        make = Random(f"{seed}:{number}")
        name = names[number % len(names)]
        language = make.choice(("en", "en", "ru", "de"))
        title = " ".join(make.sample(WORDS[language].split(), 7))
        born = datetime(2012, 1, 1) + timedelta(days=make.uniform(0, 2500))  # noqa: DTZ001 - of no place
        path = "-".join(make.choices(WORDS["en"].split(), k=3))
        source = Source(
            history=name,
            url=f"https://site{number}.example/{make.choice(('news/2019', 'articles', 'a/b'))}/{path}-{number}",
            title=title[0].upper() + title[1:],
            language=language,
            born=born,
            seen=born + timedelta(days=make.choice((0, 0, 1, 5, 40, 200))),
            dated=make.choice(("day", "day", "month", "year", "access", "")),
            make=make,
        )
        source.site = source.words(2, "en").title()
        source.text = source.words(make.randrange(60, 900))
        source.now = source.page("Page not found", "Sorry.")
        HISTORIES[name](source)
        moments: set[datetime] = set()
        source.captures = [
            one
            for one in source.captures
            if (at := one.when.replace(microsecond=0)) not in moments and not moments.add(at)
        ]
        found.append(source)
    return found


HISTORIES: dict[str, Callable[[Source], None]] = {}
"""How each kind of history is made, by its name."""


def history(function: Callable[[Source], None]) -> Callable[[Source], None]:
    """Add a kind of history under the name of its function."""
    HISTORIES[function.__name__.replace("_", " ")] = function
    return function


@history
def one_good_capture(s: Source) -> None:
    s.captures = [s.article(s.after(0, 300))]


@history
def good_then_404(s: Source) -> None:
    s.captures = [s.article(s.after(0, 400)) for _ in range(s.make.randrange(1, 6))]
    s.captures += [s.error(s.after(401, 3000), 404) for _ in range(4)]


@history
def good_then_soft_404(s: Source) -> None:
    end = s.make.uniform(1, 900)
    s.captures = [s.article(s.after(0, end)) for _ in range(s.make.randrange(1, 5))]
    s.captures += [s.soft(s.after(end + 1, end + 2500)) for _ in range(s.make.randrange(1, 30))]


@history
def good_then_varying_soft_404(s: Source) -> None:
    end = s.make.uniform(1, 900)
    s.captures = [s.article(s.after(0, end)) for _ in range(s.make.randrange(1, 5))]
    s.captures += [s.soft(s.after(end + 1, end + 2500), vary=80) for _ in range(s.make.randrange(1, 30))]


@history
def dead_within_days(s: Source) -> None:
    s.captures = [s.article(s.after(0, 3)), *(s.soft(s.after(4, 2500), vary=10) for _ in range(20))]


@history
def cited_long_after(s: Source) -> None:
    s.seen = s.born + timedelta(days=1500)
    s.captures = [s.article(s.after(0, 100)) for _ in range(3)]
    s.captures += [s.soft(s.after(1400, 3000), vary=30) for _ in range(9)]


@history
def captured_long_after(s: Source) -> None:
    s.captures = [s.article(s.after(300, 900)) for _ in range(2)]


@history
def not_there_then_good(s: Source) -> None:
    vary = s.make.choice((0, 60))
    s.captures = [s.soft(s.seen - timedelta(days=days), vary=vary) for days in (3, 30, 200, 500)]
    s.captures += [s.article(s.seen + timedelta(days=days)) for days in (40, 400)]


@history
def good_and_bad_in_turn(s: Source) -> None:
    when = s.born
    for turn in range(12):
        when += timedelta(days=s.make.uniform(5, 90))
        bad = s.make.choice((s.error(when, 404), s.soft(when), s.error(when, 503)))
        s.captures.append(bad if turn % 2 else s.article(when))


@history
def moved_and_captured_there(s: Source) -> None:
    when, new = s.after(0, 300), f"{s.url}?moved={s.make.randrange(10**6)}"
    later = timedelta(hours=s.make.choice((0.01, 5, 2000)))
    s.captures = [Capture(when, s.url, 301, leads=new, good=True), s.article(when + later, new)]


@history
def moved_to_what_was_not_captured(s: Source) -> None:
    s.captures = [Capture(s.after(0, 30), s.url, 301, leads=f"{s.url}?moved=1"), s.article(s.after(31, 60))]


@history
def redirected_home(s: Source) -> None:
    when, home = s.seen + timedelta(days=1), s.url[: s.url.index("/", 9) + 1]
    s.captures = [Capture(when, s.url, 302, leads=home)]
    s.captures.append(Capture(when + timedelta(minutes=1), home, body=s.page(s.site, s.words(300))))
    if s.make.random() < 0.7:
        s.captures.append(s.article(s.born - timedelta(days=s.make.uniform(0, 1))))


@history
def bot_walls(s: Source) -> None:
    wall = ("Just a moment...", "Enable JavaScript and cookies to continue")
    s.captures = [s.other(s.after(0, 30), *wall) for _ in range(4)] + [s.article(s.after(200, 400))]


@history
def logins(s: Source) -> None:
    form = '<form><input type="password"></form> Please log in.'
    s.captures = [s.other(s.after(0, 30), f"Log in | {s.site}", form) for _ in range(4)]
    s.captures.append(s.article(s.after(100, 200)))


@history
def another_article_took_its_place(s: Source) -> None:
    title = s.words(7)
    s.captures = [s.article(s.after(0, 49)) for _ in range(2)]
    s.captures += [s.other(s.after(101, 2000), title, s.words(300)) for _ in range(10)]


@history
def next_years_report(s: Source) -> None:
    s.language, year = "en", s.born.year
    s.title = f"Annual report {year} of the {s.words(2)}"
    s.captures = [s.article(s.after(0, 100)) for _ in range(2)]
    for later in range(1, 5):
        title = s.title.replace(str(year), str(year + later))
        s.captures.append(s.other(s.after(365 * later, 365 * later + 100), title, s.words(100)))


@history
def parked(s: Source) -> None:
    name = s.url.split("/")[2]
    text = f"Buy this domain. The domain {name} is for sale."
    s.captures = [s.article(s.after(0, 200)) for _ in range(2)]
    s.captures += [s.other(s.after(201, 3000), f"{name} - domain for sale", text) for _ in range(12)]


@history
def a_thousand_bad_ones(s: Source) -> None:
    s.captures = [s.soft(s.after(30, 3000), vary=20) for _ in range(1000)]
    s.captures += [s.article(s.after(0, 29)) for _ in range(3)]


@history
def long_under_construction(s: Source) -> None:
    s.captures = [s.other(s.after(-2000, -1), "Under construction", s.words(30, "en")) for _ in range(500)]
    s.captures += [s.article(s.after(0, 29)) for _ in range(3)]


@history
def a_file_that_stayed(s: Source) -> None:
    s.url += ".pdf"
    body, when = b"%PDF-1.4\n" + s.text.encode(), s.after(0, 30)
    for at in (when, when + timedelta(days=700)):
        s.captures.append(Capture(at, s.url, body=body, kind=PDF, good=True))
    s.captures += [s.other(when + timedelta(days=800 + 50 * n), s.site, s.words(90)) for n in range(5)]


@history
def a_file_that_was_replaced(s: Source) -> None:
    s.url += ".pdf"
    for days, text in ((-9, s.text), (90, "new"), (190, "new")):
        body = b"%PDF-1.4\n" + text.encode()
        at = s.seen + timedelta(days=days)
        s.captures.append(Capture(at, s.url, body=body, kind=PDF, good=days < 0))


@history
def a_page_of_another_case(s: Source) -> None:
    other = s.url.replace("/news", "/News").replace("/articles", "/Articles").replace("/a/b", "/A/B")
    s.captures = [s.article(s.after(0, 30))]
    s.captures.append(Capture(s.seen, other, body=s.page(f"All of {s.words(5)}", s.words(100))))


@history
def captured_with_www(s: Source) -> None:
    s.captures = [s.article(s.after(0, 30), s.url.replace("https://", "http://www."))]


@history
def kept_as_revisits(s: Source) -> None:
    first = s.article(s.after(0, 5))
    s.captures = [first]
    for days in (20, 40):
        s.captures.append(Capture(s.after(days, days), s.url, body=first.body, good=True, again=True))
    s.captures += [s.soft(s.after(60, 1000)) for _ in range(8)]


@history
def an_empty_capture(s: Source) -> None:
    s.captures = [Capture(s.seen, s.url), s.article(s.after(0, 30))]


@history
def a_front_page_at_the_address(s: Source) -> None:
    s.now = s.page(s.site, s.words(300))
    for _ in range(8):
        body = s.now.replace(b"</html>", s.words(s.make.randrange(9), "en").encode())
        s.captures.append(Capture(s.after(30, 2000), s.url, body=body))
    s.captures.append(s.article(s.after(0, 29)))


@history
def a_bad_day(s: Source) -> None:
    day = s.seen.replace(hour=0)
    s.captures = [s.error(day + timedelta(hours=11), 503), s.article(day + timedelta(hours=13))]
    s.captures.append(s.other(day + timedelta(hours=15), "Too many requests", "Slow down."))
    s.captures.append(s.error(s.after(-40, -40), 404))


@history
def bad_before_and_after(s: Source) -> None:
    s.captures = [s.soft(s.after(-900, -1), vary=30) for _ in range(5)]
    s.captures += [s.article(s.after(0, 200)) for _ in range(3)]
    s.captures += [s.soft(s.after(300, 2500), vary=30) for _ in range(12)]


@history
def a_clock_gone_wrong(s: Source) -> None:
    s.captures = [s.article(s.after(0, 30)), s.other(datetime(2099, 12, 31), "x", "y")]  # noqa: DTZ001


@history
def errors_only(s: Source) -> None:
    s.captures = [s.error(s.after(0, 300), s.make.choice((403, 404, 500, 503))) for _ in range(4)]


@history
def soft_404_only(s: Source) -> None:
    s.captures = [s.soft(s.after(0, 900), vary=9) for _ in range(7)]


@history
def never_captured(s: Source) -> None:
    s.captures = []
