import pytest

from srccheck.page.jsonld import linked


def test_reads_headlines_names_dates_and_authors():
    """Graphs, lists and nested works are walked; names of persons and sites are no titles."""
    found = linked(
        [
            (
                '{"@context": "https://schema.org", "@graph": ['
                '{"@type": "WebSite", "name": "Coast"},'
                '{"@type": ["WebPage"], "name": "Page"},'
                '{"@type": "NewsArticle", "headline": "The last boat", "datePublished": "2019-03-12",'
                ' "author": [{"@type": "Person", "name": "Ida Marsh"}, "Sam Doyle"]}]}'
            )
        ]
    )

    assert found.titles == ("The last boat", "Page")
    assert found.dates == ("2019-03-12",)
    assert found.authors == ("Ida Marsh", "Sam Doyle")


@pytest.mark.parametrize(
    "script", ["", "{", "[" * 50_000, '{"headline": 7, "author": [[[]]]}', "null", '"x"']
)
def test_passes_over_what_is_no_use(script):
    """Broken, deep and odd data gives nothing."""
    assert linked([script]).titles == ()
