"""What a reader is, and how bytes become text before one sees them."""

import codecs
from typing import Protocol

from srccheck.errors import InputError
from srccheck.model.document import Document

_KNOWN = {
    b"%PDF": "a PDF file",
    b"PK\x03\x04": "a packed file (a word processor's document, a book or an archive)",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"{\\rtf": "an RTF file",
    b"\x1f\x8b": "a compressed file",
}
"""First bytes of what people take for a text -> what it is."""


class Reader(Protocol):
    """A plain function that reads one format."""

    def __call__(self, text: str, path: str) -> Document:
        """Return the document that a text is.

        Args:
            text: the whole input.
            path: its name, for locations and messages.

        Raises:
            InputError: it is not in this format.
        """
        ...


def decode(data: bytes, path: str) -> str:
    """Return the text of an input in UTF-8, or in UTF-16 with a byte order mark.

    Raises:
        InputError: no text (binary data, another encoding), or nothing in it.
    """
    for first, what in _KNOWN.items():
        if data.startswith(first):
            raise InputError(f"{what}; expected plain text: save it as text in UTF-8 first", path)
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        if b"\0" in data:
            raise InputError("binary data; expected text in UTF-8", path) from None
        line = data.count(b"\n", 0, error.start) + 1
        wrong = "half a character" if wide else f"the byte 0x{data[error.start]:02X}"
        raise InputError(
            f"{wrong} is no UTF-8; save the file as UTF-8", path, None if wide else line
        ) from None
    if "\0" in text:
        raise InputError("binary data; expected text in UTF-8", path)
    if not text.strip():
        raise InputError("is empty; expected a document", path)
    return text
