"""The demo's trial: the main job done on its article, over its web."""

from srccheck.check import Web
from srccheck.config import Options
from srccheck.demo.archive import URL as ARCHIVE
from srccheck.demo.article import article
from srccheck.demo.pages.skipped import EXCLUDE
from srccheck.demo.web import DemoWeb
from srccheck.model.report import Report
from srccheck.net.settings import Settings
from srccheck.pipeline import extract, verify
from srccheck.progress import Observer
from srccheck.readers import read

ARTICLE = "demo-article.txt"
"""What reports call the article, which is in memory only."""

NETWORK = "127.0.0.0/8"
_TIMEOUT = 1.5
"""Seconds of an attempt: a page that never answers takes one and a half of them, and all of it under ten seconds."""
_CONCURRENCY = 16
"""Attempts at once: the web shares its processor with its visitor, and must not seem slow to it."""


def web_of(demo: DemoWeb) -> Web:
    """Return the way to the demo web: its names, its authority, short waits."""
    return Web(
        settings=Settings(
            concurrency=_CONCURRENCY,
            timeout=_TIMEOUT,
            allow_network=(NETWORK,),
            exempt=(ARCHIVE,),
            ca_file=str(demo.ca_file),
            back_off=(0.1, 0.3),
        ),
        archives=(f"wayback={ARCHIVE}",),
        resolver=demo.resolver,
        environ={},
    )


def run(observer: Observer) -> Report:
    """Do the main job on the demo's article, over the demo web.

    Args:
        observer: is told of each link.
    """
    extraction = extract([read(article().encode(), ARTICLE)])
    with DemoWeb() as demo:
        return verify(extraction, Options(exclude=(EXCLUDE,)), observer, web_of(demo))
