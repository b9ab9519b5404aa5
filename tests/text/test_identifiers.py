"""Identifiers and their resolvers."""

import pytest

from srccheck.model.work import Item
from srccheck.text.identifiers import doi, links_of, resolver


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("10.1234/a(b)", "10.1234/a(b)"),
        ("doi: 10.1234/x", "10.1234/x"),
        ("https://doi.org/10.1234/x", "10.1234/x"),
        ("HTTP://DX.DOI.ORG/10.1234/x", "10.1234/x"),
        (" none ", "none"),
        ("https://www.doi.org/10.1234/x", "10.1234/x"),
        ("https://doi.org/10.1234/a%28b%29%3C", "10.1234/a(b)<"),
        ("10.1234/a%28b", "10.1234/a%28b"),
    ],
)
def test_a_doi_stands_without_what_leads_to_it(text, wanted):
    """Resolver and prefix go; what is no DOI stays."""
    assert doi(text) == wanted


@pytest.mark.parametrize(
    ("variables", "wanted"),
    [
        ({"doi": "10.1234/a<b>#c"}, "https://doi.org/10.1234/a%3Cb%3E%23c"),
        ({"doi": "nonsense"}, None),
        ({"pmid": "123"}, "https://pubmed.ncbi.nlm.nih.gov/123"),
        ({"pmid": "x"}, None),
        ({"pmcid": "PMC12"}, "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC12"),
        ({"number": "arXiv:2101.00001v2"}, "https://arxiv.org/abs/2101.00001v2"),
        ({"number": "hdl:1234/5"}, "https://hdl.handle.net/1234/5"),
        ({"number": "urn:nbn:de:1"}, "https://nbn-resolving.org/urn:nbn:de:1"),
        ({"number": "No. 7"}, None),
        ({"doi": "10.1234/a", "pmid": "1"}, "https://doi.org/10.1234/a"),
        ({}, None),
    ],
)
def test_an_identifier_has_a_resolver(variables, wanted):
    """The DOI's first; what has no valid form has none."""
    assert resolver(Item(**variables)) == wanted


def test_a_cited_address_comes_before_the_resolver():
    """What the note prints is what is checked."""
    assert links_of(Item(url="https://a.example/x y", doi="10.1234/a")) == ("https://a.example/x%20y",)
    assert links_of(Item(doi="10.1234/a")) == ("https://doi.org/10.1234/a",)
    assert links_of(Item(url="  ")) == ()
