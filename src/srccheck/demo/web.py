"""The demo web as a context: started on entry, gone on exit."""

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from srccheck.demo.page import Page
from srccheck.demo.pages import PAGES
from srccheck.demo.resolver import DemoResolver, Ports
from srccheck.demo.server import Server
from srccheck.demo.site import Site
from srccheck.demo.sockets import ClosedPort, FullPort
from srccheck.demo.tls import AUTHORITY, folder, server_context


class DemoWeb:
    """A small web on loopback, in this process, on free ports.

    Args:
        pages: what it serves.
        certificates: a folder of certificates for its hosts; the package's own by default.

    Attributes:
        resolver: knows its hosts; whoever visits it asks this one.
        ca_file: the authority to trust.
        ports: what listens where.
    """

    resolver: DemoResolver
    ca_file: Path
    ports: Ports

    def __init__(self, pages: Sequence[Page] = PAGES, certificates: Path | None = None) -> None:
        self._site = Site(pages)
        self._certificates = certificates
        self._open = ExitStack()

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            certificates = self._certificates or stack.enter_context(folder())
            server = Server(self._site.reply, server_context(certificates, self._site.certificate))
            closed, full = ClosedPort(), FullPort()
            stack.callback(closed.close)
            stack.callback(full.close)
            server.start()
            stack.callback(server.stop)
            self.ca_file = certificates / AUTHORITY
            self.ports = Ports(
                http=server.http_port, https=server.https_port, closed=closed.port, full=full.port
            )
            self.resolver = DemoResolver(self._site.places(), self.ports)
            self._open = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()
