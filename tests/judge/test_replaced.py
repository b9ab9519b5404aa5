"""A site in other hands."""

import pytest
from msgspec import structs

from srccheck.judge import judge
from srccheck.model.evidence import Sibling
from srccheck.model.verdict import Identity, Reason
from support.judging import TITLE, URL, a_page, an_exchange, cited, evidence, verdict

CASINO = "Lucky Anchor Casino: slots and free spins"


@pytest.mark.parametrize(
    "page",
    [
        a_page(CASINO),
        a_page("Situs judi slot gacor terpercaya", language="id"),
        a_page("Онлайн казино: бонус и ставки на спорт", language="ru"),
        a_page("澳门娱乐城官网 老虎机 百家乐 注册", language="zh"),
        a_page("Best Online Casino 2026", text="Claim your welcome bonus. " * 10),
        a_page("Buy viagra and cialis online"),
    ],
)
def test_the_trades_of_those_who_buy_lost_domains(page):
    """Their words in the titles, and none of them in the citation."""
    found = verdict(an_exchange(200), page=page)

    assert (found.reason, found.identity) == (Reason.SITE_REPLACED, Identity.CONTRADICTED)


@pytest.mark.parametrize(
    ("page", "by", "url"),
    [
        (a_page(TITLE, CASINO), cited(), URL),
        (a_page(CASINO), cited(title="Casino town goes bankrupt after a decade"), URL),
        (a_page(CASINO), cited(container_title="Poker Monthly"), URL),
        (a_page(CASINO), cited(), "https://coast.example/poker/herring-boat"),
        (a_page("Town council debates the old casino building"), cited(), URL),
        (a_page("The slot in the harbour wall"), cited(), URL),
        (a_page("Georgia's casinos and online betting boom"), cited(title="Игорный бизнес в Грузии"), URL),
        (a_page("Poker face: the casino king of Baku"), cited(title="Der Fall des Hotelkönigs"), URL),
    ],
    ids=[
        "cited title",
        "cited words",
        "container",
        "address",
        "one word",
        "another meaning",
        "news",
        "a nickname",
    ],
)
def test_what_only_speaks_of_it(page, by, url):
    """A page that is the source, a citation about the trade, and a single word."""
    seen = evidence(an_exchange(200, url), page=page, url=url)

    assert judge(seen, [by]).reason is not Reason.SITE_REPLACED


def test_nobody_cited_is_nobody_replaced():
    """Of an address alone it cannot be told."""
    assert judge(evidence(an_exchange(200), page=a_page(CASINO)), []).reason is Reason.OK


@pytest.mark.parametrize(
    ("container", "reason"),
    [("Coast Times", Reason.SITE_REPLACED), ("Garden Weekly", Reason.SOFT_404), (None, Reason.SOFT_404)],
)
def test_one_page_everywhere_that_does_not_name_the_site(container, reason):
    """With the site's name on it, it is the site's own catch-all."""
    page = a_page(
        "Garden furniture for every purse and season", text="Garden chairs at weekly prices. " * 30, size=9000
    )
    sibling = Sibling(exchange=an_exchange(200, "https://coast.example/2019/03/qwerty-asdfgh"), page=page)
    seen = structs.replace(evidence(an_exchange(200), page=page), sibling=sibling)

    assert judge(seen, [cited(container_title=container)]).reason is reason
