"""A hostile web of the project's own making, from a seed: every class of page that a checker can be wrong about.

Each maker below makes one page of its class, with its own host, title, language and template; what it was made as
is the truth that verdicts are measured against. Served by the demo's server, on loopback.
"""

import gzip
import random
from collections.abc import Callable, Iterator
from typing import NamedTuple

from words import NOT_FOUND, PROSE, SITES, TITLES

from srccheck.demo.behaviours import at_first, pdf, redirect, to_secure, with_status
from srccheck.demo.message import Answer, Fault, Reply, Request
from srccheck.demo.page import Behaviour, Certificate, Page, Place, Source
from srccheck.model.verdict import Reason
from srccheck.text.transliteration import romanize

R = Reason
DOMAIN = "bench"
"""The top level of every host: there is none such, and checkers do not pass over it as they do over `.example`."""
SLOW = 0.5
"""Seconds of a slow page; half of the time-out that the bench gives."""


class Cited(NamedTuple):
    """A page of the web and how it is cited.

    Attributes:
        kind: the name of its class.
        page: how it behaves, and the reason that it should get.
        title: as cited, empty where only the address is.
    """

    kind: str
    page: Page
    title: str


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


# ---------------------------------------------------------------------------------------------------- living pages


@kind
def plain_page(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    return made(site, R.OK, site.article())


@kind
def without_a_cited_title(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    return made(site, R.OK, site.article(), title="")


@kind
def refuses_head(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    good = site.article()
    return made(site, R.OK, lambda q, s: Answer(status=405) if q.method == "HEAD" else good(q, s))


@kind
def first_a_fault_then_fine(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    fault: Reply = dice.choice(
        [
            Answer(status=503),
            Answer(status=500),
            Fault.RESET,
            Answer(status=429, headers=(("Retry-After", "1"),)),
        ]
    )
    good = site.article()
    return made(site, R.OK, lambda q, s: fault if q.nth == 1 else good(q, s))


@kind
def slow_page(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    return made(site, R.OK, site.article(pause=SLOW))


@kind
def dripping_endless_or_large(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    form = dice.choice([{"drip": 0.1, "endless": True}, {"endless": True}, {}])
    body = site.prose() * (1 if form else 4000)
    return made(site, R.OK, site.shows(site.title, body, **form))


@kind
def cookie_before_the_page(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    good = site.article()
    back = Answer(status=302, headers=(("Location", site.url), ("Set-Cookie", "seen=1; Path=/")))
    return made(site, R.OK, lambda q, s: good(q, s) if "seen=1" in q.header("cookie") else back)


@kind
def pdf_or_other_file(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, "en")
    site.path = f"/files/report-{number}.pdf"
    form = dice.choice(["pdf", "zip", "doc"])
    if form == "pdf":
        return made(site, R.OK, pdf)
    return made(
        site,
        R.OK,
        always(Answer(headers=(("Content-Type", "application/octet-stream"),), body=dice.randbytes(5000))),
    )


@kind
def other_encodings(dice: random.Random, number: int) -> Made:
    language, charset = dice.choice(
        [
            ("ru", "cp1251"),
            ("ru", "koi8-r"),
            ("uk", "cp1251"),
            ("zh", "gb18030"),
            ("ja", "shift_jis"),
            ("pl", "iso8859-2"),
        ]
    )
    site = Site(dice, number, language)
    text = site.html(site.title).replace("<meta charset='utf-8'>", "").replace("©", "").replace("—", "-")
    declared = dice.choice([f"text/html; charset={charset}", "text/html", "text/html; charset=utf-8"])
    answer = Answer(headers=(("Content-Type", declared),), body=text.encode(charset, "replace"))
    return made(site, R.OK, always(answer))


@kind
def paywall_that_shows_the_title(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    if dice.random() < 0.5:
        return made(site, R.OK, site.shows(site.title, "<p>Subscribe to read on. Log in.</p>"))
    return made(
        site, R.OK, site.shows(site.title, "<p>Subscribe to read on.</p>", status=dice.choice([402, 403]))
    )


@kind
def living_on_a_site_that_answers_everything(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    return made(site, R.OK, site.article(), elsewhere=site.missing())


@kind
def living_on_a_site_that_sends_everybody_home(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    return made(site, R.OK, site.article(), elsewhere=redirect(302, "/"))


@kind
def untitled_on_a_site_that_answers_everything(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    return made(site, R.OK, site.article(), title="", elsewhere=site.missing())


@kind
def about_pages_not_found(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, "en")
    site.title = dice.choice(
        [
            "The art of the 404 page",
            "Page not found: a short history of link rot",
            "Why your 404 error page matters",
        ]
    )
    return made(site, R.OK, site.article())


@kind
def headline_edited_since(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, dice.choice(["en", "de", "ru", "fr"]))
    return made(
        site, R.OK, site.shows(site.title + dice.choice([": live updates", " (updated)", ", sources say"]))
    )


@kind
def cited_in_transliteration(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, dice.choice(["ru", "uk"]))
    return made(site, R.OK, site.article(), title=romanize(site.title).capitalize())


@kind
def cited_in_translation(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, dice.choice(["ru", "uk", "zh", "ar", "fa", "kk", "de", "fr"]))
    return made(site, R.OK, site.article(), title=Site(dice, number, "en").title)


@kind
def title_only_in_meta_or_heading(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    head = dice.choice(
        [
            f"<meta property='og:title' content='{site.title.replace(chr(39), '’')}'>",
            f"<meta name='citation_title' content='{site.title.replace(chr(39), '’')}'>",
            f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{site.title}"}}</script>',
        ]
    )
    return made(site, R.OK, site.shows(site.name, head=head))


@kind
def title_with_other_signs(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, "en")
    cited = dice.choice(
        [site.title.upper(), f"“{site.title}”", site.title.replace(" ", "\u00a0"), site.title + "."]
    )
    return made(site, R.OK, site.article(), title=cited)


@kind
def walls_words_on_a_good_page(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    headers = dice.choice(
        [
            (("Server", "cloudflare"), ("CF-RAY", "8a1-FRA")),
            (("Set-Cookie", "datadome=abc; Path=/"), ("X-DataDome", "protected")),
            (("Set-Cookie", "_abck=1; Path=/"), ("Server", "AkamaiGHost")),
            (("X-CDN", "Imperva"), ("Set-Cookie", "visid_incap_1=1")),
        ]
    )
    head = dice.choice(
        [
            "",
            "<script src='https://js.hcaptcha.com/1/api.js'></script>",
            "<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>",
        ]
    )
    return made(site, R.OK, site.article(head=head, headers=headers))


@kind
def login_form_in_the_corner(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    form = (
        "<form action='/login'><input name='u'><input type='password' name='p'><button>Log in</button></form>"
    )
    return made(site, R.OK, site.shows(site.title, form + site.prose()))


@kind
def shell_that_a_browser_fills(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    shell = page(
        f"<!DOCTYPE html><html><head><title>{site.name}</title></head><body><div id='root'></div><noscript>You need to enable JavaScript to run this app.</noscript></body></html>"
    )
    return made(site, R.OK, always(shell), elsewhere=always(shell))


@kind
def front_page_cited(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    site.path = "/"
    if dice.random() < 0.5:
        return made(site, R.OK, site.shows(site.name), title=site.name)
    return made(site, R.OK, redirect(302, "/en/"), title=site.name, also=(("/en/", site.shows(site.name)),))


@kind
def secure_now(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    site.scheme = "http"
    title, one = made(site, R.OK, to_secure)
    return title, one


@kind
def moved_for_a_while(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    there = f"/current/{number}-full-text"
    return made(site, R.OK, redirect(302, there), also=((there, site.article()),))


@kind
def compressed_page(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    body = gzip.compress(site.html(site.title).encode())
    headers = (("Content-Type", "text/html; charset=utf-8"), ("Content-Encoding", "gzip"))
    return made(site, R.OK, always(Answer(headers=headers, body=body)))


@kind
def two_faults_then_fine(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    fault = dice.choice([Answer(status=503), Answer(status=502), Fault.RESET])
    good = site.article()
    return made(site, R.OK, lambda q, s: fault if q.nth <= 2 else good(q, s))


@kind
def other_title_but_its_author(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, "en")
    head = "<meta property='og:title' content='%s'><meta property='article:published_time' content='2019-04-02T08:00:00Z'>"
    return made(
        site,
        R.OK,
        site.shows(
            "Ferry saved at the last minute", site.prose() + f"<p>{site.title}</p>", head=head % "Ferry saved"
        ),
    )


@kind
def title_in_the_text_alone(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    return made(site, R.OK, site.shows(site.name, f"<h2>{site.title}</h2>" + site.prose()))


@kind
def translated_on_a_site_that_answers_everything(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, dice.choice(["ru", "uk", "zh", "ar", "fa", "kk"]))
    return made(site, R.OK, site.article(), title=Site(dice, number, "en").title, elsewhere=site.missing())


# ---------------------------------------------------------------------------------------------------- moved, changed


@kind
def moved_for_good(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    there = f"/stories/{number}-new-home"
    if dice.random() < 0.3:
        refresh = f"<meta http-equiv='refresh' content='0; url={there}'>"
        return made(
            site, R.PERMANENT_REDIRECT, site.shows("Moved", "", head=refresh), also=((there, site.article()),)
        )
    return made(
        site, R.PERMANENT_REDIRECT, redirect(dice.choice([301, 308]), there), also=((there, site.article()),)
    )


@kind
def another_article(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, dice.choice(["en", "de", "ru", "fr", "pl", "zh"]))
    other = {
        "en": "Ten cheap recipes for rainy weekends",
        "de": "Zehn schnelle Suppen für kalte Wintertage",
        "ru": "Десять лучших рецептов яблочного пирога",
        "fr": "Dix recettes faciles pour les soirs d'hiver",
        "pl": "Dziesięć prostych przepisów na zimowe wieczory",
        "zh": "十种适合雨天的家常菜做法推荐大全",
    }
    return made(site, R.TITLE_MISMATCH, site.shows(other[site.language]))


@kind
def moved_to_another_site(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    there = f"{site.scheme}://new-{site.host}/{number}/the-story"
    return made(site, R.PERMANENT_REDIRECT, redirect(301, there), also=((there, site.article()),))


@kind
def another_year(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, dice.choice(["en", "de", "ru"]))
    stem = {
        "en": "Annual report on grain exports",
        "de": "Jahresbericht zur Getreideausfuhr",
        "ru": "Годовой отчёт о вывозе зерна",
    }
    site.title = f"{stem[site.language]} 2017"
    return made(site, R.TITLE_MISMATCH, site.shows(f"{stem[site.language]} 2021"))


# ---------------------------------------------------------------------------------------------------- dead


@kind
def not_found(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    return (
        made(site, dice.choice([R.HTTP_404, R.HTTP_404, R.HTTP_410]), None)
        if False
        else _status(site, dice.choice([404, 404, 410]))
    )


def _status(site: Site, code: int) -> Made:
    reason = {404: R.HTTP_404, 410: R.HTTP_410, 400: R.HTTP_4XX}[code]
    return made(site, reason, site.shows("Not found", "<p>Sorry.</p>", status=code))


@kind
def not_found_with_200(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, dice.choice(list(NOT_FOUND)))
    answer = site.missing()
    return made(site, R.SOFT_404, answer, elsewhere=answer)


@kind
def not_found_untitled_with_200(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, dice.choice(list(NOT_FOUND)))
    answer = site.missing()
    return made(site, R.SOFT_404, answer, title="", elsewhere=answer)


@kind
def same_answer_to_everything(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    answer = site.shows(site.name, "<p>Latest from the newsroom.</p>" + site.prose())
    return made(site, R.SOFT_404, answer, elsewhere=answer)


@kind
def same_answer_with_a_token(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, "en")
    text = site.prose()

    def answer(request: Request, _source: Source) -> Reply:
        return page(
            site.html(
                site.name,
                f"<p>You asked for {request.url.partition(DOMAIN)[2]}, request {request.nth * 7919}.</p>{text}",
            )
        )

    return made(site, R.SOFT_404, answer, elsewhere=answer)


@kind
def sent_to_the_front_page(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    if dice.random() < 0.2:
        return made(
            site,
            R.REDIRECT_TO_HOME,
            site.shows("One moment", "", head="<meta http-equiv='refresh' content='0; url=/'>"),
        )
    where = dice.choice(["/", f"{site.scheme}://{site.host}/", "/index.html", "/?error=404"])
    also = () if where == "/" or "://" in where else ((where, site.shows(site.name)),)
    return made(
        site,
        R.REDIRECT_TO_HOME,
        redirect(dice.choice([301, 302, 307]), where),
        also=also,
        elsewhere=redirect(302, "/"),
    )


@kind
def sent_to_a_section(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    site.path = f"/news/politics/{number}-harbour-council-delays-vote"
    return made(
        site,
        R.SOFT_404,
        redirect(302, "/news/politics/"),
        also=(("/news/politics/", site.shows("Politics")),),
    )


@kind
def sent_to_an_error_page(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    there = dice.choice(["/404.html", "/errors/404", "/page-not-found"])
    return made(site, R.SOFT_404, redirect(302, there), also=((there, site.missing()),))


@kind
def parked_domain(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, "en")
    words = dice.choice(
        [
            (f"{site.host} is for sale", "<p>Buy this domain. Inquire now.</p>"),
            (
                site.host,
                "<p>This domain is parked free, courtesy of the registrar. Related searches: loans, flights.</p>",
            ),
            ("Domain for sale", f"<p>The domain {site.host} is for sale. Make an offer.</p>"),
        ]
    )
    parked = always(page(site.html(*words, bare=True)))
    return made(site, R.PARKED_DOMAIN, parked, elsewhere=parked)


@kind
def domain_gone(dice: random.Random, number: int) -> Made:
    return made(Site(dice, number), R.DOMAIN_GONE, None, place=Place.UNKNOWN)


@kind
def taken_over(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, "en")
    words = dice.choice(
        [
            ("Best online casino bonus 2024", "<p>Slots, poker, free spins and no deposit bonus.</p>"),
            ("Slot Gacor Hari Ini: situs judi slot online", "<p>Daftar slot online, poker dan jackpot.</p>"),
            ("Payday loans with instant approval", "<p>Cash advance and payday loans for bad credit.</p>"),
        ]
    )
    other = always(page(site.html(*words, bare=True)))
    return made(site, R.SITE_REPLACED, other, elsewhere=other)


@kind
def redirects_in_a_circle(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    return made(site, R.REDIRECT_LOOP, redirect(302, "/b"), also=(("/b", redirect(302, site.url)),))


@kind
def gone_behind_a_bad_certificate(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    site.scheme = "https"
    return made(
        site,
        R.HTTP_404,
        site.shows("Not found", "", status=404),
        certificate=dice.choice(list(Certificate)[1:]),
    )


_SENTENCES = (
    "We're sorry, but the page you were looking for could not be found.",
    "The page you requested does not exist or has been removed.",
    "This article is no longer available",
    "Error 404 (Not Found)!!1",
    "HTTP Status 404 – Not Found",
    "The resource cannot be found.",
    "Nothing was found at this location",
    "Sorry, we couldn't find that page",
    "Die angeforderte Seite konnte leider nicht gefunden werden",
    "К сожалению, запрашиваемая вами страница не найдена",
    "Извините, такой страницы не существует",
    "La page que vous cherchez n'existe pas ou n'est plus disponible",
    "Lo sentimos, la página que busca no existe",
    "抱歉，您要访问的页面不存在或已删除",
    "Przepraszamy, strona o podanym adresie nie istnieje",
)


@kind
def not_found_in_a_sentence(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    sentence = dice.choice(_SENTENCES)
    text = f"<html><head><title>{site.name}</title></head><body><nav>Home</nav><h1>{sentence}</h1><p>{site.name}</p></body></html>"
    return made(site, R.SOFT_404, always(page(text)))


@kind
def not_found_with_other_news_each_time(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    words = dice.choice(NOT_FOUND.get(site.language) or NOT_FOUND["en"])

    def answer(request: Request, _source: Source) -> Reply:
        fresh = random.Random(request.url)
        news = "".join(f"<li>{fresh.choice(PROSE['en'])} {fresh.random()}</li>" for _ in range(8))
        return page(site.html(words, f"<ul>{news}</ul>"))

    return made(site, R.SOFT_404, answer, elsewhere=answer)


@kind
def search_for_everything(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, "en")
    text = site.prose()

    def answer(request: Request, _source: Source) -> Reply:
        words = request.url.rpartition("/")[2]
        return page(site.html("Search results", f"<p>No results for {words}.</p>{text}"))

    return made(site, R.SOFT_404, answer, elsewhere=answer)


@kind
def sent_to_another_owners_front_page(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    there = f"https://group-{number}.{DOMAIN}/"
    home = always(page(site.html("Holding group", bare=True)))
    return made(
        site, R.REDIRECT_TO_HOME, redirect(301, there), also=((there, home),), elsewhere=redirect(301, there)
    )


@kind
def placeholder_of_a_host(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, "en")
    words = dice.choice(
        [
            (
                "Welcome to nginx!",
                "<p>If you see this page, the web server is successfully installed and working.</p>",
            ),
            ("Account Suspended", "<p>This account has been suspended. Contact your hosting provider.</p>"),
            (
                "Apache2 Ubuntu Default Page: It works",
                "<p>This is the default welcome page used to test the server.</p>",
            ),
            ("Website coming soon", "<p>Our new website is on its way. Stay tuned.</p>"),
        ]
    )
    answer = always(page(site.html(*words, bare=True)))
    return made(site, R.SOFT_404, answer, elsewhere=answer)


@kind
def taken_over_by_a_quiet_firm(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, "en")
    body = (
        "<p>We fit kitchens in oak and steel, measured and mounted by our own carpenters since last spring.</p>"
        * 3
    )
    answer = always(page(site.html("Northfield kitchens and fittings", body, bare=True)))
    return made(site, R.SITE_REPLACED, answer, elsewhere=answer)


# ---------------------------------------------------------------------------------------------------- blocked


@kind
def cloudflare(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, "en")
    text = "<html><head><title>Just a moment...</title><script>window._cf_chl_opt={}</script></head><body>Enable JavaScript and cookies to continue</body></html>"
    headers = dice.choice(
        [
            (("cf-mitigated", "challenge"), ("Server", "cloudflare")),
            (("Server", "cloudflare"), ("CF-RAY", "9")),
        ]
    )
    answer = always(page(text, dice.choice([403, 503, 200]), headers))
    return made(site, R.BOT_WALL, answer, elsewhere=answer)


@kind
def other_walls(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, "en")
    status, headers, text = dice.choice(
        [
            (
                403,
                (("X-DataDome", "protected"),),
                "<html><body><script src='https://ct.captcha-delivery.com/c.js'></script><p>Please enable JS and disable any ad blocker</p></body></html>",
            ),
            (
                403,
                (("Server", "AkamaiGHost"),),
                "<html><head><title>Access Denied</title></head><body><h1>Access Denied</h1>You don't have permission to access this server. Reference #18.2d351ab8 https://errors.edgesuite.net/18</body></html>",
            ),
            (
                403,
                (),
                "<html><head><title>Access to this page has been denied</title></head><body><div id='px-captcha'></div>Press &amp; Hold to confirm you are a human</body></html>",
            ),
            (
                200,
                (("X-Iinfo", "9-1-0"),),
                "<html><head><title></title></head><body><iframe src='/_Incapsula_Resource?SWUDNSAI=31'>Request unsuccessful. Incapsula incident ID: 1</iframe></body></html>",
            ),
            (
                429,
                (("x-kpsdk-ct", "0"),),
                "<html><body><script src='/149e9513-01fa-4fb0-aad4-566afd725d1b/2d206a39-8ed7-437e-a3be-862e0f06eea3/ips.js'></script></body></html>",
            ),
            (
                200,
                (),
                "<html><head><title>Making sure you're not a bot!</title><script id='anubis_challenge' type='application/json'>{}</script></head><body>Loading... Please wait a moment while we ensure the security of your connection.</body></html>",
            ),
            (
                403,
                (("Server", "ddos-guard"),),
                "<html><head><title>DDoS-Guard</title></head><body><script src='/.well-known/ddos-guard/js-challenge/index.js'></script>Checking your browser before accessing</body></html>",
            ),
        ]
    )
    answer = always(page(text, status, headers))
    return made(site, R.BOT_WALL, answer, elsewhere=answer)


@kind
def challenge_without_a_name(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, "en")
    answer = always(
        page(
            "<html><head><title>Just a moment...</title></head><body><p>Checking your browser. Please verify that you are human.</p></body></html>"
        )
    )
    return made(site, R.BOT_WALL, answer, elsewhere=answer)


@kind
def plain_refusal(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    code, reason = dice.choice([(401, R.LOGIN_WALL), (403, R.FORBIDDEN), (451, R.LEGAL), (999, R.FORBIDDEN)])
    return made(site, reason, site.shows("Sorry", "<p>No.</p>", status=code))


@kind
def too_many_requests(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    headers = dice.choice([(("Retry-After", "3600"),), (("Retry-After", "1"),)])
    return made(site, R.RATE_LIMITED, always(page("<title>Slow down</title>", 429, headers)))


@kind
def login_or_consent(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    where, reason, words = dice.choice(
        [
            ("/login?next=%2Fstory", R.LOGIN_WALL, "Log in"),
            ("/account/signin?returnUrl=/story", R.LOGIN_WALL, "Sign in"),
            ("/consent?continue=/story", R.FORBIDDEN, "Before you continue"),
        ]
    )
    form = "<form><input name='user'><input type='password' name='pass'></form>"
    return made(
        site,
        reason,
        redirect(302, where),
        also=((where, site.shows(words, form)),),
        elsewhere=redirect(302, where),
    )


@kind
def login_in_its_place(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, "en")
    form = "<form><input name='user'><input type='password' name='pass'></form>"
    answer = always(page(site.html(dice.choice(["Log in", "Sign in", "Login"]), form, bare=True)))
    return made(site, R.LOGIN_WALL, answer, elsewhere=answer)


@kind
def denied_with_200(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, "en")
    title, body = dice.choice(
        [
            ("Access Denied", "<p>You don't have permission to access this page on this server.</p>"),
            (
                "Attention Required!",
                "<p>Sorry, you have been blocked. You are unable to access this site.</p>",
            ),
            (
                "Pardon Our Interruption",
                "<p>As you were browsing something about your browser made us think you were a bot.</p>",
            ),
            ("Robot or human?", "<p>Activate and hold the button to confirm that you're human.</p>"),
            ("Request Rejected", "<p>The requested URL was rejected. Your support ID is 123456789.</p>"),
            ("Один момент…", "<p>Проверяем ваш браузер. Включите JavaScript.</p>"),
        ]
    )
    answer = always(page(site.html(title, body, bare=True), dice.choice([200, 202, 403])))
    return made(site, R.BOT_WALL, answer, elsewhere=answer)


@kind
def gates(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    where, words = dice.choice(
        [
            ("/age-verification?return=/story", "Are you 18 or older?"),
            ("/captcha?url=/story", "Please solve the captcha"),
            ("/gdpr-consent/?next=/story", "We value your privacy"),
            ("/sorry/index?continue=/story", "Unusual traffic"),
        ]
    )
    return made(
        site,
        R.FORBIDDEN,
        redirect(302, where),
        also=((where, site.shows(words, "<p>Please confirm.</p>")),),
        elsewhere=redirect(302, where),
    )


@kind
def refused_in_the_words_of_missing(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    return made(site, R.FORBIDDEN, site.shows("Page not found", "<p>Sorry.</p>", status=403))


# ---------------------------------------------------------------------------------------------------- insecure, unreachable


@kind
def bad_certificate(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    site.scheme = "https"
    bad, reason = dice.choice(
        [
            (Certificate.EXPIRED, R.TLS_EXPIRED),
            (Certificate.SELF_SIGNED, R.TLS_UNTRUSTED),
            (Certificate.WRONG_HOST, R.TLS_WRONG_HOST),
        ]
    )
    return made(site, reason, site.article(), certificate=bad)


@kind
def never_answers(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    if dice.random() < 0.5:
        return made(site, R.CONNECT_TIMEOUT, None, place=Place.FULL)
    return made(site, R.READ_TIMEOUT, always(Fault.SILENCE))


@kind
def broken_server(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    site.scheme = "http"
    reply, reason, place = dice.choice(
        [
            (Answer(status=500), R.HTTP_5XX, Place.WEB),
            (Answer(status=503), R.HTTP_5XX, Place.WEB),
            (Fault.RESET, R.RESET, Place.WEB),
            (b"SSH-2.0-OpenSSH_9.2\r\n\r\n", R.PROTOCOL_ERROR, Place.WEB),
            (None, R.REFUSED, Place.CLOSED),
            (None, R.DNS_FAILURE, Place.AGAIN),
        ]
    )
    return made(site, reason, always(reply) if reply is not None else None, place=place)


def web(seed: int, links: int) -> Iterator[Cited]:
    """Yield so many cited pages, the classes in turn; the same seed makes the same web."""
    dice = random.Random(seed)
    names = list(MAKERS)
    for number in range(links):
        name = names[number % len(names)]
        title, made_page = MAKERS[name](dice, number)
        yield Cited(name, made_page, title)


__all__ = ["MAKERS", "Cited", "at_first", "web", "with_status"]
