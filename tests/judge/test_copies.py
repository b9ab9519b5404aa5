import pytest

from srccheck.judge.copies import checker
from srccheck.model.verdict import Identity
from support.judging import TITLE, a_page, cited


@pytest.mark.parametrize(
    ("titles", "identity"),
    [
        ((TITLE,), Identity.CONFIRMED),
        (("Page not found",), Identity.CONTRADICTED),
        (("Страница не найдена",), Identity.CONTRADICTED),
        (("Just a moment...",), Identity.CONTRADICTED),
        (("Log in",), Identity.CONTRADICTED),
        (("This domain is for sale",), Identity.CONTRADICTED),
        (("Page not found", TITLE), Identity.CONFIRMED),
        (("Рыбацкая лодка в заливе",), Identity.UNCONFIRMED),
    ],
)
def test_a_copy_of_an_error_is_no_copy(titles, identity):
    """Errors, walls, logins and parked domains are worth nothing; another language proves nothing."""
    assert checker([cited()])(a_page(*titles)).identity is identity
