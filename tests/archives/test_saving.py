"""Asking an archive to save a page."""

import asyncio
import pickle
from datetime import UTC, datetime

import msgspec
import pytest

from pywb.faults import Fault
from pywb.holdings import page, shows
from pywb.loopback import ask
from srccheck.archives.saving import Keys, Saver
from srccheck.archives.spn2 import Account, Failed, Job, Meaning, Pending, Saved
from srccheck.errors import UsageError
from srccheck.net.client import Client
from srccheck.net.settings import Settings
from support.archiving import answer

M = Meaning
ROOT = "https://web.archive.org"
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
CANARY = Keys("acce55canary", "s3cretcanary")


class Desk:
    """Answers in turn, and what it was asked."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.asked = []

    async def read(self, url, *, timeout=None, cap=None, headers=None, follow=True):  # noqa: ASYNC109
        assert not follow
        return self._next("GET", url, None, headers, (timeout, cap))

    async def post(self, url, form, *, timeout=None, cap=None, headers=None):  # noqa: ASYNC109
        return self._next("POST", url, form, headers, (timeout, cap))

    def _next(self, method, url, form, headers, limits):
        assert limits == (60.0, 1_000_000)
        self.asked.append((method, url, form, headers))
        return self.answers.pop(0)


def told(said, status=200):
    return answer(status, msgspec.json.encode(said))


def saver(desk, root=ROOT, **how):
    return Saver(root, CANARY, desk, now=lambda: NOW, **how)


def run(coroutine):
    return asyncio.run(coroutine)


def test_keys_come_from_the_environment():
    """By the names that the archive's own client reads, both or none."""
    keys = Keys.from_environ({"IA_ACCESS_KEY_ID": " abc\n", "IA_SECRET_ACCESS_KEY": "x/y+z="})

    assert keys is not None
    assert keys.authorization == "LOW abc:x/y+z="
    assert Keys.from_environ({}) is None
    assert Keys.from_environ({"IA_ACCESS_KEY_ID": "", "IA_SECRET_ACCESS_KEY": " "}) is None


@pytest.mark.parametrize(
    ("environ", "words"),
    [
        ({"IA_ACCESS_KEY_ID": "s3cretcanary"}, "together"),
        ({"IA_SECRET_ACCESS_KEY": "s3cretcanary", "IA_ACCESS_KEY_ID": ""}, "together"),
        (
            {"IA_ACCESS_KEY_ID": "a", "IA_SECRET_ACCESS_KEY": "s3cretcanary two"},
            "IA_SECRET_ACCESS_KEY is no key",
        ),
        ({"IA_ACCESS_KEY_ID": "s3cretcanary:", "IA_SECRET_ACCESS_KEY": "b"}, "IA_ACCESS_KEY_ID is no key"),
        (
            {"IA_ACCESS_KEY_ID": "s3cretcanary\r\nA: b", "IA_SECRET_ACCESS_KEY": "b"},
            "IA_ACCESS_KEY_ID is no key",
        ),
        ({"IA_ACCESS_KEY_ID": "a", "IA_SECRET_ACCESS_KEY": "s3cretcanaryé"}, "is no key"),
    ],
)
def test_keys_that_are_none_are_told_without_them(environ, words):
    """One without the other, and what a header cannot hold, is an error that names the variable only."""
    with pytest.raises(UsageError, match=words) as caught:
        Keys.from_environ(environ)

    assert "s3cretcanary" not in str(caught.value)


def test_keys_are_not_shown():
    """Neither printing nor encoding tells them."""
    for text in (repr(CANARY), str(CANARY), f"{CANARY}", repr([CANARY]), repr(vars(saver(Desk())))):
        assert "canary" not in text
    with pytest.raises(TypeError):
        msgspec.json.encode(CANARY)
    assert CANARY.hide("LOW acce55canary:s3cretcanary") == "LOW …:…"


@pytest.mark.parametrize(
    "root",
    [
        "https://web.archive.org",
        "https://web.archive.org/",
        "https://web.archive.org/web/",
        "http://127.0.0.1:8080",
        "http://[::1]:8080",
        "http://localhost:8080",
    ],
)
def test_keys_go_over_https_or_nowhere(root):
    """Plain http is for this machine."""
    made = saver(Desk(), root)

    assert not made.root.endswith(("/", "/web"))


@pytest.mark.parametrize(
    ("root", "words"),
    [
        ("http://web.archive.org", "write the archive as https://web.archive.org"),
        ("http://192.168.1.7", "plain http"),
        ("http://127.0.0.1.nip.example", "plain http"),
        ("ftp://web.archive.org", "no address"),
        ("web.archive.org", "no address"),
        ("https://user:word@web.archive.org", "no address"),
        ("", "no address"),
    ],
)
def test_keys_do_not_go_over_plain_http(root, words):
    """A root that would send them so is refused at once."""
    with pytest.raises(UsageError, match=words) as caught:
        saver(Desk(), root)

    assert "word" not in str(caught.value)


