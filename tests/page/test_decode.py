import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.page.decode import decode

RUSSIAN = "Новый мост откроют весной. Городской совет сообщил об этом во вторник."
CHINESE = "城北图书馆重新开放，图书馆星期日向读者开放。"
JAPANESE = "東京の図書館が再開しました。日曜日に開館します。"


@pytest.mark.parametrize(
    ("text", "encoding", "declared"),
    [
        (RUSSIAN, "cp1251", "windows-1251"),
        (RUSSIAN, "cp1251", None),
        (RUSSIAN, "cp1251", "utf-8"),
        (RUSSIAN, "cp1251", "iso-8859-1"),
        (RUSSIAN, "koi8-r", None),
        (RUSSIAN, "koi8-r", "windows-1251"),
        (RUSSIAN, "cp866", None),
        (RUSSIAN, "utf-8", "windows-1251"),
        (RUSSIAN, "utf-8", "iso-8859-1"),
        (RUSSIAN, "utf-8", "no-such-charset"),
        (RUSSIAN, "utf-16", None),
        (CHINESE, "gb18030", "gb2312"),
        (CHINESE, "gb18030", None),
        (JAPANESE, "shift_jis", "shift_jis"),
        (JAPANESE, "shift_jis", None),
        ("Déjà vu à l’été", "cp1252", "iso-8859-1"),
        ("Déjà vu", "cp1252", "utf-8"),
        ("Plain words", "ascii", None),
    ],
)
def test_reads_encodings_declared_or_not_or_wrongly(text, encoding, declared):
    """The text comes out right whatever the header claims."""
    header = f"text/html; charset={declared}" if declared else "text/html"

    assert decode(f"<title>{text}</title><p>{text}</p>".encode(encoding), header)[0].count(text) == 2


def test_a_meta_declaration_counts_where_the_header_has_none():
    """The charset of a meta element is tried after the header's."""
    body = f'<meta charset="windows-1251"><p>{RUSSIAN}'.encode("cp1251")

    assert decode(body, None) == (f'<meta charset="windows-1251"><p>{RUSSIAN}', "cp1251")


def test_a_cut_character_does_not_spoil_the_rest():
    """A body that ends inside a character is read as what it is."""
    assert decode(RUSSIAN.encode()[:-1] + b"\xd0", "text/html; charset=utf-8")[1] == "utf-8"


def test_one_broken_byte_does_not_spoil_the_rest():
    """A UTF-8 page with a bad byte stays UTF-8."""
    text, charset = decode(RUSSIAN.encode() + b" \xff " + RUSSIAN.encode(), "text/html")

    assert charset == "utf-8"
    assert text.startswith(RUSSIAN)


@given(st.binary(max_size=300), st.none() | st.text(max_size=40))
def test_any_bytes_become_text(body, header):
    """No bytes and no header make it fail."""
    text, charset = decode(body, header)

    assert isinstance(text, str)
    assert charset
