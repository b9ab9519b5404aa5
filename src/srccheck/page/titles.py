"""The titles that a page gives itself, most trustworthy first."""

import re
from collections.abc import Iterable, Mapping

from srccheck.model.evidence import PageTitle, TitleSource
from srccheck.text.safe import shorten

LONGEST = 500
"""Characters of a title."""
MOST = 20

_BREAK = re.compile(
    r"\s+(?:[|–—»·•‹›«-]|::|//)\s+|\s*[|｜]\s*|::|(?<=[\u3040-\u9fff])[-_—](?=[\u3040-\u9fff])"
)
_META = (
    (TitleSource.CITATION, ("citation_title", "bepress_citation_title", "eprints.title", "prism.title")),
    (TitleSource.OPEN_GRAPH, ("og:title",)),
    (TitleSource.TWITTER, ("twitter:title",)),
    (TitleSource.DUBLIN_CORE, ("dc.title", "dcterms.title", "dc:title")),
)
_ORDER = list(TitleSource)


def titles(
    meta: Mapping[str, Iterable[str]], linked: Iterable[str], headings: Iterable[str], title: str
) -> tuple[PageTitle, ...]:
    """Return the title candidates in the order of `TitleSource`, cleaned, each text once.

    Args:
        meta: contents of meta elements by their name in lower case.
        linked: titles of JSON-LD.
        headings: texts of `<h1>`.
        title: of `<title>`; it is given whole and without the site's name, as is `og:title`.
    """
    found = [(source, text) for source, names in _META for name in names for text in meta.get(name, ())]
    found += [(TitleSource.JSON_LD, text) for text in linked]
    found += [(TitleSource.HEADING, text) for text in headings]
    found += [(TitleSource.TITLE, title)]
    found.sort(key=lambda pair: _ORDER.index(pair[0]))
    chosen: dict[str, PageTitle] = {}
    for source, raw in found:
        text = shorten(raw, LONGEST)
        cut = source in (TitleSource.TITLE, TitleSource.OPEN_GRAPH)
        for one in (text, *(without_site(text) if cut else ())):
            if one:
                chosen.setdefault(one, PageTitle(source=source, text=one))
    return tuple(chosen.values())[:MOST]


def without_site(text: str) -> tuple[str, ...]:
    """Return a title without its last part, its first part alone, and without its first part.

    Parts stand apart by " | ", " - ", " — ", " :: " and the like.
    """
    breaks = list(_BREAK.finditer(text))
    if not breaks:
        return ()
    first, last = breaks[0], breaks[-1]
    parts = (text[: last.start()], text[: first.start()], text[first.end() :])
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))
