"""Bodies, read and unpacked under a cap: a page's bytes, never its bomb."""

import zlib

_ZLIB_OR_GZIP = 32 + zlib.MAX_WBITS
_GZIP_MAGIC = b"\x1f\x8b"
_PACKED = {"gzip", "x-gzip", "deflate"}


class Body:
    """Takes a body piece by piece and keeps at most `cap` unpacked bytes of it.

    A content coding that was not asked for, or several stacked, leave it empty and truncated.

    Args:
        cap: bytes.
        coding: the Content-Encoding header, empty where there is none (RFC 9110, section 8.4).
    """

    def __init__(self, cap: int, coding: str = "") -> None:
        codings = [name for name in (part.strip().lower() for part in coding.split(",")) if name]
        codings = [name for name in codings if name != "identity"]
        self.truncated = len(codings) > 1 or not _PACKED.issuperset(codings)
        self._full = self.truncated
        self._cap = cap
        self._kept = bytearray()
        self._held = b""
        self._packed = bool(codings)
        self._unpacker: zlib._Decompress | None = None

    @property
    def full(self) -> bool:
        """Tell whether further pieces would be thrown away."""
        return self._full

    @property
    def data(self) -> bytes:
        """Return what is kept."""
        return bytes(self._kept)

    def cut(self) -> None:
        """Note that the rest of the body never came."""
        self.truncated = self._full = True

    def feed(self, piece: bytes) -> bool:
        """Take a piece; return whether more is wanted."""
        if self._full:
            return False
        if self._packed:
            self._unpack(piece)
        else:
            self._keep(piece)
        return not self._full

    def _keep(self, piece: bytes) -> None:
        room = self._cap - len(self._kept)
        self._kept += piece[:room]
        if len(piece) > room:
            self.cut()

    def _unpack(self, piece: bytes) -> None:
        if self._unpacker is None:
            self._held += piece
            if len(self._held) < 2:
                return
            piece, self._unpacker = self._held, _unpacker(self._held)
        while piece and not self._full:
            room = self._cap + 1 - len(self._kept)
            try:
                self._keep(self._unpacker.decompress(piece, room))
            except zlib.error:
                self.cut()
                return
            piece = self._unpacker.unconsumed_tail
            if self._unpacker.eof:
                piece = self._unpacker.unused_data
                if piece[:2] != _GZIP_MAGIC:  # what follows a gzip member is another one, or padding
                    return
                self._unpacker = zlib.decompressobj(_ZLIB_OR_GZIP)


def _unpacker(begin: bytes) -> "zlib._Decompress":
    """Return what unpacks a body that begins so; some servers send `deflate` without its zlib header."""
    zlib_header = begin[0] & 0x0F == 8 and int.from_bytes(begin[:2], "big") % 31 == 0  # RFC 1950, 2.2
    packed = zlib_header or begin[:2] == _GZIP_MAGIC
    return zlib.decompressobj(_ZLIB_OR_GZIP if packed else -zlib.MAX_WBITS)
