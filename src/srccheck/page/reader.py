"""What a page says of itself, by its HTML or a file's metadata."""

import re
from collections.abc import Iterable, Sequence
from urllib.parse import urljoin

from msgspec import structs
from selectolax.lexbor import LexborHTMLParser, LexborNode

from srccheck.model.date import EdtfDate
from srccheck.model.evidence import PageFacts, PageTitle, TitleSource
from srccheck.page import pdf
from srccheck.page.bounded import bounded
from srccheck.page.decode import decode
from srccheck.page.jsonld import linked
from srccheck.page.marks import marks
from srccheck.page.titles import LONGEST, titles
from srccheck.text.dates import parse as parse_date
from srccheck.text.safe import clean, shorten
from srccheck.text.urls import origin

TEXT = 2000
"""Characters of visible text."""
_MUCH = 1500
"""Characters of visible text from which a page is no bot wall's, whatever scripts it loads."""

_HTML = re.compile(r"html|xml")
_LOOKS_LIKE_HTML = re.compile(rb"\s*(?:<!doctype|<html|<head|<body|<title|<meta|<!--|<\?xml)", re.IGNORECASE)
_REFRESH = re.compile(r"\s*(\d+(?:\.\d*)?|\.\d+)\s*[;,\s]\s*(?:url\s*=)?\s*(.+)", re.IGNORECASE | re.DOTALL)
_ISO = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?=$|[T\s])")
_DATES = (
    "citation_publication_date",
    "citation_date",
    "citation_online_date",
    "article:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "date",
    "pubdate",
)
_AUTHORS = ("citation_author", "dc.creator", "dcterms.creator", "author", "article:author")
_SHELLS = "#root, #app, #__next, #__nuxt, #react-root, #app-root, #mount, app-root, my-app, ion-app"
"""Places that the programs of React, Vue, Angular and their kin fill."""
_NOTICES = "h2, h3, h1 + p, h2 + p, .error, .errortext, .error-404, .not-found"
_MOST_NOTICES = 8
_LONGEST_NOTICE = 150
"""Characters; a longer paragraph tells a story."""
_INVISIBLE = ["script", "style", "noscript", "template", "svg", "iframe", "object"]


def facts(body: bytes, url: str, content_type: str | None, headers_language: str | None = None) -> PageFacts:
    """Return what a page says of itself, whatever its bytes are.

    Args:
        body: decompressed, perhaps cut.
        url: the address that gave it, against which addresses are made absolute.
        content_type: the header's value, None where there is none.
        headers_language: the Content-Language header's value.
    """
    media_type = clean((content_type or "").partition(";")[0]).lower()[:100] or None
    if pdf.is_pdf(body):
        title = shorten(pdf.title(body) or "", LONGEST)
        named = (PageTitle(source=TitleSource.FILE, text=title),) if title else ()
        return PageFacts(media_type=media_type, titles=named)
    if not _is_text(body, media_type):
        return PageFacts(media_type=media_type)
    text, charset = decode(body, content_type)
    if media_type == "text/plain" and not _LOOKS_LIKE_HTML.match(body):
        return PageFacts(
            media_type=media_type,
            charset=charset,
            text=clean(text[: 2 * TEXT])[:TEXT],
            size=len(text),
            language=_language(headers_language),
        )
    read = _Page(text, url).facts(media_type, charset, headers_language)
    return structs.replace(read, marks=marks(text) if len(read.text) < _MUCH else (), size=len(text))


def refresh(body: bytes, url: str, content_type: str | None) -> tuple[float, str] | None:
    """Return the meta refresh of an HTML page as (seconds, absolute address), None where there is none."""
    if b"refresh" not in body[:LARGEST_HEAD].lower() or not _is_text(body, content_type):
        return None
    return _Page(decode(body[:LARGEST_HEAD], content_type)[0], url).refresh()


LARGEST_HEAD = 200_000
"""Bytes in which a meta refresh is looked for."""


def _is_text(body: bytes, media_type: str | None) -> bool:
    if media_type and (_HTML.search(media_type) or media_type.startswith("text/")):
        return True
    return bool(_LOOKS_LIKE_HTML.match(body[:1000].removeprefix(b"\xef\xbb\xbf")))


def _language(*tags: str | None) -> str | None:
    return next((clean(tag)[:35] for tag in tags if tag and clean(tag)), None)


