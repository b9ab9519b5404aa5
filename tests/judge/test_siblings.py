"""What a made-up address beside a link proves."""

import pytest
from msgspec import structs

from srccheck.judge import judge, wants_sibling
from srccheck.model.evidence import FailureKind, Sibling
from srccheck.model.verdict import Identity, Reason
from support.judging import TITLE, URL, a_failure, a_page, an_exchange, cited, evidence

MADE = "https://coast.example/2019/03/qwerty-asdfgh"
FRONT = a_page("Coast Times", size=9000)


def verdict(page, sibling, *targets, beside=None, by=None, made=()):
    """Judge a page, and what a made-up address answers: a page, or an exchange without one."""
    if beside is None:
        beside = an_exchange(200, MADE, *made)
    found = evidence(an_exchange(200, URL, *targets), page=page)
    return judge(structs.replace(found, sibling=Sibling(exchange=beside, page=sibling)), [by or cited()])


def test_one_answer_for_everything_is_not_the_source():
    """Same titles, nearly the same size and words; the address itself does not count."""
    ours = a_page(
        "Coast Times", text="You asked for herring-boat. " + "News of the coast today. " * 20, size=9000
    )
    theirs = a_page(
        "Coast Times", text="You asked for qwerty-asdfgh. " + "News of the coast today. " * 20, size=9010
    )
    found = verdict(ours, theirs)

    assert (found.reason, found.identity) == (Reason.SOFT_404, Identity.CONTRADICTED)
    assert found.evidence[0] == "a made-up address beside it answers the same page"


@pytest.mark.parametrize(
    ("page", "sibling"),
    [
        (a_page(TITLE, size=9000), a_page(TITLE, size=9000)),
        (FRONT, a_page("Coast Times", size=12000)),
        (FRONT, a_page("Not here", size=9000)),
        (FRONT, a_page("Coast Times", text="Something else is told here. " * 30, size=9000)),
        (a_page("Coast Times", text="Loading", size=900), a_page("Coast Times", text="Loading", size=900)),
        (
            a_page("Coast Times", text="Please enable JavaScript to read this site, dear reader.", size=900),
            a_page("Coast Times", text="Please enable JavaScript to read this site, dear reader.", size=900),
        ),
        (structs.replace(FRONT, password_field=True), FRONT),
        (FRONT, None),
    ],
    ids=["title", "size", "other title", "other words", "empty shell", "shell", "login", "no page"],
)
def test_what_is_no_proof(page, sibling):
    """The cited title, a page of its own, and shells and walls that answer everything alike."""
    assert verdict(page, sibling).reason is Reason.OK


@pytest.mark.parametrize("status", [301, 404, 410, 403, 500])
def test_a_site_that_knows_what_it_has_proves_nothing(status):
    """A made-up address that is refused says nothing of this one."""
    assert verdict(FRONT, FRONT, beside=an_exchange(status, MADE)).reason is Reason.OK


def test_a_made_up_address_that_fails_proves_nothing():
    """It may have been the network."""
    assert verdict(FRONT, None, beside=a_failure(FailureKind.RESET, MADE)).reason is Reason.OK


@pytest.mark.parametrize(
    ("target", "made", "reason"),
    [
        ("https://coast.example/news", "https://coast.example/news", Reason.SOFT_404),
        ("https://coast.example/lost?from=a", "https://coast.example/lost?from=b", Reason.SOFT_404),
        ("https://coast.example/news", "https://coast.example/sport", Reason.OK),
        ("https://island.invalid/gate", "https://island.invalid/gate", Reason.OK),
    ],
)
def test_two_redirects_to_one_page(target, made, reason):
    """One page of the same family of sites; somebody else's page may be a gate."""
    assert verdict(a_page("News"), a_page("Something", size=5), target, made=(made,)).reason is reason


def asks(page, *targets, by=None, url=URL):
    """Tell whether a made-up address would be asked for."""
    seen = evidence(an_exchange(200, url, *targets), page=page, url=url)
    by = [by] if by else []
    return wants_sibling(seen, by, judge(seen, by))


@pytest.mark.parametrize(
    ("wanted", "page", "by"),
    [
        (False, a_page(TITLE), cited()),
        (True, a_page("Coast Times"), cited()),
        (True, a_page("Ten cheap recipes for a rainy weekend at home"), cited()),
        (True, a_page("Die neue Schleuse ist zu schmal", language="de"), cited()),
        (False, a_page("Coast Times"), None),
        (False, a_page("Coast Times"), cited(title=None)),
        (False, a_page(), None),
        (
            True,
            a_page(
                "Coast Times",
                text="Sorry. The page was not found. Try the search. " + "News of the day. " * 30,
            ),
            None,
        ),
        (False, a_page("Page not found"), cited()),
        (False, structs.replace(a_page("Coast Times"), charset=None), cited()),
    ],
    ids=[
        "confirmed",
        "other",
        "changed",
        "foreign",
        "no citation",
        "no title",
        "untitled",
        "sign",
        "known",
        "file",
    ],
)
def test_it_is_asked_only_where_it_can_decide(wanted, page, by):
    """A title that should be there, or a sign of nothing found, and no verdict that stands by itself."""
    assert asks(page, by=by) is wanted


@pytest.mark.parametrize("path", ["", "en/", "index.php"])
def test_a_front_page_has_nothing_beside_it(path):
    """A site that shows its front page at every address shows it at its front page rightly."""
    assert not asks(a_page("Coast Times"), by=cited(), url=f"https://coast.example/{path}")


def test_it_is_asked_once():
    """What was asked is not asked again."""
    seen = evidence(an_exchange(200), page=FRONT)
    whole = structs.replace(seen, sibling=Sibling(exchange=an_exchange(404, MADE)))

    assert not wants_sibling(whole, [cited()], judge(whole, [cited()]))
