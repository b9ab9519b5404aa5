import pytest
from msgspec import structs

from srccheck.model.verdict import Identity, Reason
from support.judging import TITLE, URL, a_page, an_exchange, cited, verdict


@pytest.mark.parametrize(
    "titles",
    [
        ("Page not found",),
        ("Coast Times", "404 - Coast Times", "404"),
        ("Страница не найдена",),
        ("页面不存在",),
    ],
)
def test_a_page_that_says_not_found_is_dead(titles):
    """Title or heading says it, in any language, whatever language is cited."""
    found = verdict(an_exchange(200), page=a_page(*titles))

    assert (found.reason, found.identity) == (Reason.SOFT_404, Identity.CONTRADICTED)
    assert found.evidence[0].startswith("the page says: ")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Coast Times. Home. We can't seem to find the page you're looking for. Error code: 404",
            Reason.SOFT_404,
        ),
        ("Новости. Элемент не найден. Главная", Reason.SOFT_404),
        ("File not found.", Reason.SOFT_404),
        ("Comments: not found. The ferry sails again on Monday", Reason.OK),
        ("The page was not found. " + "The ferry sails again on Monday, says its owner. " * 20, Reason.OK),
    ],
)
def test_a_page_with_next_to_no_text_is_heard(text, reason):
    """A sentence about the page speaks for it; one about something else, or one among many, does not."""
    assert verdict(an_exchange(200), page=a_page("Coast Times", text=text), by=None).reason is reason


@pytest.mark.parametrize(
    ("notice", "reason"),
    [
        ("Sorry, the page you were looking for does not exist.", Reason.SOFT_404),
        ("Новость не найдена", Reason.SOFT_404),
        ("This video is not available.", Reason.OK),
        ("Not found", Reason.OK),
        ("The page of the log that tells of the storm was not found until May.", Reason.OK),
    ],
)
def test_a_notice_on_a_page_with_text_is_heard(notice, reason):
    """One that speaks of the page, not of a part of it."""
    page = structs.replace(a_page("Coast Times"), notices=("Home", notice))

    assert verdict(an_exchange(200), page=page).reason is reason


def test_an_essay_on_pages_not_found_is_no_such_page():
    """What the citation says itself is no sign."""
    found = verdict(
        an_exchange(200), page=a_page("Page not found"), by=cited(title="Page not found: an essay")
    )

    assert found.reason is Reason.OK


def test_it_needs_no_cited_title():
    """A bare address is judged by the page's words alone."""
    assert verdict(an_exchange(200), page=a_page("Page not found"), by=cited(None)).reason is Reason.SOFT_404


def test_a_redirect_to_an_error_page_is_dead():
    """The address of an error page tells, where the cited one did not have it."""
    assert (
        verdict(an_exchange(200, URL, "https://coast.example/error/404.html"), page=a_page("Coast")).reason
        is Reason.SOFT_404
    )
    cited_so = an_exchange(200, "https://coast.example/old/404", "https://coast.example/404")
    assert verdict(cited_so, page=a_page("Coast")).reason is not Reason.SOFT_404


@pytest.mark.parametrize(
    ("titles", "title"),
    [
        (("Page not found", TITLE), TITLE),
        (("Page not found",), "Page not found"),
        (("How to write a page that says not found",), TITLE),
    ],
)
def test_the_source_wins_over_the_words(titles, title):
    """A matching title, or a title that says more, is no not-found page."""
    assert verdict(an_exchange(200), page=a_page(*titles), by=cited(title)).reason is not Reason.SOFT_404
