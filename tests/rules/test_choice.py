import pytest

from srccheck.errors import UsageError
from srccheck.model.finding import Finding, Severity
from srccheck.rules.choice import choice


def a_finding(rule):
    return Finding(rule=rule, severity=Severity.NOTE, message="x")


@pytest.mark.parametrize(
    ("select", "ignore", "kept"),
    [
        ((), (), {"site-root", "tracking"}),
        (("site-root",), (), {"site-root"}),
        ((), ("site-root, url-blank",), {"tracking"}),
        (("site-root,tracking",), ("tracking",), {"site-root"}),
        (("", " , "), (), {"site-root", "tracking"}),
    ],
)
def test_keeps_what_is_chosen(select, ignore, kept):
    """What is ignored is left out, even where it is selected; several rules may stand in one entry."""
    chosen = choice(select, ignore)

    assert {rule for rule in ("site-root", "tracking") if chosen.keeps(a_finding(rule))} == kept


@pytest.mark.parametrize(
    ("select", "ignore", "said"),
    [
        (("site-rot",), (), "select: no rule 'site-rot'; did you mean site-root"),
        ((), ("zzzz",), "ignore: no rule 'zzzz'; `srccheck explain` lists them"),
    ],
)
def test_an_unknown_rule_is_named(select, ignore, said):
    """The message names the option, the rule, and the nearest ones."""
    with pytest.raises(UsageError, match=said):
        choice(select, ignore)
