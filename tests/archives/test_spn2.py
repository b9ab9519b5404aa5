"""What the answers of Save Page Now mean."""

from datetime import UTC, datetime

import pytest

from srccheck.archives.spn2 import (
    CODES,
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
    failed,
)
from support.archiving import answer

M = Meaning
JOB = Job(
    id="spn2-1",
    url="https://ink.example/gall",
    root="https://web.archive.org",
    began=datetime(2026, 11, 23, 12, tzinfo=UTC),
)
DONE = {"status": "success", "timestamp": "20261123120005", "original_url": JOB.url, "http_status": 200}

DRAFT = """
    bad-gateway bad-request bandwidth-limit-exceeded blocked blocked-client-ip blocked-url browsing-timeout
    capture-location-error cannot-fetch celery filesize-limit ftp-access-denied gateway-timeout
    http-version-not-supported internal-server-error invalid-url-syntax invalid-server-response
    invalid-host-resolution job-failed method-not-allowed not-implemented no-browsers-available
    network-authentication-required no-access not-found proxy-error protocol-error read-timeout
    soft-time-limit-exceeded service-unavailable too-many-daily-captures too-many-redirects too-many-requests
    user-session-limit unauthorized max-daily-bandwidth max-daily-bandwidth-from-ip max-daily-bandwidth-host
"""
"""Every code of the draft of 2025-10-22."""


def hide(text: str) -> str:
    return text.replace("s3cret", "…")


def test_every_code_of_the_draft_is_known():
    """No code that the service documents is taken for an unknown one."""
    assert set(DRAFT.split()) <= set(CODES)


@pytest.mark.parametrize(
    ("code", "meaning"),
    [
        ("error:job-failed", M.AGAIN),
        ("error:too-many-requests", M.AGAIN),
        ("error:soft-time-limit-exceeded", M.AGAIN),
        ("error:no-access", M.FINAL),
        ("error:invalid-host-resolution", M.FINAL),
        ("error:blocked-url", M.FINAL),
        ("error:user-session-limit", M.SESSIONS),
        ("error:too-many-daily-captures", M.ADDRESS_FULL),
        ("error:max-daily-bandwidth-host", M.ADDRESS_FULL),
        ("error:max-daily-bandwidth", M.ACCOUNT_FULL),
        ("error:blocked-client-ip", M.KEYS),
        ("error:brand-new", M.UNKNOWN),
        ("no-access", M.FINAL),
    ],
)
def test_a_code_means_what_the_draft_says(code, meaning):
    """With and without a message, wherever it comes."""
    for said in ({"status_ext": code}, {"status_ext": code, "message": "Words."}):
        found = failed({"status": "error", **said}, hide)
        assert (found.meaning, found.code) == (meaning, code.removeprefix("error:"))
        assert found.final == (meaning is M.FINAL)
        assert found == begun({"status": "error", "job_id": "x", **said}, hide)
        assert found == ended({"status": "error", **said}, JOB, hide)


@pytest.mark.parametrize(
    ("message", "code", "meaning"),
    [
        (
            "You have already reached the limit of active Save Page Now sessions. Please wait for a minute.",
            "user-session-limit",
            M.SESSIONS,
        ),
        ("You have already reached the limit of active sessions.", "user-session-limit", M.SESSIONS),
        ("You cannot make more than 8,000 captures per day.", "daily-captures", M.ACCOUNT_FULL),
        (
            "You have reached your daily not-logged-in captures limit of (200,) webpages, log in to archive",
            "daily-captures",
            M.ACCOUNT_FULL,
        ),
        (
            "This URL has been already captured 5 times today. Please try again tomorrow.",
            "too-many-daily-captures",
            M.ADDRESS_FULL,
        ),
        ("The same snapshot had been made 2 minutes ago. You can make", "same-snapshot", M.KEPT),
        ("You need to be logged in to use Save Page Now.", "keys-refused", M.KEYS),
        ("Your IP address is in the Save Page Now block list.", "blocked-client-ip", M.KEYS),
        ("This URL is in the Save Page Now service block list.", "blocked-url", M.FINAL),
        ("Crawling this host is paused because they notified us", "too-many-requests", M.AGAIN),
        ("Cannot start capture.", "celery", M.AGAIN),
        ("Something else.", "unknown", M.UNKNOWN),
    ],
)
def test_a_message_without_a_code_means_what_clients_saw(message, code, meaning):
    """A message stands in the words, and decides where no known code does."""
    found = begun({"message": message}, hide)

    assert isinstance(found, Failed)
    assert (found.code, found.meaning) == (code, meaning)
    assert found.words == f"the archive says: {message}"
    assert failed({"status_ext": "error:not-known", "message": message}, hide).meaning is meaning


def test_a_job_may_have_any_name():
    """Also beside a message that there is a capture already; a name that cannot be printed is none."""
    assert begun({"url": "x", "job_id": "ac58789b-f3ca"}, hide) == "ac58789b-f3ca"
    assert (
        begun({"job_id": "spn2-1", "message": "The same snapshot had been made 2 minutes ago."}, hide)
        == "spn2-1"
    )
    for odd in (None, "", 7, ["a"], "a\nb", "x" * 201, "LOW s3cret"):
        found = begun({"job_id": odd}, hide)
        assert isinstance(found, Failed)
        assert (found.meaning, found.code) == (M.NO_ANSWER, "no-job")
        assert "s3cret" not in found.words


