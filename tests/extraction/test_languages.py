"""Unsure languages are settled by the rest of the document, where that is of one mind."""

from msgspec.structs import replace

from srccheck.extraction.languages import settle
from support.builders import a_citation


def _titles(*pairs):
    return [
        replace(one, item=replace(one.item, title=title, language=language))
        for title, language in pairs
        for one in [a_citation()]
    ]


def test_a_short_title_takes_the_language_of_the_others():
    """Five English titles settle the sixth; one in another script stays open."""
    citations = _titles(*[("The boats of the harbour", "en")] * 5, ("Peace and boats", None), ("Лодки", None))

    assert [one.item.language for one in settle(citations)] == [*["en"] * 6, None]


def test_a_mixed_document_settles_nothing():
    """Three English and three German titles say nothing of a seventh."""
    citations = _titles(*[("The boats", "en")] * 3, *[("Die Boote", "de")] * 3, ("Peace and boats", None))

    assert settle(citations)[-1].item.language is None


def test_few_titles_settle_nothing():
    """Four certain titles are not enough."""
    citations = _titles(*[("The boats", "en")] * 4, ("Peace and boats", None))

    assert settle(citations)[-1].item.language is None


def test_a_title_without_a_word_of_the_usual_language_stays_open():
    """Five English titles do not make a name English."""
    citations = _titles(*[("The boats", "en")] * 5, ("Yangi qayiq", None))

    assert settle(citations)[-1].item.language is None
