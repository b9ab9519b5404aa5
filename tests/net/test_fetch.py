"""Questions and answers."""

import pytest

from srccheck.net.fetch import Answer, header_text


@pytest.mark.parametrize(
    ("raw", "expected"),
    [(b"plain", "plain"), ("é".encode(), "é"), ("é".encode("latin-1"), "é"), (b"\xff\xfe", "ÿþ")],
)
def test_reads_a_header_as_utf8_or_latin1(raw, expected):
    """UTF-8 where it is valid, else Latin-1, which always is."""
    assert header_text(raw) == expected


def test_gives_the_first_header_of_a_name():
    """Of a repeated header the first value counts; a missing one is None."""
    answer = Answer(status=200, headers=(("a", "1"), ("a", "2")))

    assert (answer.header("a"), answer.header("b")) == ("1", None)
