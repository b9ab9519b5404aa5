import pytest

from srccheck.rules.url_session import RULE
from support.extraction import a_citation


@pytest.mark.parametrize(
    ("citation", "words"),
    [
        (a_citation("https://a.example/p;jsessionid=0123456789ABCDEF0123"), "jsessionid"),
        (a_citation("https://a.example/p?PHPSESSID=q1w2e3r4t5z6u7i8o9p0"), "PHPSESSID"),
        (a_citation("https://a.example/p?CFID=1234567&a=b"), "CFID"),
    ],
)
def test_fires(citation, words):
    """A long value of a known name is an id of a visit."""
    (finding,) = RULE.check(citation)

    assert (finding.rule, finding.note, finding.location.line) == ("url-session", "1", 3)
    assert words in finding.message


@pytest.mark.parametrize(
    "citation",
    [
        a_citation("https://a.example/p?sid=12"),
        a_citation("https://a.example/p?id=0123456789abcdef"),
        a_citation("https://a.example/sid"),
    ],
)
def test_is_silent(citation):
    """A short value or another name is not."""
    assert list(RULE.check(citation)) == []
