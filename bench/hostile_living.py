"""The classes of the hostile web that are alive."""

import gzip
import random

from sites import Made, R, Site, always, kind, made, page

from srccheck.demo.behaviours import pdf, redirect, to_secure
from srccheck.demo.message import Answer, Fault, Reply
from srccheck.text.transliteration import romanize

SLOW = 0.5
"""Seconds of a slow page; half of the time-out that the bench gives."""


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
