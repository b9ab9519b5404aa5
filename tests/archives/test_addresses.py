"""The addresses of captures, read and written."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.archives.addresses import (
    capture,
    elsewhere,
    inside,
    memento_datetime,
    moment,
    read,
    root,
    shown,
    stamp,
)

HOME = "https://web.archive.org/web"
STAMP = "20190310120000"


@pytest.mark.parametrize(
    ("address", "parts"),
    [
        (f"{HOME}/{STAMP}/https://a.example/x?b=1", (HOME, "https://a.example/x?b=1")),
        (f"{HOME}/{STAMP}id_/http://a.example/", (HOME, "http://a.example/")),
        (f"https://arquivo.pt/noFrame/replay/{STAMP}/http://a.example/", ("https://arquivo.pt/noFrame/replay", "http://a.example/")),
        (f"{HOME}/{STAMP}mp_/http://social.example/@roe", (HOME, "http://social.example/@roe")),
        (f"{HOME}/{STAMP}/a.example/x", (HOME, "http://a.example/x")),
        (f"{HOME}/{STAMP}/http://a.example/20010101000000/http://b.example/", (HOME, "http://a.example/20010101000000/http://b.example/")),
        (f"{HOME}/2019/http://a.example/", None),
        (f"{HOME}/20191310120000/http://a.example/", None),
        (f"{HOME}/{STAMP}/mailto:roe@a.example", None),
        (f"{HOME}/{STAMP}/", None),
        (f"ftp://a.example/web/{STAMP}/http://a.example/", None),
        (f"{HOME}/{STAMP}/http://a.example/{'x' * 5000}", None),
        ("", None),
    ],
)  # fmt: skip
def test_an_address_of_a_capture_names_its_archive_its_time_and_the_original(address, parts):
    """Whatever the archive and the mode; what has no full time or no web address in it is none."""
    found = read(address)
    assert ((root(found), found.original) if found else None) == parts
    assert found is None or found.timestamp == STAMP


@given(st.text(max_size=60), st.sampled_from(["", "id_", "if_"]))
def test_what_is_written_is_read_again(path, mode):
    """A capture's own two addresses lead back to it."""
    one = capture(HOME, STAMP, f"https://a.example/{path}")
    assert read(one.replay) == one
    assert read(one.raw) == one
    assert read(f"{HOME}/{STAMP}{mode}/{one.original}") == one


@pytest.mark.parametrize(
    ("location", "original"),
    [
        (f"/web/{STAMP}id_/http://b.example/", "http://b.example/"),
        (f"//web.archive.org/web/{STAMP}id_/http://b.example/", "http://b.example/"),
        (f"http://web.archive.org/web/{STAMP}/http://b.example/", "http://b.example/"),
        (f"https://web.archive.org/web/{STAMP}/http://b.example/", "http://b.example/"),
        (f"https://web.archive.org/other/{STAMP}/http://b.example/", None),
        (f"https://elsewhere.example/web/{STAMP}/http://b.example/", None),
        ("http://b.example/", None),
        ("/", None),
        ("http://[", None),
        ("", None),
    ],
)
def test_only_a_place_in_the_archive_counts(location, original):
    """A redirect may be absolute, relative or without a scheme; it must not lead out of the archive."""
    found = inside(HOME, f"{HOME}/20190101000000id_/http://a.example/", location)
    assert (found.original if found else None) == original
    assert found is None or found.raw.startswith(f"{HOME}/{STAMP}id_/")


def test_a_captured_redirect_is_asked_for_in_the_archive():
    """What a site redirected to is made absolute, and looked for at the same time; other schemes lead nowhere."""
    one = capture(HOME, STAMP, "https://a.example/x/y")
    assert elsewhere(one, "../z").raw == f"{HOME}/{STAMP}id_/https://a.example/z"
    assert elsewhere(one, "//b.example/").original == "https://b.example/"
    assert elsewhere(one, "mailto:roe@a.example") is None
    assert elsewhere(one, "http://[") is None


def test_an_address_for_readers_is_one_clean_word():
    """Nothing in it ends it or moves a cursor."""
    text = shown(capture(HOME, STAMP, "https://a.example/a b\x1b[2J\u202ex"))
    assert " " not in text
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_times_are_read_and_written():
    """Fourteen digits and Memento's header name the same moment; anything else names none."""
    when = datetime(2019, 3, 10, 12, tzinfo=UTC)
    assert moment(STAMP) == when
    assert stamp(when) == STAMP
    assert memento_datetime("Sun, 10 Mar 2019 12:00:00 GMT") == when
    assert memento_datetime("Sun, 10 Mar 2019 14:00:00 +0200") == when
    assert [memento_datetime(value) for value in (None, "", "soon", "99")] == [None] * 4
    assert [moment(value) for value in ("", "2019", "20190230120000")] == [None] * 3
