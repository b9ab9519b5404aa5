"""A body's bytes into text: the declared encoding where it fits, else the one that the text looks like.

Order: BOM, HTTP header, meta, each by strict decoding (WHATWG Encoding Standard and HTML, 13.2.3). A
single-byte encoding fits any bytes, so its result must look like words, or a detector is asked.
"""

import codecs
import re
from collections.abc import Iterator
from itertools import chain, pairwise

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HEAD = 4096
"""Bytes in which a declaration is looked for; HTML allows it in the first 1,024."""
_SAMPLE = 20_000
_FEW = 20
"""Bytes that are no ASCII, below which a detector only guesses."""
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_DECLARED = re.compile(rb"charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"^\s*<\?xml[^>]{0,200}encoding\s*=\s*[\"']([\w.:-]{2,40})", re.IGNORECASE)
_ALIASES = {
    "latin-1": "cp1252",
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
"""Encodings that browsers read as a larger one (WHATWG Encoding Standard, 4.2)."""
_UNFIT = frozenset({"utf-7", "rot_13", "rot13", "idna", "punycode", "unicode_escape", "raw_unicode_escape"})
_CANDIDATES = [
    "utf_8",
    "cp1251",
    "koi8_r",
    "koi8_u",
    "cp866",
    "iso8859_5",
    "mac_cyrillic",
    "gb18030",
    "big5",
    "cp932",
    "euc_jp",
    "cp949",
    "cp1252",
    "cp1250",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
]
_TAGS = re.compile(
    rb"<(?:script|style)\b.{0,20000}?</(?:script|style)>|<[^>]{0,2000}>", re.IGNORECASE | re.DOTALL
)
_INSIDE = re.compile("[a-z][³¹¿¶¼¾¬ª][a-z]")
"""Signs that stand inside words only where cp1250 was read as cp1252."""
_CYRILLIC = ("cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic")
_COMMON = frozenset("оеаинтсрвлкмдпуя")


def decode(body: bytes, content_type: str | None) -> tuple[str, str]:
    """Return the text of a body and the Python name of the encoding that it was read with.

    A body that was cut inside a character loses that character. Bytes that fit nothing become U+FFFD.
    """
    for bom, name in _BOMS:
        if body.startswith(bom):
            text = _strict(body[len(bom) :], name)
            if text is not None:
                return text, name
    tried: set[str] = set()
    for name in chain(_declared(body, content_type), ("utf-8",)):
        if name in tried:
            continue
        tried.add(name)
        text = _strict(body, name)
        if text is not None and _plausible(body, text, name):
            return text, name
    return _detected(body)


def _declared(body: bytes, content_type: str | None) -> Iterator[str]:
    header = _CHARSET.search(content_type or "")
    if header:
        yield from _known(header.group(1))
    for pattern in (_DECLARED, _XML):
        found = pattern.search(body[:_HEAD])
        if found:
            # A declaration that could be read as ASCII stands in no UTF-16 (HTML, 13.2.3.2).
            yield from (n for n in _known(found.group(1).decode("ascii")) if not n.startswith("utf-16"))


def _known(label: str) -> Iterator[str]:
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return
    name = _ALIASES.get(name, name)
    if name not in _UNFIT:
        yield name


def _strict(body: bytes, name: str) -> str | None:
    try:
        if name == "utf-8" and body.isascii():
            return body.decode("ascii")
        return codecs.getincrementaldecoder(name)("strict").decode(body)
    except (UnicodeError, LookupError, TypeError, ValueError):
        return None


def _plausible(body: bytes, text: str, name: str) -> bool:
    """Tell whether a strict reading can be believed; a multi-byte one always is."""
    if body.isascii() or name.startswith(("utf", "gb", "big5", "euc", "cp932", "cp949", "iso2022", "hz")):
        return True
    if _strict(body, "utf-8") is not None:
        return False
    if _INSIDE.search(text[:_SAMPLE]):
        return False
    words = re.findall(r"[^\W\d_]{3,}", text[:_SAMPLE])
    foreign = [word for word in words if not word.isascii()]
    if not foreign:
        return not re.search("[\x80-\x9f]", text[:_SAMPLE])
    odd = sum(_odd(word) for word in foreign)
    return odd * 4 <= len(foreign)


def _odd(word: str) -> bool:
    """Tell whether a word looks misread: capitals after small letters or only capitals, few plain Latin letters."""
    if any(a.islower() and b.isupper() for a, b in pairwise(word)):
        return True
    if word.isupper() and word[0] >= "\u0400":
        return True
    latin = [char for char in word if ord(char) < 0x250]
    return len(latin) > 3 and sum(char.isascii() for char in latin) * 3 < len(latin)


def _detected(body: bytes) -> tuple[str, str]:
    mended = body.decode("utf-8", "replace")
    right = sum(char > "\x7f" and char != "\ufffd" for char in mended[: 4 * _SAMPLE])
    if right > 4 * mended[: 4 * _SAMPLE].count("\ufffd"):
        return mended, "utf-8"
    sample = _TAGS.sub(b" ", body[: 4 * _SAMPLE])[:_SAMPLE]
    # Too few signs tell no language; cp1252 is what browsers fall back to.
    few = sum(byte >= 0x80 for byte in sample) < _FEW and not _INSIDE.search(
        sample.decode("cp1252", "replace")
    )
    for name in (_cyrillic(sample), "cp1252" if few else _guessed(sample)):
        text = _strict(body, name) if name else None
        if text is not None and name:
            return text, name
    return body.decode("cp1252", "replace"), "cp1252"


def _cyrillic(sample: bytes) -> str | None:
    """Return the Cyrillic encoding in which most letters of the sample are frequent small ones, if any is."""
    high = sum(byte >= 0x80 for byte in sample)
    scores = {name: sum(char in _COMMON for char in sample.decode(name, "replace")) for name in _CYRILLIC}
    best = max(scores, key=lambda name: scores[name])
    return best if high >= 8 and scores[best] >= 0.6 * high else None


def _guessed(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=_CANDIDATES, preemptive_behaviour=False).best()
    return codecs.lookup(best.encoding).name if best else None
