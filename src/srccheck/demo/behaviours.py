"""How pages of the demo web behave: pure functions of the request and of the source cited."""

import gzip
from html import escape

from msgspec import structs

from srccheck.demo.message import Answer, Reply, Request
from srccheck.demo.page import Behaviour, Source

_HTML = ("Content-Type", "text/html; charset=utf-8")
_PROSE = (
    "The council met on Tuesday evening and heard eleven residents before it came to a vote.",
    "Nobody had expected the figures to be so clear, and two of the speakers asked for a recount.",
    "A longer version of this text, with tables and a map, can be read at the town library.",
    "The next meeting is set for the spring, when the results of the survey will be known.",
)


def html(
    title: str,
    *paragraphs: str,
    status: int = 200,
    headers: tuple[tuple[str, str], ...] = (),
    language: str = "en",
    head: str = "",
) -> Answer:
    """Return an HTML page with a title, the same words as its heading, and paragraphs of ready HTML.

    Args:
        title: plain text.
        paragraphs: HTML; some lines of prose where there are none.
        status: of the answer.
        headers: further ones.
        language: of `<html lang>`.
        head: further HTML for `<head>`.
    """
    body = "".join(f"<p>{text}</p>\n" for text in paragraphs or _PROSE)
    text = (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head><title>{escape(title)}</title>{head}</head>\n'
        f"<body><h1>{escape(title)}</h1>\n{body}</body>\n</html>\n"
    )
    return Answer(status=status, headers=(_HTML, *headers), body=text.encode())


def good(_request: Request, source: Source) -> Reply:
    """Show the cited source."""
    return html(source.title)


def home(_request: Request, source: Source) -> Reply:
    """Show the front page of the source's site."""
    return html(source.container, "Today's news.", "About us.", "Contact.")


def shows(title: str, *paragraphs: str, status: int = 200, language: str = "en", head: str = "") -> Behaviour:
    """Return a behaviour that shows a page of its own, whatever is cited."""
    answer = html(title, *paragraphs, status=status, language=language, head=head)
    return lambda _request, _source: answer


def status(code: int, title: str, headers: tuple[tuple[str, str], ...] = ()) -> Behaviour:
    """Return a behaviour that answers with a status code and a short page that says so."""
    answer = html(title, "Sorry about that.", status=code, headers=headers)
    return lambda _request, _source: answer


def with_status(code: int) -> Behaviour:
    """Return a behaviour that shows the source under another status code than 200."""
    return lambda _request, source: html(source.title, status=code)


def redirect(code: int, target: str, headers: tuple[tuple[str, str], ...] = ()) -> Behaviour:
    """Return a behaviour that redirects to an address, absolute or relative."""
    answer = Answer(status=code, headers=(("Location", target), *headers))
    return lambda _request, _source: answer


def to_secure(request: Request, source: Source) -> Reply:
    """Redirect plain HTTP to the same address under HTTPS for good, and show the source there."""
    if request.url.startswith("https:"):
        return html(source.title)
    return Answer(status=301, headers=(("Location", request.url.replace("http:", "https:", 1)),))


def upgrade_then(code: int, target: str) -> Behaviour:
    """Return a behaviour that redirects plain HTTP to HTTPS, and HTTPS to another address, with one code."""

    def answer(request: Request, source: Source) -> Reply:
        if request.url.startswith("https:"):
            return Answer(status=code, headers=(("Location", target),))
        return to_secure(request, source)

    return answer


def refresh(target: str) -> Behaviour:
    """Return a behaviour that leads on by a meta refresh of 0 seconds."""
    answer = html(
        "One moment", "This page has moved.", head=f'<meta http-equiv="refresh" content="0; url={target}">'
    )
    return lambda _request, _source: answer


def compressed(_request: Request, source: Source) -> Reply:
    """Show the source, compressed by gzip."""
    page = html(source.title)
    headers = (*page.headers, ("Content-Encoding", "gzip"))
    return Answer(headers=headers, body=gzip.compress(page.body, mtime=0))


def in_charset(charset: str, language: str, *paragraphs: str) -> Behaviour:
    """Return a behaviour that shows the source in another encoding and language."""

    def answer(_request: Request, source: Source) -> Reply:
        text = html(source.title, *paragraphs, language=language).body.decode()
        return Answer(headers=(("Content-Type", f"text/html; charset={charset}"),), body=text.encode(charset))

    return answer


def slow(seconds: float) -> Behaviour:
    """Return a behaviour that shows the source after a pause."""
    return lambda _request, source: structs.replace(html(source.title), pause=seconds)


def no_head(request: Request, source: Source) -> Reply:
    """Show the source to GET and refuse HEAD."""
    if request.method == "HEAD":
        return Answer(status=405, headers=(("Allow", "GET"),))
    return html(source.title)


def at_first(reply: Answer) -> Behaviour:
    """Return a behaviour that gives another answer to the first request, then shows the source."""
    return lambda request, source: reply if request.nth == 1 else html(source.title)


def behind_cookie(request: Request, source: Source) -> Reply:
    """Set a cookie and redirect to the same address until the cookie comes back."""
    if "consent=yes" in request.header("cookie"):
        return html(source.title)
    return Answer(status=302, headers=(("Location", request.url), ("Set-Cookie", "consent=yes; Path=/")))


def bad_header(_request: Request, source: Source) -> Reply:
    """Show the source under a header whose name has brackets, which a strict reader refuses (RFC 9110, 5.1)."""
    return Answer(headers=(_HTML, ("X-Served(by)", "rack two")), body=html(source.title).body)


def pdf(_request: Request, source: Source) -> Reply:
    """Send a PDF of one empty page whose document information gives the title."""
    parts = (
        b"%PDF-1.4\n",
        b"1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n",
        b"2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n",
        b"3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] >>\nendobj\n",
        f"4 0 obj\n<< /Title ({source.title}) >>\nendobj\n".encode("ascii"),
        b"trailer\n<< /Root 1 0 R /Info 4 0 R /Size 5 >>\n%%EOF\n",
    )
    return Answer(headers=(("Content-Type", "application/pdf"),), body=b"".join(parts))
