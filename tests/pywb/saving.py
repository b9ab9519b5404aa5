"""Save Page Now 2, as its public draft and its clients tell it: a job is asked for, then looked at until it ends."""

import hashlib
import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from pywb.archive import Pywb
from pywb.faults import JSON, told
from pywb.holdings import Capture
from pywb.loopback import Answer

AUTHORIZATION = "LOW key:secret"
"""What a client must send."""
_PENDING = 2
_AT_ONCE = 12
_DAILY = (0, 40000)


@dataclass
class _Job:
    """One capture under way.

    Attributes:
        url: as it was asked for.
        polls: how often it is still pending.
        done: what it ends with, once it has ended.
    """

    url: str
    polls: int
    done: dict[str, object] | None = None


def _json(told: object, status: int = 200) -> Answer:
    return Answer(status, (JSON,), json.dumps(told).encode())


def _error(code: str, **more: object) -> dict[str, object]:
    said = code.removeprefix("error:").replace("-", " ")
    return {"status": "error", "status_ext": code, "message": f"{said.capitalize()}.", **more}


class SavePageNow:
    """Saves what a test lets it see of the web.

    Attributes:
        saves: by address, what is there: a page's bytes, a capture (of another address, or at another time),
            or an error such as "error:no-access"; every other address has a host that is not found.
        pending: how often a job is still under way when it is looked at.
        available: how many more jobs may begin.
        daily: captures of today, and how many there may be.
    """

    def __init__(self, pywb: Pywb) -> None:
        self.pywb = pywb
        self._jobs: dict[str, _Job] = {}
        self._capturing = threading.Lock()
        self.renew()

    def renew(self) -> None:
        """Forget all that a test has set, and all jobs; what was saved stays in the archive."""
        self.saves: dict[str, bytes | Capture | str] = {}
        self.pending = _PENDING
        self.available = _AT_ONCE
        self.daily = _DAILY
        self._jobs.clear()

    def save(self, form: Mapping[str, str], headers: Mapping[str, str]) -> Answer:
        """Answer `POST /save`."""
        if headers.get("authorization") != AUTHORIZATION:
            return _json({"message": "You need to be logged in to use Save Page Now."}, 401)
        if "application/json" not in headers.get("accept", ""):
            return told("Saving page now")
        url = form.get("url", "")
        if not url.startswith(("http://", "https://")):
            return _json(_error("error:invalid-url-syntax"))
        if not self.available:
            return _json(_error("error:user-session-limit"))
        if self.daily[0] >= self.daily[1]:
            return _json(_error("error:too-many-daily-captures"))
        name = "spn2-" + hashlib.sha1(url.encode()).hexdigest()
        reply = {"url": url, "job_id": name}
        kept = self._kept(url, form.get("if_not_archived_within", ""))
        if kept is not None:
            reply["message"] = (
                "The same snapshot had been made before. You can make new capture of this URL later."
            )
            self._jobs[name] = _Job(url, 0, self._success(*kept))
        else:
            self._jobs[name] = _Job(url, self.pending)
        return _json(reply)

    def status(self, name: str, headers: Mapping[str, str]) -> Answer:
        """Answer `GET /save/status/<name>`; the name `user` asks for the account's limits."""
        if name == "user":
            return self._user(headers)
        job = self._jobs.get(name)
        if job is None:
            return _json(_error("error:job-not-found", job_id=name))
        if job.polls > 0:
            job.polls -= 1
            return _json({"status": "pending", "job_id": name, "resources": []})
        with self._capturing:
            job.done = job.done or self._capture(job.url)
        return _json({**job.done, "job_id": name})

    def _user(self, headers: Mapping[str, str]) -> Answer:
        if headers.get("authorization") != AUTHORIZATION:
            return _json({"message": "You need to be logged in to use Save Page Now."}, 401)
        running = sum(job.done is None for job in self._jobs.values())
        numbers = {"available": self.available, "processing": running}
        return _json(numbers | {"daily_captures": self.daily[0], "daily_captures_limit": self.daily[1]})

    def _kept(self, url: str, within: str) -> tuple[str, str] | None:
        """Return the timestamp and address of the newest capture, if it is younger than so many seconds."""
        if not within.isdecimal():
            return None
        oldest = f"{datetime.now(UTC) - timedelta(seconds=int(within)):%Y%m%d%H%M%S}"
        found = [row for row in self.pywb.index(url) if row["timestamp"] >= oldest]
        return (found[-1]["timestamp"], found[-1]["url"]) if found else None

    def _capture(self, url: str) -> dict[str, object]:
        """Put what is at an address into the archive, and return how that ended."""
        there = self.saves.get(url, "error:invalid-host-resolution")
        if isinstance(there, str):
            return _error(there)
        if isinstance(there, bytes):
            there = Capture(f"{datetime.now(UTC):%Y%m%d%H%M%S}", url, 200, there)
        self.pywb.add([there])
        self.daily = (self.daily[0] + 1, self.daily[1])
        return self._success(there.timestamp, there.url, there.status)

    @staticmethod
    def _success(timestamp: str, url: str, status: int = 200) -> dict[str, object]:
        return {
            "status": "success",
            "timestamp": timestamp,
            "original_url": url,
            "duration_sec": 3.21,
            "http_status": status,
            "counters": {"outlinks": 0, "embeds": 0},
            "outlinks": [],
            "resources": [url],
        }
