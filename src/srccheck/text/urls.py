"""Addresses: how they are written, compared and shown (RFC 3986, RFC 9110)."""

import re
from functools import lru_cache
from urllib.parse import SplitResult, quote, unquote, urlsplit, urlunsplit

_SECRETS = re.compile(
    r"([?&;](?:[^=&;#?]*(?:token|secret|passw(?:or)?d|signature|api[_-]?key)|sig|key|auth|x-amz-[^=&;#]*)=)[^&;#]*",
    re.IGNORECASE,
)
_SECRETS_IN_TEXT = re.compile(_SECRETS.pattern.removesuffix("[^&;#]*") + r"[^&;#\s\"<>]*", re.IGNORECASE)
_USER = re.compile(r"(?<=://)[^\s/?#\"<>]*@")
_DEFAULT_DOCUMENT = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?|jsp)$", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_LABEL = re.compile(r"(?!xn--$)[a-z0-9_-]{1,63}")
_KEPT = "/%:@!$&'()*+,;=~-._?[]|"
"""What a path or query may hold as it is; browsers send these bare (WHATWG URL Standard)."""
_ENCODED = re.compile(
    r"https?://[a-z0-9]{1,40}(?:\.[a-z0-9]{1,40}){0,4}(?::[1-5]?[1-9]\d{0,3})?/[A-Za-z0-9/_.~=&?+,%-]*"
)
"""An address that is ready to be asked, as most are."""
_PORTS = {"http": 80, "https": 443}
_REMEMBERED = 512
"""Addresses whose parts are remembered: a link is taken apart many times within a moment."""


def as_cited(url: str) -> str:
    """Return the address as cited, with a blank in it written `%20`."""
    return re.sub(r"\s", "%20", url.strip())


@lru_cache(_REMEMBERED)
def split(url: str) -> SplitResult | None:
    """Return the parts of an address, None where it has no valid form."""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return parts


def scheme(url: str) -> str:
    """Return the scheme in lower case, an empty string where there is none."""
    found = _SCHEME.match(url)
    return found.group()[:-1].lower() if found else ""


@lru_cache(_REMEMBERED)
def host(url: str) -> str:
    """Return the host in lower case, without port and user; an empty string where there is none."""
    parts = split(url)
    return (parts.hostname or "").rstrip(".") if parts else ""


def site(url: str) -> str:
    """Return the host without a leading `www.`."""
    return host(url).removeprefix("www.")


@lru_cache(_REMEMBERED)
def origin(url: str) -> tuple[str, str, int] | None:
    """Return (scheme, host, port) of an http or https address (RFC 6454), None for any other."""
    parts, owner = split(url), host(url)
    name = parts.scheme.lower() if parts else ""
    if parts is None or name not in _PORTS or not owner:
        return None
    return name, owner, parts.port or _PORTS[name]


def address(url: str) -> str:
    """Return what is asked of the network: the address without its fragment."""
    return url.partition("#")[0]


@lru_cache(_REMEMBERED)
def same_page(url: str) -> str:
    """Return a key that is equal for addresses that differ in nothing worth citing.

    Scheme, `www.`, a default port, a trailing slash, a default document, the fragment and the
    spelling of percent-encoding do not count (contract, `moved`); path and query keep their case.
    """
    parts = split(url)
    if parts is None or not parts.hostname:
        return url
    port = parts.port if parts.port not in (None, 80, 443) else None
    path = _DEFAULT_DOCUMENT.sub("/", unquote(parts.path)).rstrip("/")
    authority = parts.hostname.rstrip(".").removeprefix("www.") + (f":{port}" if port else "")
    query = f"?{unquote(parts.query)}" if parts.query else ""
    return f"{authority}{path}{query}"


@lru_cache(_REMEMBERED)
def is_root(url: str) -> bool:
    """Tell whether the address is the front page of its site."""
    parts = split(url)
    return bool(parts and parts.hostname) and "/" not in same_page(url) and "?" not in same_page(url)


def redact(url: str) -> str:
    """Return the address without user and password, and with the values of secret parameters hidden."""
    parts = split(url)
    if parts is not None and "@" in parts.netloc:
        url = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
    return _SECRETS.sub(r"\1…", url)


def anonymous(text: str) -> str:
    """Return a text without the users and passwords of the addresses in it (RFC 3986, section 3.2.1)."""
    return _USER.sub("", text) if "@" in text else text


def hide(text: str) -> str:
    """Return a text without the users, passwords and values of secret parameters of the addresses in it."""
    if "://" not in text:
        return text
    return _SECRETS_IN_TEXT.sub(r"\1…", anonymous(text))


def encode(url: str) -> str:
    """Return the address in ASCII, ready to be asked: what is percent-encoded stays so.

    The host is spelled by IDNA 2008 with the mapping of UTS 46, without its trailing dot; user, password
    and fragment are left out; path and query are percent-encoded in UTF-8 (RFC 3986, RFC 3987).

    Raises:
        ValueError: no scheme, no valid host or port, a control character, or a backslash before the query
            (programs disagree on where the host of such an address ends).
    """
    if _ENCODED.fullmatch(url):
        return url
    parts = urlsplit(url)
    if not parts.scheme:
        raise ValueError("no scheme such as https://")
    if _CONTROL.search(url):
        raise ValueError("a control character")
    if "\\" in parts.netloc + parts.path:
        raise ValueError("a backslash")
    netloc = _ascii_host(parts.hostname or "")
    if parts.port is not None:
        if parts.port == 0:
            raise ValueError("port 0")
        netloc += f":{parts.port}"
    path, query = (quote(text, safe=_KEPT) for text in (parts.path, parts.query))
    return urlunsplit((parts.scheme.lower(), netloc, path, query, ""))


@lru_cache(_REMEMBERED)
def _ascii_host(name: str) -> str:
    if ":" in name:
        if "%" in name:
            raise ValueError("an IPv6 address with a zone")
        return f"[{name}]"
    name = unquote(name, errors="strict")
    if not name.isascii():
        import idna

        try:
            name = idna.encode(name, uts46=True).decode("ascii")
        except idna.IDNAError as error:
            raise ValueError(f"no valid host name: {error}") from None
    name = name.lower().removesuffix(".")
    if not name:
        raise ValueError("no host")
    if len(name) > 253 or not all(_LABEL.fullmatch(label) for label in name.split(".")):
        raise ValueError("no valid host name")
    return name
