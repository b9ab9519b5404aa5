"""Whether a capture shows the source: judged as a living page is, and more strictly."""

import pytest

from srccheck.judge.base import Cited
from srccheck.judge.copies import checker
from srccheck.model.evidence import Evidence, PageFacts
from srccheck.model.verdict import Identity, Reason, Verdict
from srccheck.model.work import Item
from support.judging import TITLE, URL, a_page, an_exchange, cited, evidence

OTHER = "The council votes on a new bridge over the river"


def seen(page: PageFacts, *targets: str) -> Evidence:
    """Return what a capture shows, after redirects to the targets."""
    return evidence(an_exchange(200, URL, *targets), page=page)


@pytest.mark.parametrize(
    ("titles", "identity", "gone"),
    [
        ((TITLE,), Identity.CONFIRMED, False),
        (("Page not found",), Identity.CONTRADICTED, True),
        (("Страница не найдена",), Identity.CONTRADICTED, True),
        (("Just a moment...",), Identity.CONTRADICTED, False),
        (("Log in",), Identity.CONTRADICTED, False),
        (("This domain is for sale",), Identity.CONTRADICTED, True),
        ((OTHER,), Identity.CONTRADICTED, True),
        (("Page not found", TITLE), Identity.CONFIRMED, False),
        (("Рыбацкая лодка в заливе",), Identity.UNCONFIRMED, False),
    ],
)
def test_a_copy_of_an_error_is_no_copy(titles, identity, gone):
    """Errors, walls, logins and parked domains are worth nothing; another language proves nothing."""
    shown = checker([cited()])(seen(a_page(*titles)))
    assert (shown.identity, shown.gone) == (identity, gone)


def test_a_captured_redirect_to_the_front_page_shows_that_the_source_was_gone():
    """A front page is no copy of a deep one, whatever it is called."""
    shown = checker([cited()])(seen(a_page("Рыба"), "https://coast.example/"))
    assert (shown.identity, shown.gone) == (Identity.CONTRADICTED, True)


def test_what_the_dead_address_shows_now_is_no_copy():
    """A page in another language cannot be compared; that it stands there still, in place of the source, tells."""
    now = seen(a_page("Все новости побережья и моря"))
    page = a_page("Все новости побережья и моря")
    dead = checker([cited()], now, Verdict(reason=Reason.SOFT_404))
    assert (dead(seen(page)).identity, dead(seen(page)).gone) == (Identity.CONTRADICTED, True)
    assert checker([cited()])(seen(page)).identity is Identity.UNCONFIRMED


def test_the_title_of_a_living_page_stands_beside_the_cited_ones():
    """A copy of a page that lives may be called as the page is, where nothing or something else is cited."""
    living = Verdict(reason=Reason.OK, title=OTHER)
    check = checker([Cited(item=Item(title=None))], seen(a_page(OTHER)), living)
    assert check(seen(a_page(OTHER))).identity is Identity.CONFIRMED
    assert check(seen(a_page("Page not found"))).identity is Identity.CONTRADICTED


def test_the_short_name_of_a_living_page_proves_nothing():
    """Every page of a site may be called as the site is."""
    check = checker([], seen(a_page("Coast News")), Verdict(reason=Reason.OK, title="Coast News"))
    assert check(seen(a_page("Coast News"))).identity is Identity.UNCONFIRMED


def test_the_same_words_as_on_the_living_page_prove_that_it_stayed_the_same():
    """A page in another language that shows still what was captured is unchanged; a short one proves nothing."""
    text = "Сельдь вернулась в залив, и рыбаки вышли в море. " * 9
    living = seen(a_page("Рыбацкая лодка в заливе", text=text))
    check = checker([cited()], living, Verdict(reason=Reason.OK, title="Рыбацкая лодка в заливе"))
    titled = check(seen(a_page("Рыбацкая лодка в заливе", text=text)))
    untitled = checker([], seen(a_page(text=text)), Verdict(reason=Reason.OK))
    assert titled.identity is Identity.CONFIRMED
    assert untitled(seen(a_page(text=text))).unchanged
    assert not untitled(seen(a_page(text=f"{text} И ещё."))).unchanged
