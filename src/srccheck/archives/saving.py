"""Saving: asks the Internet Archive to capture an address, and looks how that went (Save Page Now 2).

Nothing that the network does is raised; what answers mean stands in `srccheck.archives.spn2`.
"""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Protocol
from urllib.parse import quote

from srccheck.archives import base
from srccheck.archives.spn2 import (
    Account,
    Failed,
    Job,
    Meaning,
    Pending,
    Saved,
    account,
    answered,
    begun,
    ended,
)
from srccheck.errors import UsageError
from srccheck.net.addresses import literal
from srccheck.net.fetch import Fetched
from srccheck.text.safe import shorten
from srccheck.text.urls import encode, origin, redact, split

ACCESS = "IA_ACCESS_KEY_ID"
SECRET = "IA_SECRET_ACCESS_KEY"  # noqa: S105 - the name of a variable
"""The environment variables that archive.org's own client reads (internetarchive, docs/source/configuration.rst)."""

RECENT = 86_400
"""Seconds: a capture as young as this is taken in place of a new one, so that an address that is sent twice, as after
an interrupted run, is captured once. The service's own limit is an hour, and five captures of an address a day."""

_KEY = re.compile(r"[!-9;-~]{1,200}")
_CAP = 1_000_000
"""Bytes; the answer of a finished job names up to 500 resources and 500 links (draft, Limitations)."""


class Keys:
    """The two keys of an account (archive.org/account/s3.php); they are not printed and cannot be encoded.

    Raises:
        UsageError: a key that is none; the message does not hold it.
    """

    __slots__ = ("_access", "_secret")

    def __init__(self, access: str, secret: str) -> None:
        for name, value in ((ACCESS, access), (SECRET, secret)):
            if not _KEY.fullmatch(value):
                raise UsageError(f"{name} is no key; copy it from https://archive.org/account/s3.php")
        self._access = access
        self._secret = secret

    @classmethod
    def from_environ(cls, environ: Mapping[str, str]) -> "Keys | None":
        """Return the keys of an environment, None where there are none.

        Raises:
            UsageError: one is set without the other, or is no key.
        """
        access, secret = (environ.get(name, "").strip() for name in (ACCESS, SECRET))
        if not access and not secret:
            return None
        if not access or not secret:
            raise UsageError(f"set {ACCESS} and {SECRET} together; only one of them is set")
        return cls(access, secret)

    @property
    def authorization(self) -> str:
        """Return the header's value (draft, "Capture request")."""
        return f"LOW {self._access}:{self._secret}"

    def hide(self, text: str) -> str:
        """Return a text without the keys."""
        return text.replace(self._secret, "…").replace(self._access, "…")

    def __repr__(self) -> str:
        return "Keys(…)"


class Sender(base.Fetch, Protocol):
    """Asks an archive and sends it forms; `srccheck.net.client.Client` is one."""

    async def post(
        self,
        url: str,
        form: Mapping[str, str],
        *,
        timeout: float | None = None,  # noqa: ASYNC109 - the client's own signature
        cap: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Fetched:
        """Send a form once; a redirect is the answer."""
        ...


class Saver:
    """An archive that saves pages for an account.

    Args:
        root: its address, such as `https://web.archive.org`.
        keys: of the account; they go to this origin only.
        fetch: asks.
        plain: the way to the root stays on this machine though its name does not say so, as in the demo.
        answer: seconds to wait for one answer; sending an address takes the service up to half a minute.
        now: the time of day, UTC.

    Raises:
        UsageError: the root is no address, or keys would go over plain http.
    """

    def __init__(  # noqa: PLR0913 - all but three by keyword only
        self,
        root: str,
        keys: Keys,
        fetch: Sender,
        *,
        plain: bool = False,
        answer: float = 60.0,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        place = origin(root)
        if place is None or "@" in root:
            raise UsageError("the archive to save in is no address; write it as https://web.archive.org")
        if place[0] != "https" and not plain and not _on_this_machine(place[1]):
            raise UsageError(f"keys are not sent over plain http; write the archive as https://{place[1]}")
        self.root = root.rstrip("/").removesuffix("/web")
        self._keys = keys
        self._fetch = fetch
        self._answer = answer
        self._now = now

    def ready(self, url: str) -> str | Failed:
        """Return an address as it is sent, or why it is not: an archive shows what it saves to everybody."""
        why = _unfit(url, self.root)
        if why is None:
            try:
                return encode(url)
            except ValueError as error:
                why = shorten(f"it is no valid address: {error}", 200)
        return Failed(code="not-sent", words=f"not sent to the archive: {why}", meaning=Meaning.UNFIT)

    async def account(self) -> Account | Failed:
        """Return what the account may do now."""
        said = await self._read("user")
        if isinstance(said, Failed):
            return said
        return account(said)

    async def submit(self, url: str) -> Job | Failed:
        """Ask for a capture of an address as cited.

        Neither error pages (`capture_all`) nor a copy that shows itself after twelve hours only
        (`delay_wb_availability`) are asked for; whether it is the first one is not (`skip_first_archive`).
        """
        asked = self.ready(url)
        if isinstance(asked, Failed):
            return asked
        form = {"url": asked, "if_not_archived_within": str(RECENT), "skip_first_archive": "1"}
        fetched = await self._fetch.post(
            f"{self.root}/save", form, timeout=self._answer, cap=_CAP, headers=self._headers
        )
        said = answered(fetched, self._keys.hide)
        if isinstance(said, Failed):
            return said
        name = begun(said, self._keys.hide)
        if isinstance(name, Failed):
            return name
        return Job(id=name, url=asked, root=self.root, began=self._now())

    async def poll(self, job: Job) -> Pending | Saved | Failed:
        """Look how a job goes; the service remembers it for an hour (draft, "Status request")."""
        said = await self._read(quote(job.id, safe=""))
        if isinstance(said, Failed):
            return said
        return ended(said, job, self._keys.hide)

    @property
    def _headers(self) -> dict[str, str]:
        # Numbers of an account may come from a cache.
        return {
            "Accept": "application/json",
            "Authorization": self._keys.authorization,
            "Cache-Control": "no-cache",
        }

    async def _read(self, name: str) -> dict[str, object] | Failed:
        fetched = await self._fetch.read(
            f"{self.root}/save/status/{name}",
            timeout=self._answer,
            cap=_CAP,
            headers=self._headers,
            follow=False,
        )
        return answered(fetched, self._keys.hide)


def _unfit(url: str, root: str) -> str | None:
    """Return why an address is not sent to an archive, None where it may be."""
    parts = split(url)
    if parts is None or origin(url) is None:
        return "it is no address of the web"
    if "@" in parts.netloc or redact(url) != url:
        return "it holds a secret"
    if base.is_private(url) and not base.is_private(root):
        return "it is inside a private network"
    if origin(url) == origin(root):
        return "it is in this archive already"
    return None


def _on_this_machine(name: str) -> bool:
    number = literal(name)
    return name == "localhost" if number is None else number.is_loopback