def test_a_demo_may_say_that_plain_http_stays_at_home():
    """A name that leads to this machine is the caller's to know."""
    assert saver(Desk(), "http://archive.demo.example", plain=True).root == "http://archive.demo.example"


@pytest.mark.parametrize(
    ("url", "sent"),
    [
        ("https://ink.example/gall", "https://ink.example/gall"),
        ("HTTP://Ink.example/a b#part", "http://ink.example/a%20b"),
        ("https://ñandú.example/tinta?p=1&q=ñ", "https://xn--and-6ma2c.example/tinta?p=1&q=%C3%B1"),
        ("https://8.8.8.8/", "https://8.8.8.8/"),
    ],
)
def test_sends_an_address_as_it_can_be_asked(url, sent):
    """In ASCII, without its fragment."""
    assert saver(Desk()).ready(url) == sent


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("https://user:s3cret@ink.example/", "it holds a secret"),
        ("https://s3cret@ink.example/", "it holds a secret"),
        ("https://ink.example/?token=s3cret", "it holds a secret"),
        ("https://ink.example/?a=1&X-Amz-Signature=s3cret", "it holds a secret"),
        ("ftp://ink.example/s3cret", "it is no address of the web"),
        ("doi:10.1/s3cret", "it is no address of the web"),
        ("https://ink.example:99999/s3cret", "it is no address of the web"),
        ("http://localhost/s3cret", "it is inside a private network"),
        ("http://intranet/s3cret", "it is inside a private network"),
        ("http://10.1.2.3/s3cret", "it is inside a private network"),
        ("http://2130706433/s3cret", "it is inside a private network"),
        ("http://[::1]/s3cret", "it is inside a private network"),
        ("https://web.archive.org/web/2020/https://ink.example/", "it is in this archive already"),
        ("https://ink.example/s3cret\\x", "it is no valid address: a backslash"),
        ("https://exa mple/s3cret", "it is"),
    ],
)
def test_some_addresses_are_sent_to_no_archive(url, why):
    """An archive shows to everybody what it saves; the reason does not repeat the address."""
    desk = Desk()
    found = run(saver(desk).submit(url))

    assert isinstance(found, Failed)
    assert found.meaning is M.UNFIT
    assert found.final
    assert found.words.startswith(f"not sent to the archive: {why}")
    assert "s3cret" not in found.words
    assert desk.asked == []


def test_asks_for_one_capture():
    """What is sent: the address, a day's patience with older captures, and the keys in a header only."""
    desk = Desk(told({"url": "https://ink.example/gall", "job_id": "spn2-1"}))
    found = run(saver(desk).submit("https://ink.example/gall#part"))

    assert found == Job(id="spn2-1", url="https://ink.example/gall", root=ROOT, began=NOW)
    ((method, url, form, headers),) = desk.asked
    assert (method, url) == ("POST", f"{ROOT}/save")
    assert form == {
        "url": "https://ink.example/gall",
        "if_not_archived_within": "86400",
        "skip_first_archive": "1",
    }
    assert (headers["Accept"], headers["Authorization"]) == ("application/json", CANARY.authorization)


def test_looks_at_a_job_by_its_name():
    """A name is one part of the path, whatever is in it."""
    desk = Desk(told({"status": "pending"}), told({"available": 3}))
    made = saver(desk)
    job = Job(id="a/../b?c", url="https://ink.example/", root=ROOT, began=NOW)

    assert run(made.poll(job)) == Pending()
    assert run(made.account()) == Account(available=3)
    assert [url for _, url, _, _ in desk.asked] == [
        f"{ROOT}/save/status/a%2F..%2Fb%3Fc",
        f"{ROOT}/save/status/user",
    ]


ECHO = {"message": "You sent LOW acce55canary:s3cretcanary", "status_ext": "error:s3cretcanary"}


@pytest.mark.parametrize(
    "fetched",
    [
        told({"status": "error", **ECHO}),
        told({**ECHO, "job_id": "LOW acce55canary:s3cretcanary"}),
        told(ECHO, 401),
        told(ECHO, 400),
        told(
            {
                "status": "success",
                "timestamp": "20261123120005",
                "original_url": "https://s3cretcanary.example/",
            }
        ),
        answer(
            302, location="https://elsewhere.example/?s3cretcanary", x_echo="LOW acce55canary:s3cretcanary"
        ),
        answer(None),
    ],
)
def test_keys_that_are_sent_back_go_nowhere(fetched):
    """A server that repeats the keys does not get them into what is kept or shown."""
    desk = Desk(fetched, fetched, fetched)
    made = saver(desk)
    job = Job(id="spn2-1", url="https://ink.example/", root=ROOT, began=NOW)
    found = [run(made.submit(job.url)), run(made.poll(job)), run(made.account())]

    assert "canary" not in repr(found)
    assert b"canary" not in pickle.dumps([repr(one) for one in found])
    assert "canary" not in msgspec.json.encode(found).decode()


LOGIN = Keys("key", "secret")


def at(front, what, keys=LOGIN, patience=10.0):
    """Ask the front something with a real client."""

    async def go():
        settings = Settings(exempt=(front.root,), timeout=2.0)
        async with Client(settings, environ={}) as client:
            return await what(Saver(front.root, keys, client, answer=patience))

    return asyncio.run(go())