def test_tells_how_a_job_goes():
    """Pending, saved, or neither."""
    assert ended({"status": "pending", "resources": []}, JOB, hide) == Pending()
    assert ended(DONE, JOB, hide) == Saved(
        url="https://web.archive.org/web/20261123120005/https://ink.example/gall",
        timestamp="20261123120005",
        original="https://ink.example/gall",
        http_status=200,
    )
    for odd in ({}, {"status": None}, {"status": "sleeping"}, {"status": ["success"]}):
        found = ended(odd, JOB, hide)
        assert isinstance(found, Failed)
        assert (found.code, found.meaning) == ("no-status", M.NO_ANSWER)


@pytest.mark.parametrize(
    "timestamp", [None, 20261123120005, "2026", "20261399000000", "٢٠٢٦١١٢٣١٢٠٠٠٥", "x" * 14]
)
def test_a_capture_without_its_time_is_none(timestamp):
    """A copy's address is never guessed."""
    found = ended(DONE | {"timestamp": timestamp}, JOB, hide)

    assert isinstance(found, Failed)
    assert (found.code, found.meaning) == ("no-timestamp", M.NO_ANSWER)


@pytest.mark.parametrize(
    ("status", "number", "good"),
    [
        (200, 200, True),
        ("200", 200, True),
        (204, 204, True),
        (None, None, True),
        ("soon", None, True),
        (True, None, True),
        (301, 301, False),
        (404, 404, False),
        ("503", 503, False),
    ],
)
def test_an_error_page_is_no_good_copy(status, number, good):
    """The status that was captured decides; where none is told, only pages are captured."""
    found = ended(DONE | {"http_status": status}, JOB, hide)

    assert isinstance(found, Saved)
    assert (found.http_status, found.good) == (number, good)


@pytest.mark.parametrize(
    ("original", "expected"),
    [
        ("https://ink.example/gall/", "https://ink.example/gall/"),
        ("https://ink.example/gällapfel", "https://ink.example/g%C3%A4llapfel"),
        ("https://user:word@ink.example/", JOB.url),
        ("https://ink.example/?token=abc", JOB.url),
        ("https://ink.example/s3cret", JOB.url),
        ("javascript:alert(1)", JOB.url),
        ("https://ink.example/\x1b[2J", JOB.url),
        ("https://ink.example/" + "x" * 5000, JOB.url),
        ("https://[", JOB.url),
        (None, JOB.url),
        (["x"], JOB.url),
    ],
)
def test_an_address_of_a_copy_can_be_shown(original, expected):
    """What was captured after redirects is named where it is an address without secrets, else what was sent."""
    found = ended(DONE | {"original_url": original}, JOB, hide)

    assert isinstance(found, Saved)
    assert (found.original, found.url) == (expected, f"{JOB.root}/web/20261123120005/{expected}")


@pytest.mark.parametrize(
    ("fetched", "code", "meaning", "after"),
    [
        (answer(None), "silence", M.NO_ANSWER, None),
        (answer(401, b'{"message": "You need to be logged in."}'), "keys-refused", M.KEYS, None),
        (answer(403), "access-refused", M.KEYS, None),
        (answer(429), "http-429", M.TOO_MANY, None),
        (answer(500), "http-500", M.NO_ANSWER, None),
        (answer(503, b'{"job_id": "x"}'), "http-503", M.NO_ANSWER, None),
        (answer(302, location="https://elsewhere.example/"), "redirect", M.NO_ANSWER, None),
        (answer(304), "redirect", M.NO_ANSWER, None),
        (answer(400, b"Bad Request"), "http-400", M.UNKNOWN, None),
        (answer(404, b'{"message": "No s3cret."}'), "http-404", M.UNKNOWN, None),
        (answer(200, b"<html>Saving page now"), "no-json", M.NO_ANSWER, None),
        (answer(200, b'{"job_id": "spn2'), "no-json", M.NO_ANSWER, None),
        (answer(200, b""), "no-json", M.NO_ANSWER, None),
        (answer(200, b"[]"), "no-json", M.NO_ANSWER, None),
        (answer(200, b"\xff\xfe"), "no-json", M.NO_ANSWER, None),
        (answer(200, b'"' + b"[" * 5000), "no-json", M.NO_ANSWER, None),
        (answer(200, b"[" * 100_000), "no-json", M.NO_ANSWER, None),
    ],
)
def test_an_answer_that_is_not_the_services(fetched, code, meaning, after):
    """Silence, refusals, redirects and pages are told by kind, in words without keys."""
    found = answered(fetched, hide)

    assert isinstance(found, Failed)
    assert (found.code, found.meaning, found.after) == (code, meaning, after)
    assert "s3cret" not in found.words
    assert found.words == found.words.strip()


def test_an_object_is_read():
    """Errors of the service come with status 200."""
    assert answered(answer(200, b'{"status": "error"}'), hide) == {"status": "error"}


@pytest.mark.parametrize(
    ("said", "expected", "left"),
    [
        (
            {"available": 3, "processing": 0, "daily_captures": 5, "daily_captures_limit": 30000},
            Account(available=3, processing=0, daily_captures=5, daily_captures_limit=30000),
            29995,
        ),
        ({"available": 12, "processing": 3}, Account(available=12, processing=3), None),
        (
            {"daily_captures": "7", "daily_captures_limit": 5},
            Account(daily_captures=7, daily_captures_limit=5),
            0,
        ),
        (
            {"available": -1, "processing": True, "daily_captures": "many", "daily_captures_limit": 1.5},
            Account(),
            None,
        ),
        ({}, Account(), None),
    ],
)
def test_reads_the_numbers_of_an_account(said, expected, left):
    """Each may be missing, and what is no number counts for nothing."""
    assert account(said) == expected
    assert account(said).left == left
