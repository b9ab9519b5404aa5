"""Made-up addresses beside a real one: what a site answers there, it answers to everything that it has not.

The method is that of Bar-Yossef, Broder, Kumar and Tomkins ("Sic transit gloria telae", WWW 2004), with a name of
the same shape as the real one, so that the same part of the site answers.
"""

import re
import string
from hashlib import sha256
from urllib.parse import urlunsplit

from srccheck.text.urls import address, origin, split

_LEAST = 10
"""Characters of a made-up name; a shorter one may exist."""
_DIGITS = re.compile(r"\d+")
_ID = re.compile(r"(?!(?:19|20)\d\d$)\d{3,}")
_PAGE = re.compile(r"\.(?:php|aspx?|jsp|cgi|do|cfm|pl|s?html?)$", re.IGNORECASE)
_EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,5}$")


def folder(url: str) -> str | None:
    """Return the site and folder of an address, the same for all that one made-up address stands for.

    None where there is nothing to make up: a front page, or what is no web address.
    """
    parts = split(url)
    if parts is None or origin(url) is None:
        return None
    if _by_query(parts.path, parts.query):
        return f"{parts.scheme}://{parts.netloc}{parts.path}?"
    kept, name, _ = _cut(parts.path)
    return f"{parts.scheme}://{parts.netloc}{kept}" if name else None


def made_up(url: str) -> str | None:
    """Return an address that nobody has made, in the folder of a real one and of its shape; None where `folder` is."""
    place, parts = folder(url), split(address(url))
    if place is None or parts is None:
        return None
    letters = _Letters(place)
    if _by_query(parts.path, parts.query):
        query = _DIGITS.sub(lambda found: letters.like(found.group()), parts.query, count=1)
        return urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))
    kept, name, slash = _cut(parts.path)
    extension = _EXTENSION.search(name)
    ending = extension.group() if extension else ""
    return urlunsplit(
        (
            parts.scheme,
            parts.netloc,
            f"{kept}{letters.like(name.removesuffix(ending))}{ending}{slash}",
            "",
            "",
        )
    )


def _by_query(path: str, query: str) -> bool:
    """Tell whether a number in the query names the page."""
    if any(_ID.fullmatch(part) for part in path.split("/")):
        return False
    return bool(_DIGITS.search(query)) and (
        path in ("", "/") or bool(_PAGE.search(path)) or path.endswith("/")
    )


def _cut(path: str) -> tuple[str, str, str]:
    """Return a path's folder, its last name, and the slash after it.

    A folder that is a number, and no year or day, names the page (`/news/12345/title`); it belongs to the name then.
    """
    slash = "/" if path.endswith("/") and len(path) > 1 else ""
    parts = path.rstrip("/").split("/")
    first = len(parts) - 1
    if not _DIGITS.search(parts[-1]):
        first = next((place for place in range(1, first) if _ID.fullmatch(parts[place])), first)
    return "/".join((*parts[:first], "")), "/".join(parts[first:]), slash


class _Letters:
    """Letters and digits that look like chance, and are the same for the same place."""

    def __init__(self, place: str) -> None:
        self._bytes = sha256(place.encode()).digest() * 8

    def like(self, name: str) -> str:
        """Return a name with a letter for every letter and a digit for every digit, at least `_LEAST` of them."""
        shape = name[:60] if len(name) >= _LEAST else (name + (name[-1:] or "x") * _LEAST)[:_LEAST]
        return "".join(map(self._one, shape, self._bytes))

    def _one(self, char: str, byte: int) -> str:
        if char.isdigit():
            return string.digits[1 + byte % 9]
        return char if char in "-_/" else string.ascii_lowercase[byte % 26]
