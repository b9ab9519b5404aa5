"""The title in a PDF's metadata, by a scan of its bytes: no page is read (ISO 32000-1, 7.3.4, 14.3)."""

import re

_XMP_TITLE = re.compile(rb"<dc:title>.{0,300}?<rdf:li[^>]{0,100}>(.{1,2000}?)</rdf:li>", re.DOTALL)
_ENTITIES = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&"}
_INFO_KEYS = (b"/Producer", b"/Creator", b"/CreationDate", b"/ModDate", b"/Author")
_WINDOW = 4000
_MOST = 200
"""Places looked at; a long outline has a title for each chapter."""
_ESCAPE = re.compile(rb"\\([nrtbf()\\]|[0-7]{1,3}|\r\n?|\n)")
_ESCAPES = {
    b"n": b"\n",
    b"r": b"\r",
    b"t": b"\t",
    b"b": b"\b",
    b"f": b"\f",
    b"(": b"(",
    b")": b")",
    b"\\": b"\\",
}
PDF = "application/pdf"
_FILE_NAME = re.compile(r"\.(?:docx?|pdf|indd|qxd|qxp|rtf|odt|tex|dvi|pptx?|xlsx?|pages)$", re.IGNORECASE)
_NO_TITLE = re.compile(
    r"(?:untitled|document\s?\d*|title|unknown|slide \d+|powerpoint presentation)", re.IGNORECASE
)


def is_pdf(body: bytes) -> bool:
    """Tell whether a body begins like a PDF; readers allow for some rubbish before it."""
    return b"%PDF-" in body[:1024]


def title(body: bytes) -> str | None:
    """Return the title of a PDF's XMP packet or document information, None where neither gives a real one."""
    return _real(_xmp(body)) or (None if b"/Encrypt" in body else _real(_info(body)))


def _real(text: str | None) -> str | None:
    """Leave out the file names and defaults that programs write for a title."""
    bare = (
        (text or "").strip().removeprefix("Microsoft Word - ").removeprefix("Microsoft PowerPoint - ").strip()
    )
    return None if not bare or _FILE_NAME.search(bare) or _NO_TITLE.fullmatch(bare) else bare


def _xmp(body: bytes) -> str | None:
    start = body.rfind(b"<dc:title>")
    found = _XMP_TITLE.search(body, start, start + _WINDOW) if start >= 0 else None
    if not found:
        return None
    text = found.group(1).decode("utf-8", "replace")
    for entity, char in _ENTITIES.items():
        text = text.replace(entity, char)
    return text


def _info(body: bytes) -> str | None:
    at = body.find(b"/Title")
    for _ in range(_MOST):
        if at < 0:
            return None
        begin = max(body.rfind(b"obj", max(0, at - _WINDOW), at), at - _WINDOW, 0)
        end = body.find(b"endobj", at, at + _WINDOW)
        around = body[begin : end if end >= 0 else at + _WINDOW]
        if any(key in around for key in _INFO_KEYS) or b"/Parent" not in around:
            return _string(body[at + len(b"/Title") : at + _WINDOW].lstrip())
        at = body.find(b"/Title", at + 1)
    return None


def _string(raw: bytes) -> str | None:
    if raw.startswith(b"("):
        return _text(_unescape(_literal(raw)))
    if raw.startswith(b"<") and not raw.startswith(b"<<"):
        digits = re.sub(rb"[^0-9A-Fa-f]", b"", raw[1:].partition(b">")[0])
        return _text(bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii")))
    return None


def _literal(raw: bytes) -> bytes:
    depth, at = 0, 0
    while at < len(raw):
        char = raw[at : at + 1]
        if char == b"\\":
            at += 1
        elif char == b"(":
            depth += 1
        elif char == b")":
            depth -= 1
            if not depth:
                break
        at += 1
    return raw[1:at]


def _unescape(raw: bytes) -> bytes:
    def replace(found: re.Match[bytes]) -> bytes:
        code = found.group(1)
        if code[:1].isdigit():
            return bytes([int(code, 8) & 0xFF])
        return _ESCAPES.get(code, b"")

    return _ESCAPE.sub(replace, raw)


def _text(raw: bytes) -> str:
    if raw.startswith((b"\xfe\xff", b"\xff\xfe")):
        return raw.decode("utf-16", "replace")
    if raw.startswith(b"\xef\xbb\xbf"):
        return raw[3:].decode("utf-8", "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")
