"""One attempt of a client at one address, as a plain function."""

import asyncio

from srccheck.net.cookies import Jar

STACKS = ("httpx", "requests")


def ask(client, url, stack="httpx", **how):
    """Make one attempt with a jar of its own, and close the client."""

    async def attempt():
        async with client:
            if stack == "requests":
                return await client.second_opinion(url, jar=Jar())
            return await client.get(url, jar=Jar(), **how)

    return asyncio.run(attempt())


def read(client, url, **how):
    """Read an address as an archive does, and close the client."""

    async def attempt():
        async with client:
            return await client.read(url, **how)

    return asyncio.run(attempt())


def kind(fetched):
    """Return the kind of failure, else the status."""
    return fetched.exchange.failure.kind if fetched.exchange.failure else fetched.exchange.status
