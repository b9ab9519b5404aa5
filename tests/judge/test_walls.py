import pytest

from srccheck.model.verdict import Reason
from support.judging import TITLE, a_page, an_exchange, verdict


def headers(*pairs: tuple[str, str], status: int = 403):
    return an_exchange(status, headers=pairs)


@pytest.mark.parametrize(
    ("pair", "status"),
    [
        (("cf-mitigated", "challenge"), 403),
        (("cf-mitigated", "challenge"), 503),
        (("cf-mitigated", "challenge"), 200),
        (("x-datadome", "protected"), 403),
        (("server", "AkamaiGHost"), 403),
        (("set-cookie", "_pxhd"), 403),
        (("x-iinfo", "14-1"), 403),
        (("x-kpsdk-ct", "abc"), 429),
        (("x-amzn-waf-action", "captcha"), 405),
        (("x-vercel-mitigated", "challenge"), 429),
        (("server", "ddos-guard"), 403),
        (("x-li-fabric", "prod"), 999),
    ],
)
def test_a_header_tells_the_wall(pair, status):
    """A wall's header beside a refusing status, or one that only a challenge has."""
    assert verdict(headers(pair, status=status)).reason is Reason.BOT_WALL


@pytest.mark.parametrize(
    "pair", [("set-cookie", "_abck"), ("x-datadome", "protected"), ("server", "cloudflare")]
)
def test_a_walls_cookie_on_a_good_page_is_nothing(pair):
    """The products' headers ride on living pages too."""
    assert verdict(headers(pair, status=200), page=a_page("Coast Times")).reason is Reason.OK


@pytest.mark.parametrize("status", [404, 410])
def test_gone_behind_a_wall_is_gone(status):
    """A site that answers "not found" has let us through."""
    assert verdict(headers(("server", "ddos-guard"), status=status)).reason in (
        Reason.HTTP_404,
        Reason.HTTP_410,
    )


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Just a moment...", "Verifying you are human. This may take a few seconds."),
        ("Making sure you're not a bot!", "Protected by Anubis. Making sure you're not a bot!"),
        ("DDoS-Guard", "Checking your browser before accessing the site"),
        ("Вы не робот?", "Подтвердите, что вы не робот"),
        ("Access Denied", "Reference #18.2d351ab8"),
        ("Pardon Our Interruption", "Something about your browser made us think you were a bot."),
        ("Robot or human?", "Activate and hold the button"),
        ("请稍候…", "coast.example"),
        ("Einen Moment bitte...", "coast.example"),
    ],
)
def test_a_challenge_with_status_200_is_a_wall(title, text):
    """The page's own title and words tell a challenge that claims success."""
    assert verdict(an_exchange(200), page=a_page(title, text=text)).reason is Reason.BOT_WALL


def test_markup_tells_a_wall_without_words():
    """An empty page with a wall's script is the wall's."""
    found = verdict(an_exchange(200), page=a_page("", text=" ", marks=("Imperva",)))

    assert found.reason is Reason.BOT_WALL
    assert "marks of Imperva" in found.evidence


def test_a_page_about_walls_is_no_wall():
    """A long text, or a title that is the cited one, is an article."""
    words = "Checking your browser: how sites tell programs from people. "

    assert (
        verdict(an_exchange(200), page=a_page("Just a moment in history", text=words * 40)).reason
        is not Reason.BOT_WALL
    )
    assert (
        verdict(an_exchange(403), page=a_page(TITLE, text=words, marks=("Cloudflare",))).reason is Reason.OK
    )
