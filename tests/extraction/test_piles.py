from srccheck.extraction.piles import Claim, share

JOURNAL = "https://www.hsj.example/articles/u-s-keepers-asked-about-pay-11"
DAILY = "https://www.dailyport.example/news/2021/pay-talks-at-the-pier"


def claim(words, container, *links):
    return Claim(words=words, containers=(container,), links=links)


def test_each_address_goes_to_the_source_whose_words_it_has():
    """Words of the path and the name of the site decide, not the order in the pile."""
    claims = [
        claim("U.S. Keepers Asked About Pay", "The Harbour Street Journal"),
        claim("Pay talks at the pier", "Daily Port", DAILY, JOURNAL),
    ]

    assert share(claims) == ((JOURNAL,), (DAILY,))


def test_initials_of_a_container_name_its_site():
    """ng.example belongs to the Nordsee Gazette though no word is shared."""
    claims = [
        claim("Exercise begins", "Harbour Office"),
        claim(
            "Учения начались", "Nordsee Gazette", "https://ng.example/1", "https://x.example/exercise-begins"
        ),
    ]

    assert share(claims) == (("https://x.example/exercise-begins",), ("https://ng.example/1",))


def test_an_address_stays_where_it_stands_when_nothing_is_known():
    """Without a better claim nothing moves, and a citation's only address is its own."""
    claims = [claim("A", "B"), claim("C", "D", "https://x.example/1", "https://y.example/2")]

    assert share(claims) == ((), ("https://x.example/1", "https://y.example/2"))
    assert share([claim("One two", "B"), claim("C", "D", "https://x.example/one-two")]) == (
        (),
        ("https://x.example/one-two",),
    )
