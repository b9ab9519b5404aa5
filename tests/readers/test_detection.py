"""Which reader takes an input, and what is refused before one sees it."""

import pytest

from srccheck.errors import InputError, UsageError
from srccheck.readers import guess, read
from srccheck.readers.base import decode


@pytest.mark.parametrize(
    ("path", "text", "name"),
    [
        ("a.md", "x", "markdown"),
        ("a.refs", "x", "references"),
        ("a.bib", "x", "bibtex"),
        ("a.YAML", "x", "records"),
        ("a.csljson", "[]", "csl-json"),
        ("a.json", '[{"id": "a", "type": "book"}]', "csl-json"),
        ("a.json", '{"notes": []}', "records"),
        ("a.json", '[{"number": "1", "raw": "x"}]', "records"),
        ("a.txt", "Body.¹\n\n¹ Note.", "plaintext"),
        ("a.txt", "https://a.example/\n# comment\n<https://b.example/x y>", "urls"),
        ("-", "https://a.example/", "urls"),
        ("-", "@book{a,\n title = {x}}", "bibtex"),
        ("-", "notes:\n- raw: x", "records"),
        ("-", "Text[^1].\n\n[^1]: Note.", "markdown"),
        ("-", "[1] not JSON", "plaintext"),
        ("-", '[{"id": "a"}]', "csl-json"),
        ("-", "Anything else", "plaintext"),
    ],
)
def test_the_suffix_decides_and_where_it_says_little_the_content(path, text, name):
    """A name that tells is believed; `.txt`, `.json` and standard input are looked at."""
    assert guess(text, path) == name


def test_a_named_format_wins_over_the_suffix():
    """The user knows."""
    document = read(b"Roe, Salt, 2021", "a.md", "references")

    assert document.format == "references"


def test_a_format_that_does_not_exist_is_a_usage_error():
    """With the nearest one."""
    with pytest.raises(UsageError, match="did you mean 'markdown'"):
        read(b"x", "a.txt", "markdwn")


@pytest.mark.parametrize(
    "data",
    [
        "Tür ¹".encode(),
        b"\xef\xbb\xbf" + "Tür ¹".encode(),
        "Tür ¹".encode("utf-16"),
        "\ufeffTür ¹".encode("utf-16-be"),
    ],
)
def test_text_in_unicode_is_read(data):
    """UTF-8 with and without a mark, UTF-16 with one."""
    assert decode(data, "a.txt") == "Tür ¹"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "a.txt: is empty"),
        (b" \n\t", "a.txt: is empty"),
        (b"%PDF-1.7 ...", "a.txt: a PDF file; expected plain text"),
        (b"PK\x03\x04...", "a.txt: a packed file"),
        (b"{\\rtf1 ...", "a.txt: an RTF file"),
        (b"a\x00b\xff", "a.txt: binary data"),
        (b"a\x00b", "a.txt: binary data"),
        (b"one\ntwo \xe4", "a.txt:2: the byte 0xE4 is no UTF-8; save the file as UTF-8"),
        (b"\xff\xfea", "a.txt: half a character is no UTF-8"),
    ],
)
def test_what_is_no_text_is_refused_with_what_to_do(data, message):
    """The message says where, and what was expected."""
    with pytest.raises(InputError) as caught:
        decode(data, "a.txt")
    assert str(caught.value).startswith(message)
