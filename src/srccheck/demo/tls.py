"""The TLS side of the demo web: which certificate a host shows."""

import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.resources import as_file, files
from pathlib import Path

from srccheck.demo.page import Certificate

AUTHORITY = "authority.pem"
"""The file of the demo's own certificate authority."""


@contextmanager
def folder() -> Iterator[Path]:
    """Give the folder of the certificates for as long as the context is open."""
    with as_file(files("srccheck.demo") / "certificates") as path:
        yield path


def server_context(certificates: Path, choose: Callable[[str], Certificate]) -> ssl.SSLContext:
    """Return a server's context that shows each host the certificate that is chosen for it.

    Args:
        certificates: the folder of their files.
        choose: from the host of the handshake (SNI, RFC 6066) to its certificate.
    """
    contexts = {one: _context(certificates / one.value) for one in Certificate}

    def by_name(connection: ssl.SSLObject | ssl.SSLSocket, host: str | None, _first: ssl.SSLContext) -> None:
        connection.context = contexts[choose(host or "")]

    first = _context(certificates / Certificate.GOOD.value)
    first.sni_callback = by_name
    return first


def _context(file: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context
