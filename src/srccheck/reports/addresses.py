"""Addresses as reports show them."""

import re
from urllib.parse import quote

from srccheck.text.safe import clean
from srccheck.text.urls import anonymous

_CLICKABLE = re.compile(r"https?://[!-~]{1,4000}", re.IGNORECASE)
_UNSAFE_IN_LINK = re.compile(r"[\"'<>\\^`{|}\[\]\s]")


def shown(url: str) -> str:
    """Return the address with every character that the cleaner takes out percent-encoded instead.

    It is still the address that was cited, without user and password, and nothing in it is invisible or acts on
    a terminal.
    """
    url = anonymous(url)
    if url.isascii() and url.isprintable() and " " not in url:
        return url
    return "".join(char if clean(char) == char else quote(char, errors="replace") for char in url)


def clickable(url: str) -> str | None:
    """Return the address as a link's target, None where it is no web address that is safe to follow.

    Only http and https count; quotes, brackets and blanks are percent-encoded, so that the target cannot
    end the attribute or the brackets that it stands in.
    """
    target = _UNSAFE_IN_LINK.sub(lambda found: quote(found.group()), shown(url))
    target = target if target.isascii() else quote(target, safe="%/:=&?~#+!$,;@()*-._")
    return target if _CLICKABLE.fullmatch(target) else None
