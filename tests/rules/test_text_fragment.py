from srccheck.rules.text_fragment import RULE
from support.extraction import a_citation


def test_fires_on_a_text_fragment():
    """The finding names the address without the fragment."""
    (finding,) = RULE.check(a_citation("https://host.example/a#:~:text=some%20words"))

    assert finding.rule == "text-fragment"
    assert finding.message.endswith("https://host.example/a is enough")


def test_is_silent_on_a_plain_fragment():
    """A named place on a page is part of an address."""
    assert list(RULE.check(a_citation("https://host.example/a#part2"))) == []
