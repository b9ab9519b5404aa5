import pytest

from srccheck.model.verdict import Reason
from support.judging import TITLE, URL, a_page, an_exchange, verdict


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("https://coast.example/login?next=/2019", Reason.LOGIN_WALL),
        ("https://coast.example/accounts/sign-in", Reason.LOGIN_WALL),
        ("https://login.coast.example/?back=1", Reason.LOGIN_WALL),
        ("https://coast.example/auth/realms/x", Reason.LOGIN_WALL),
        ("https://consent.coast.example/m?continue=x", Reason.FORBIDDEN),
        ("https://guce.coast.example/consent?x=1", Reason.FORBIDDEN),
        ("https://coast.example/age-verification?return=/2019", Reason.FORBIDDEN),
        ("https://coast.example/gdpr-consent/?next=/2019", Reason.FORBIDDEN),
        ("https://coast.example/paywall?article=9", Reason.FORBIDDEN),
        ("https://coast.example/showcaptcha?retpath=/2019", Reason.BOT_WALL),
        ("https://coast.example/sorry/index?continue=/2019", Reason.BOT_WALL),
        ("https://register.example/boats/herring-boat", Reason.OK),
        ("https://coast.example/terms-of-trade-for-herring", Reason.OK),
        ("https://coast.example/author/login-of-boats-a-history", Reason.OK),
        ("https://coast.example/blogs/authority", Reason.OK),
    ],
)
def test_a_redirect_to_a_login_or_consent_page_blocks(target, reason):
    """The address tells; words that only begin like "login" do not count."""
    assert verdict(an_exchange(200, URL, target), page=a_page("Coast")).reason is reason


def test_a_login_page_in_the_pages_place_blocks():
    """A password field under a login's title."""
    assert verdict(an_exchange(200), page=a_page("Sign in", password_field=True)).reason is Reason.LOGIN_WALL


@pytest.mark.parametrize("title", [TITLE, "Coast Times"])
def test_a_password_field_on_a_page_is_nothing(title):
    """Many pages have a small login form in their head."""
    assert verdict(an_exchange(200), page=a_page(title, password_field=True)).reason is Reason.OK


@pytest.mark.parametrize(
    ("text", "reason"), [("Instagram. Username, password. Log in", Reason.LOGIN_WALL), (None, Reason.OK)]
)
def test_a_page_that_is_next_to_nothing_but_a_form_asks_for_a_login(text, reason):
    """Beside the name of its site; a page with text has the form in a corner."""
    page = a_page("Coast Times", password_field=True, **({"text": text} if text else {}))

    assert verdict(an_exchange(200), page=page).reason is reason


def test_a_cited_login_address_is_no_redirect_to_one():
    """Who cites a login page gets it."""
    url = "https://coast.example/login"

    found = verdict(
        an_exchange(200, url, "https://coast.example/login/", by=301), page=a_page("Coast"), url=url
    )
    assert found.reason is Reason.OK
