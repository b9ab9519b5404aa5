import pytest

from srccheck.rules.url_date import RULE
from support.extraction import a_citation


@pytest.mark.parametrize("path", ["2021/08/26/a", "Off/2021-08-26/x.htm", "20210826/a-1.html", "2021/8/26/a"])
def test_fires_on_another_day(path):
    """A date in the address that is not the cited one is named."""
    (finding,) = RULE.check(a_citation(f"https://host.example/{path}", issued="2021-08-27"))

    assert finding.rule == "url-date"
    assert "2021-08-27" in finding.message
    assert "2021-08-26" in finding.message


@pytest.mark.parametrize(
    ("path", "issued"),
    [
        ("2021/08/27/a", "2021-08-27"),
        ("2021/08/26/a", "2021-08"),
        ("2021/08/26/a", None),
        ("20219231236-x", "2021-08-27"),
        ("2021/13/45/a", "2021-08-27"),
        ("a/123456", "2021-08-27"),
    ],
)
def test_is_silent_where_nothing_contradicts(path, issued):
    """The same day, a date less precise than a day, or a number that is no date, is no finding."""
    assert list(RULE.check(a_citation(f"https://host.example/{path}", issued=issued))) == []
