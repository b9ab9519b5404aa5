import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from srccheck.model.date import EdtfDate
from srccheck.model.evidence import TitleSource
from srccheck.page import facts, refresh

URL = "https://coast.example/2019/boats"
S = TitleSource


def page(head: str = "", body: str = "", content_type: str | None = "text/html; charset=utf-8"):
    return facts(f"<html lang=en><head>{head}</head><body>{body}</body></html>".encode(), URL, content_type)


def test_gives_titles_in_order_of_trust():
    """Each place of a title is read; the site's name is cut from the last ones."""
    found = page(
        "<title>The last boat | Coast</title>"
        '<meta name="DC.title" content="By DC"><meta name="twitter:title" content="By Twitter">'
        '<meta property="og:title" content="By OG"><meta name="citation_title" content="By citation">'
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "By LD"}]}</script>',
        "<svg><title>icon</title></svg><h1>The <b>last</b>\nboat</h1>",
    )

    assert [(one.source, one.text) for one in found.titles] == [
        (S.CITATION, "By citation"),
        (S.JSON_LD, "By LD"),
        (S.OPEN_GRAPH, "By OG"),
        (S.TWITTER, "By Twitter"),
        (S.DUBLIN_CORE, "By DC"),
        (S.HEADING, "The last boat"),
        (S.TITLE, "The last boat | Coast"),
        (S.TITLE, "Coast"),
    ]


def test_gives_the_other_facts():
    """Language, addresses, date, authors, text and a password field are read."""
    found = page(
        '<link rel="canonical" href="/boats"><meta http-equiv="Refresh" content="3; URL=\'next page\'">'
        '<meta property="article:published_time" content="2019-03-12T08:00:00Z">'
        '<meta name="author" content="Ida Marsh"><meta property="article:author" content="https://x.example/ida">',
        "<p>Hello<script>no()</script> <b>there</b></p><style>p{}</style><input type=PassWord>",
    )

    assert found.language == "en"
    assert found.canonical == "https://coast.example/boats"
    assert found.refresh == (3.0, "https://coast.example/2019/next%20page")
    assert found.published == EdtfDate.parse("2019-03-12")
    assert found.authors == ("Ida Marsh",)
    assert found.text == "Hello there"
    assert found.password_field
    assert (found.media_type, found.charset) == ("text/html", "utf-8")


@pytest.mark.parametrize(
    ("body", "empty"),
    [
        ("<div id=root></div>", True),
        ("<nav>Home</nav><app-root> </app-root>", True),
        ("<div id=app><p>The harbour is closed.</p></div>", False),
        ("<div id=apple></div>", False),
    ],
)
def test_tells_a_shell_that_a_browser_fills(body, empty):
    """The empty place of a page that is built by a program."""
    assert page("", body).shell is empty


def test_keeps_short_paragraphs_as_notices():
    """Lower headings, and the short paragraphs after headings; a long one tells a story."""
    found = page(
        "",
        f"<h1>One</h1><h2>Two</h2><p>Three <b>four</b></p><p>Five</p><h2>Two</h2><p>{'x' * 151}</p><div class=error>Six</div>",
    )

    assert found.notices == ("Two", "Three four", "Six")


def test_a_heading_for_those_without_scripts_is_no_title():
    """A `noscript` speaks of the reader's browser, not of the page."""
    found = page("<title>Ships</title>", "<noscript><h1>JavaScript is not available.</h1></noscript>")

    assert [one.text for one in found.titles] == ["Ships"]


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2019", "2019"),
        ("2019/03", "2019-03"),
        ("2019-03-12", "2019-03-12"),
        ("12 March 2019", "2019-03-12"),
        ("2019-99-99", None),
        ("soon", None),
    ],
)
def test_dates_keep_their_precision(written, date):
    """A date of publication is as precise as it is written."""
    found = page(f'<meta name="citation_publication_date" content="{written}">').published

    assert (str(found) if found else None) == date


def test_reads_language_and_text_of_a_plain_text():
    """A plain text has no title, but words."""
    found = facts(b"The last boat\n\nIt sailed.", URL, "text/plain", "en")

    assert (found.titles, found.text, found.language) == ((), "The last boat It sailed.", "en")


def test_a_file_has_no_text():
    """Bytes that are no text give their media type alone."""
    found = facts(b"\x89PNG\r\n", URL, "Image/PNG")

    assert (found.media_type, found.charset, found.titles, found.text) == ("image/png", None, (), "")


def test_html_without_a_type_is_read():
    """A page that its server does not name is known by its first bytes."""
    assert facts(b"<!DOCTYPE html><title>Boats</title>", URL, None).titles[0].text == "Boats"


def test_nothing_that_goes_out_can_command_a_terminal():
    """Titles and text are cleaned and cut."""
    found = page(f"<title>Bo\x1b]0;x\x07ats\u202e {'x' * 900}</title>", "<h1>a\x9bb</h1><p>c\x1b[2Jd</p>")

    shown = "".join(one.text for one in found.titles) + found.text
    assert not any(char in shown for char in "\x1b\x07\x9b\u202e")
    assert max(len(one.text) for one in found.titles) <= 500


def test_a_refresh_is_found_alone():
    """The client asks for the refresh only; one for readers without scripts does not count."""
    body = b'<meta http-equiv="refresh" content="0;url=/new">'

    assert refresh(body, URL, "text/html") == (0.0, "https://coast.example/new")
    assert refresh(b"<noscript>" + body + b"</noscript>", URL, "text/html") is None
    assert refresh(b"<p>a refreshing drink", URL, "text/html") is None
    assert refresh(b'<meta http-equiv=refresh content="5">', URL, "text/html") is None
    assert refresh(b'<meta http-equiv=refresh content="0;url=javascript:x">', URL, "text/html") is None


def test_says_whose_wall_a_page_is():
    """The markup of a bot wall's page names the wall."""
    assert page("<script>window._cf_chl_opt={}</script>").marks == ("Cloudflare",)
    assert page("<title>Boats</title>").marks == ()


MARKUP = st.lists(
    st.sampled_from(
        [
            "<meta ",
            "name=",
            "content=",
            '"',
            "'",
            ">",
            "<title>",
            "</title>",
            "<h1>",
            "<script type=application/ld+json>",
            '{"@graph":[',
            "]}",
            "</script>",
            "<link rel=canonical href=",
            "http://[",
            "<svg>",
            "<!--",
            "\x00",
            "é",
            "http-equiv=refresh ",
            "0;url=",
            "2019-13-40",
            "%",
            "&#xD800;",
            "charset=utf-7",
        ]
    )
    | st.text(max_size=8),
    max_size=40,
).map(lambda parts: "".join(parts).encode("utf-8", "surrogatepass"))


@settings(max_examples=150)
@given(
    MARKUP | st.binary(max_size=200) | st.binary(max_size=100).map(lambda rest: b"%PDF-1.4 /Title (" + rest),
    st.sampled_from([URL, "http://[", ""]),
    st.sampled_from(
        [None, "text/html", "text/plain", "application/pdf", "text/html; charset=utf-16", "\x00"]
    ),
)
def test_no_bytes_make_it_fail(body, url, content_type):
    """Whatever comes gives facts within their limits."""
    found = facts(body, url, content_type)
    refresh(body, url, content_type)

    assert len(found.text) <= 2000
    assert all(0 < len(one.text) <= 500 for one in found.titles)
