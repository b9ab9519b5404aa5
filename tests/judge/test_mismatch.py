import pytest

from srccheck.model.verdict import Identity, Reason, Status
from support.judging import TITLE, a_page, an_exchange, verdict

OTHER = "Ten cheap recipes for a rainy weekend"


def test_another_article_at_the_address_has_changed():
    """The verdict names both titles."""
    found = verdict(an_exchange(200), page=a_page(OTHER))

    assert (found.reason, found.identity, found.title) == (
        Reason.TITLE_MISMATCH,
        Identity.CONTRADICTED,
        OTHER,
    )
    assert found.evidence == (f"the page's title is “{OTHER}”", f"the cited title is “{TITLE}”")


@pytest.mark.parametrize("status", [403, 500])
def test_only_an_answer_of_success_can_have_changed(status):
    """A refusal's page says nothing of the source."""
    assert verdict(an_exchange(status), page=a_page(OTHER)).status is not Status.CHANGED
