import pytest

from srccheck.page import facts
from srccheck.page.pdf import title


def info(raw: bytes) -> bytes:
    return (
        b"%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n4 0 obj << /Title "
        + raw
        + b" /Producer (x) >> endobj"
    )


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"(Water levels)", "Water levels"),
        (rb"(Levels \(2019\) \304\205\n)", "Levels (2019) ą"),
        (b"(\xfe\xff\x04\x1c\x04\x3e\x04\x41\x04\x42)", "Мост"),
        (b"<FEFF041C043E04410442>", "Мост"),
        (b"<576174657>", "Watep"),
        (b"(Microsoft Word - levels.docx)", None),
        (b"(untitled)", None),
        (b"()", None),
        (b"7 0 R", None),
    ],
)
def test_reads_the_title_of_the_document_information(raw, text):
    """Strings of either form and encoding are read; what a program wrote for a title is none."""
    assert title(info(raw)) == text


def test_prefers_the_xmp_packet():
    """XMP is read before the older form."""
    xmp = b'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Levels &amp; tides</rdf:li></rdf:Alt></dc:title>'

    assert title(info(b"(Old)") + xmp) == "Levels & tides"


def test_a_bookmark_is_no_title():
    """The headings of an outline are passed over."""
    outline = b"3 0 obj << /Title (Chapter one) /Parent 2 0 R >> endobj\n"

    assert title(b"%PDF-1.4\n" + outline) is None
    assert title(b"%PDF-1.4\n" + outline + info(b"(Whole)")) == "Whole"


def test_a_pdf_is_known_by_its_bytes():
    """The title is read whatever the server calls the file."""
    found = facts(info(b"(Water levels)"), "https://x.example/a", "application/octet-stream")

    assert [one.text for one in found.titles] == ["Water levels"]


def test_many_titles_cost_little():
    """A long outline does not make the scan slow."""
    assert title(b"%PDF-1.4 " + b"<< /Title (x) /Parent 1 0 R >> " * 50_000) is None
