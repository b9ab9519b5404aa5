"""An answer's body into facts about the page: no network, no opinion, and no body that it fails on."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from srccheck.model.evidence import PageFacts


def facts(
    body: bytes, url: str, content_type: str | None, headers_language: str | None = None
) -> "PageFacts":
    """Return what a page says of itself; see `srccheck.page.reader.facts`."""
    from srccheck.page.reader import facts as read

    return read(body, url, content_type, headers_language)


def refresh(body: bytes, url: str, content_type: str | None) -> tuple[float, str] | None:
    """Return a page's meta refresh as (seconds, absolute address); see `srccheck.page.reader.refresh`."""
    from srccheck.page.reader import refresh as find

    return find(body, url, content_type)


Facts = Callable[[bytes, str, str | None], "PageFacts"]
"""The type of `facts` without its last argument."""