async def until_it_ends(made, url):
    job = await made.submit(url)
    states = []
    while isinstance(job, Job):
        states.append(await made.poll(job))
        if not isinstance(states[-1], Pending):
            break
    return job, states


def test_a_page_is_saved_in_an_archive(front):
    """From the form to the copy, which the archive then shows."""
    url = "https://ink.example/saved/oak-gall"
    front.saves[url] = page("Oak gall ink")

    job, states = at(front, lambda made: until_it_ends(made, url))

    assert isinstance(job, Job)
    assert states[:2] == [Pending(), Pending()]
    saved = states[2]
    assert isinstance(saved, Saved)
    assert saved.good
    assert (saved.original, saved.http_status) == (url, 200)
    assert saved.url == f"{front.root}/web/{saved.timestamp}/{url}"
    shown = ask(front.port, f"/web/{saved.timestamp}id_/{url}")
    assert shown.body == page("Oak gall ink")
    sent = next(one for one in front.asked if one.endpoint == "save")
    assert sent.form == {"url": url, "if_not_archived_within": "86400", "skip_first_archive": "1"}
    assert "cookie" not in sent.headers


def test_a_page_of_today_is_not_saved_again(front):
    """The second request of a day is answered with the first one's copy."""
    url = "https://ink.example/saved/twice"
    front.saves[url] = page("Twice")
    first = at(front, lambda made: until_it_ends(made, url))[1][-1]
    second = at(front, lambda made: until_it_ends(made, url))[1]

    assert second == [first]
    assert len(front.pywb.index(url)) == 1


def test_an_archived_error_page_is_told_apart(front):
    """A job that ends well may have captured an error."""
    url = "https://quill.example/saved/gone"
    front.saves[url] = shows("20260101000000", url, "Not found", status=404)
    saved = at(front, lambda made: until_it_ends(made, url))[1][-1]

    assert isinstance(saved, Saved)
    assert (saved.http_status, saved.good) == (404, False)


@pytest.mark.parametrize(
    ("kind", "meaning"),
    [
        ("error:no-access", M.FINAL),
        ("error:job-failed", M.AGAIN),
        ("error:invalid-host-resolution", M.FINAL),
        ("error:brand-new", M.UNKNOWN),
    ],
)
def test_an_address_that_cannot_be_saved(front, kind, meaning):
    """The job's own words are told."""
    front.saves["https://wax.example/"] = kind
    found = at(front, lambda made: until_it_ends(made, "https://wax.example/"))[1][-1]

    assert isinstance(found, Failed)
    assert (found.code, found.meaning) == (kind.removeprefix("error:"), meaning)


def test_an_archive_that_refuses(front):
    """Sessions, the day's captures, and wrong keys."""

    def asked():
        found = at(front, lambda made: made.submit("https://wax.example/"))
        return found.code, found.meaning

    front.available = 0
    assert asked() == ("user-session-limit", M.SESSIONS)
    front.available, front.daily = 3, (5, 5)
    assert asked() == ("too-many-daily-captures", M.ADDRESS_FULL)
    account = at(front, lambda made: made.account())
    assert (account.left, account.available) == (0, 3)

    for what in (lambda made: made.submit("https://wax.example/"), lambda made: made.account()):
        found = at(front, what, Keys("wrong", "s3cretcanary"))
        assert (found.code, found.meaning) == ("keys-refused", M.KEYS)
        assert "need to be logged in" in found.words


@pytest.mark.parametrize(
    ("fault", "code", "after"),
    [
        (Fault.TOO_MANY, "http-429", None),
        (Fault.TOO_MANY_SOON, "http-429", 1.0),
        (Fault.BUSY, "http-503", None),
        (Fault.BLOCKED, "access-refused", None),
        (Fault.EXCLUDED, "no-json", None),
        (Fault.HTML, "no-json", None),
        (Fault.HANG, "silence", None),
        (Fault.OUT, "redirect", None),
        (Fault.CUT, "no-json", None),
    ],
)
@pytest.mark.parametrize("endpoint", ["save", "status"])
def test_an_archive_that_fails(front, endpoint, fault, code, after):
    """Each fault has its words, from both questions; none is raised, and each form is sent once."""
    front.faults[endpoint] = fault
    url = "https://wax.example/" + "x" * 100
    job = Job(id="spn2-1", url=url, root=front.root, began=NOW)

    def what(made):
        return made.submit(job.url) if endpoint == "save" else made.poll(job)

    found = at(front, what, patience=0.4 if fault is Fault.HANG else 10.0)

    assert isinstance(found, Failed)
    assert (found.code, found.after) == (code, after)
    assert len(front.asked) == 1
    assert "elsewhere.example" not in found.words


def test_forms_are_posted_as_such(front):
    """The whole address arrives, with its own query."""
    url = "https://ink.example/search?q=oak+gall&lang=la"
    at(front, lambda made: made.submit(url))

    assert front.asked[0].form["url"] == url
