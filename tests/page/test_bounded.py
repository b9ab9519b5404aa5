import pytest

from srccheck.page.bounded import DEEPEST, LARGEST, bounded

PAGE = (
    "<html><head><title>Boats</title></head><body>" + "<div><p>one<p>two<br></div>" * 400 + "</body></html>"
)


def test_leaves_a_page_as_it_is():
    """Many tags are no fault, as long as they are closed."""
    assert bounded(PAGE) == PAGE


@pytest.mark.parametrize("tag", ["<div>", "<b><p>", "</p><b>", "<ul><li>", "<a/>"])
def test_cuts_what_nests_too_deep(tag):
    """What opens more elements than any page has is cut at that place."""
    cut = bounded(tag * 5000)

    assert cut
    assert cut.count("<") <= 3 * DEEPEST


def test_drops_scripts_before_it_cuts():
    """A long script does not push the text out; JSON-LD stays."""
    data = '<script type="application/ld+json">{}</script>'
    text = f"<script>{'x' * LARGEST}</script><style>{'y' * 1000}</style>{data}<h1>Boats</h1>"

    assert bounded(text) == f"{data}<h1>Boats</h1>"


@pytest.mark.parametrize(
    "text", ["<script>" * 100_000, "<p>" * 200_000, "<style>a" * 50_000, "x" * 2_000_000]
)
def test_cuts_what_is_too_long(text):
    """Nothing longer than the limit is parsed."""
    assert len(bounded(text)) <= LARGEST
