"""The yardstick: a loop over httpx that does nothing but GET each address, with one client for each origin.

python bench/bare.py LIST [CA]: prints how many answered. What srccheck adds to it is what its checks cost.
"""

import asyncio
import ssl
import sys
from collections import defaultdict
from pathlib import Path
from urllib.parse import urlsplit

import httpx

_AT_ONCE = 64
_PER_HOST = 2


async def main(urls: list[str], ca: str | None) -> int:
    """Return how many addresses answered 200."""
    context = ssl.create_default_context(cafile=ca)
    limits = httpx.Limits(max_connections=_PER_HOST, max_keepalive_connections=_PER_HOST)
    clients: dict[str, httpx.AsyncClient] = {}
    gates: defaultdict[str, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(_PER_HOST))
    slots = asyncio.Semaphore(_AT_ONCE)
    answered = 0

    async def get(url: str) -> None:
        nonlocal answered
        origin = urlsplit(url).netloc
        if origin not in clients:
            clients[origin] = httpx.AsyncClient(verify=context, limits=limits, trust_env=False)
        async with gates[origin], slots:
            response = await clients[origin].get(url)
            answered += response.status_code == 200

    await asyncio.gather(*map(get, urls))
    for client in clients.values():
        await client.aclose()
    return answered


if __name__ == "__main__":
    given = sys.argv[1:]
    print(asyncio.run(main(Path(given[0]).read_text().split(), given[1] if len(given) > 1 else None)))
