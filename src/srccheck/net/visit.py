"""Every link's visit: attempts, a second opinion, a look behind a bad certificate, in good order."""

import asyncio
from collections.abc import AsyncGenerator, Iterable

from msgspec import Struct

from srccheck.model.evidence import Exchange
from srccheck.net.agenda import Agenda, Turn
from srccheck.net.client import Client
from srccheck.net.fetch import Fetched
from srccheck.net.retry import Step, delay, needs_unverified_look, next_step, was_late

_WAITING_BODY = 100_000
"""Bytes of a refusing page that are kept while its link waits for another try."""


class Visit(Struct, frozen=True, kw_only=True):
    """All that was seen of one link.

    Attributes:
        url: as given.
        exchanges: the attempts, in order, at least one.
        body: of the last of them that brought an answer, decompressed; empty where none did.
    """

    url: str
    exchanges: tuple[Exchange, ...]
    body: bytes = b""


async def visits(client: Client, urls: Iterable[str]) -> AsyncGenerator[Visit, None]:
    """Visit every link and yield each as it is done.

    Closing the generator ends every attempt that is under way.

    Args:
        client: asks; its settings say how many at once and how often.
        urls: as cited, drawn as needed; give each address once.
    """
    settings = client.settings
    agenda = Agenda(urls, per_host=settings.per_host, pause=client.pacer.pause, ring=2 * settings.concurrency)
    ended: asyncio.Queue[asyncio.Task[Visit | None]] = asyncio.Queue()
    running: dict[asyncio.Task[Visit | None], Turn] = {}
    try:
        while agenda or running:
            _start(client, agenda, running, ended)
            idle = len(running) < settings.concurrency
            task = await _next_ended(ended, agenda.wait(client.clock()) if idle else None)
            if task is None:
                continue
            agenda.done(running.pop(task))
            visit = task.result()
            if visit is not None:
                yield visit
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


def _start(
    client: Client,
    agenda: Agenda,
    running: dict[asyncio.Task[Visit | None], Turn],
    ended: asyncio.Queue[asyncio.Task[Visit | None]],
) -> None:
    while len(running) < client.settings.concurrency:
        turn = agenda.next(client.clock())
        if turn is None:
            return
        task = asyncio.create_task(_take(client, agenda, turn))
        task.add_done_callback(ended.put_nowait)
        running[task] = turn


async def _next_ended(
    ended: asyncio.Queue[asyncio.Task[Visit | None]], seconds: float | None
) -> asyncio.Task[Visit | None] | None:
    """Wait for a turn to end, or until another may begin."""
    try:
        async with asyncio.timeout(seconds):
            return await ended.get()
    except TimeoutError:
        return None


async def _take(client: Client, agenda: Agenda, turn: Turn) -> Visit | None:
    """Make one attempt; return the visit when it was the last, else put the link back."""
    step = next_step(turn.exchanges, client.settings) if turn.exchanges else Step.AGAIN
    ask = client.second_opinion if step is Step.SECOND_OPINION else client.get
    share = 0.5 if was_late(turn.exchanges) else 1.0
    _note(turn, await ask(turn.url, jar=turn.jar, timeout=share * client.settings.timeout))
    if next_step(turn.exchanges, client.settings) is not Step.DONE:
        turn.body = turn.body[:_WAITING_BODY]
        wait = delay(turn.exchanges, client.settings, client.jitter())
        agenda.later(turn, client.clock() + wait)
        return None
    if needs_unverified_look(turn.exchanges):
        _note(turn, await client.get(turn.url, verified=False))
    return Visit(url=turn.url, exchanges=turn.exchanges, body=turn.body)


def _note(turn: Turn, fetched: Fetched) -> None:
    turn.exchanges = (*turn.exchanges, fetched.exchange)
    if fetched.exchange.status is not None:
        turn.body = fetched.body