class _Page:
    """A parsed page."""

    def __init__(self, text: str, url: str) -> None:
        self._tree = LexborHTMLParser(bounded(text))
        self._url = url
        self._meta = self._read_meta()

    def facts(self, media_type: str | None, charset: str, headers_language: str | None) -> PageFacts:
        tree, meta = self._tree, self._meta
        data = linked(node.text() for node in tree.css('script[type*="ld+json" i]')[:20])
        html = tree.css_first("html")
        headings = [_text(node) for node in tree.css("h1")[:5] if not _in_noscript(node)]
        return PageFacts(
            media_type=media_type,
            charset=charset,
            titles=titles(meta, data.titles, headings, self._title()),
            language=_language(
                html.attributes.get("lang") if html else None,
                *meta.get("content-language", ()),
                headers_language,
                *meta.get("og:locale", ()),
            ),
            canonical=self._canonical(),
            refresh=self.refresh(),
            published=_date((*_values(meta, _DATES), *data.dates, *self._times())),
            authors=_authors((*_values(meta, _AUTHORS), *data.authors)),
            password_field=bool(tree.css_first('input[type="password" i]')),
            shell=any(not node.text().strip() for node in tree.css(_SHELLS)[:5]),
            notices=self._notices(),
            text=self._visible(),
        )

    def refresh(self) -> tuple[float, str] | None:
        for node in self._tree.css("meta[http-equiv][content]")[:50]:
            if (node.attributes.get("http-equiv") or "").strip().lower() != "refresh" or _in_noscript(node):
                continue
            found = _REFRESH.match((node.attributes.get("content") or "")[:4000])
            target = self._absolute(found.group(2).strip().strip("\"'")) if found else None
            if found and target:
                return min(float(found.group(1)), 1e9), target
        return None

    def _read_meta(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for node in self._tree.css("meta[content]")[:500]:
            attributes = node.attributes
            content = attributes.get("content")
            for kind in ("name", "property", "itemprop", "http-equiv"):
                name = attributes.get(kind)
                if name and content:
                    found.setdefault(name.strip().lower(), []).append(content[:4000])
        return found

    def _title(self) -> str:
        nodes = self._tree.css("title")[:5]
        return next((_text(node) for node in nodes if not _in_svg(node)), "")

    def _canonical(self) -> str | None:
        for node in self._tree.css("link[rel][href]")[:200]:
            if "canonical" in (node.attributes.get("rel") or "").lower().split():
                return self._absolute(node.attributes.get("href") or "")
        return None

    def _times(self) -> list[str]:
        nodes = self._tree.css("time[pubdate], time[itemprop=datePublished], [itemprop=datePublished]")[:3]
        return [node.attributes.get("datetime") or node.attributes.get("content") or "" for node in nodes]

    def _absolute(self, reference: str) -> str | None:
        try:
            found = urljoin(self._url, clean(reference).replace(" ", "%20"))
        except ValueError:
            return None
        return found[:2000] if origin(found) else None

    def _notices(self) -> tuple[str, ...]:
        found = (
            clean(_text(node))
            for node in self._tree.css(_NOTICES)[: 2 * _MOST_NOTICES]
            if not _in_noscript(node)
        )
        return tuple(dict.fromkeys(text for text in found if 0 < len(text) <= _LONGEST_NOTICE))[
            :_MOST_NOTICES
        ]

    def _visible(self) -> str:
        body = self._tree.body
        if body is None:
            return ""
        self._tree.strip_tags(_INVISIBLE)
        text = body.text(separator=" ")
        words = " ".join(text[: TEXT + TEXT // 4].split())
        if len(words) < TEXT:
            words = " ".join(text.split())[: 2 * TEXT]
        return clean(words)[:TEXT].strip()


def _text(node: LexborNode) -> str:
    return node.text(separator=" ")[: 4 * LONGEST]


def _in_svg(node: LexborNode) -> bool:
    return node.parent is not None and node.parent.tag == "svg"


def _in_noscript(node: LexborNode) -> bool:
    return node.parent is not None and node.parent.tag == "noscript"


def _values(meta: dict[str, list[str]], names: Iterable[str]) -> list[str]:
    return [value for name in names for value in meta.get(name, ())]


def _date(values: Sequence[str]) -> EdtfDate | None:
    """Return the first of the dates that is one, at its own precision."""
    for value in values[:20]:
        text = value.strip()[:100]
        iso = _ISO.match(text)
        try:
            if iso:
                parts = [f"{int(part):02d}" for part in iso.groups() if part]
                return EdtfDate.parse("-".join((parts[0].zfill(4), *parts[1:])))
        except ValueError:
            continue
        found = parse_date(text)
        if found:
            return found
    return None


def _authors(values: Sequence[str]) -> tuple[str, ...]:
    names = (shorten(value, 200) for value in values[:50] if "://" not in value)
    return tuple(dict.fromkeys(filter(None, names)))[:20]
