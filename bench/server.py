"""A plain HTTP/1.1 server for measuring: a small page at every address of every loopback host, as fast as Python can.

python bench/server.py PORT [CERTIFICATE]: prints `ready` when it listens. It runs in a process of its own, so that
its work is not counted.
"""

import asyncio
import ssl
import sys

_BODY = (
    "<!DOCTYPE html><html lang='en'><head><title>Page of the bench</title></head><body><h1>Page of the bench</h1>"
    + "<p>The council met on Tuesday evening and heard eleven residents before it came to a vote.</p>" * 40
    + "</body></html>"
).encode()
_ANSWER = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
    + str(len(_BODY)).encode()
    + b"\r\n\r\n"
    + _BODY
)


class Server(asyncio.Protocol):
    """Answers every request, whatever it asks."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way back."""
        self._transport = transport
        self._rest = b""

    def data_received(self, data: bytes) -> None:
        """Answer each head that is whole; GET and HEAD have no body."""
        assert isinstance(self._transport, asyncio.Transport)
        *heads, self._rest = (self._rest + data).split(b"\r\n\r\n")
        for head in heads:
            self._transport.write(_ANSWER if not head.startswith(b"HEAD") else _ANSWER[: -len(_BODY)])


async def main(port: int, certificate: str | None) -> None:
    """Serve until killed."""
    context = None
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
    server = await asyncio.get_running_loop().create_server(
        Server, "0.0.0.0", port, ssl=context, backlog=4096
    )
    print("ready", flush=True)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None))
