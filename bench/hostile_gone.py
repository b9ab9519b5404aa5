"""The classes of the hostile web that have moved, changed or died."""

import random

from sites import DOMAIN, Made, R, Site, always, kind, made, page
from words import NOT_FOUND, PROSE

from srccheck.demo.behaviours import redirect
from srccheck.demo.message import Reply, Request
from srccheck.demo.page import Certificate, Place, Source


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
