"""The classes of the hostile web that are blocked, insecure or out of reach."""

import random

from sites import Made, R, Site, always, kind, made, page

from srccheck.demo.behaviours import redirect
from srccheck.demo.message import Answer, Fault
from srccheck.demo.page import Certificate, Place


@kind
def cloudflare(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, "en")
    text = "<html><head><title>Just a moment...</title><script>window._cf_chl_opt={}</script></head><body>Enable JavaScript and cookies to continue</body></html>"
    headers = dice.choice(
        [
            (("cf-mitigated", "challenge"), ("Server", "cloudflare")),
            (("Server", "cloudflare"), ("CF-RAY", "9")),
        ]
    )
    answer = always(page(text, dice.choice([403, 503, 200]), headers))
    return made(site, R.BOT_WALL, answer, elsewhere=answer)


@kind
def other_walls(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, "en")
    status, headers, text = dice.choice(
        [
            (
                403,
                (("X-DataDome", "protected"),),
                "<html><body><script src='https://ct.captcha-delivery.com/c.js'></script><p>Please enable JS and disable any ad blocker</p></body></html>",
            ),
            (
                403,
                (("Server", "AkamaiGHost"),),
                "<html><head><title>Access Denied</title></head><body><h1>Access Denied</h1>You don't have permission to access this server. Reference #18.2d351ab8 https://errors.edgesuite.net/18</body></html>",
            ),
            (
                403,
                (),
                "<html><head><title>Access to this page has been denied</title></head><body><div id='px-captcha'></div>Press &amp; Hold to confirm you are a human</body></html>",
            ),
            (
                200,
                (("X-Iinfo", "9-1-0"),),
                "<html><head><title></title></head><body><iframe src='/_Incapsula_Resource?SWUDNSAI=31'>Request unsuccessful. Incapsula incident ID: 1</iframe></body></html>",
            ),
            (
                429,
                (("x-kpsdk-ct", "0"),),
                "<html><body><script src='/149e9513-01fa-4fb0-aad4-566afd725d1b/2d206a39-8ed7-437e-a3be-862e0f06eea3/ips.js'></script></body></html>",
            ),
            (
                200,
                (),
                "<html><head><title>Making sure you're not a bot!</title><script id='anubis_challenge' type='application/json'>{}</script></head><body>Loading... Please wait a moment while we ensure the security of your connection.</body></html>",
            ),
            (
                403,
                (("Server", "ddos-guard"),),
                "<html><head><title>DDoS-Guard</title></head><body><script src='/.well-known/ddos-guard/js-challenge/index.js'></script>Checking your browser before accessing</body></html>",
            ),
        ]
    )
    answer = always(page(text, status, headers))
    return made(site, R.BOT_WALL, answer, elsewhere=answer)


@kind
def challenge_without_a_name(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, "en")
    answer = always(
        page(
            "<html><head><title>Just a moment...</title></head><body><p>Checking your browser. Please verify that you are human.</p></body></html>"
        )
    )
    return made(site, R.BOT_WALL, answer, elsewhere=answer)


@kind
def plain_refusal(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    code, reason = dice.choice([(401, R.LOGIN_WALL), (403, R.FORBIDDEN), (451, R.LEGAL), (999, R.FORBIDDEN)])
    return made(site, reason, site.shows("Sorry", "<p>No.</p>", status=code))


@kind
def too_many_requests(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    headers = dice.choice([(("Retry-After", "3600"),), (("Retry-After", "1"),)])
    return made(site, R.RATE_LIMITED, always(page("<title>Slow down</title>", 429, headers)))


@kind
def login_or_consent(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    where, reason, words = dice.choice(
        [
            ("/login?next=%2Fstory", R.LOGIN_WALL, "Log in"),
            ("/account/signin?returnUrl=/story", R.LOGIN_WALL, "Sign in"),
            ("/consent?continue=/story", R.FORBIDDEN, "Before you continue"),
        ]
    )
    form = "<form><input name='user'><input type='password' name='pass'></form>"
    return made(
        site,
        reason,
        redirect(302, where),
        also=((where, site.shows(words, form)),),
        elsewhere=redirect(302, where),
    )


@kind
def login_in_its_place(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, "en")
    form = "<form><input name='user'><input type='password' name='pass'></form>"
    answer = always(page(site.html(dice.choice(["Log in", "Sign in", "Login"]), form, bare=True)))
    return made(site, R.LOGIN_WALL, answer, elsewhere=answer)


@kind
def denied_with_200(dice: random.Random, number: int) -> Made:
    site = Site(dice, number, "en")
    title, body = dice.choice(
        [
            ("Access Denied", "<p>You don't have permission to access this page on this server.</p>"),
            (
                "Attention Required!",
                "<p>Sorry, you have been blocked. You are unable to access this site.</p>",
            ),
            (
                "Pardon Our Interruption",
                "<p>As you were browsing something about your browser made us think you were a bot.</p>",
            ),
            ("Robot or human?", "<p>Activate and hold the button to confirm that you're human.</p>"),
            ("Request Rejected", "<p>The requested URL was rejected. Your support ID is 123456789.</p>"),
            ("Один момент…", "<p>Проверяем ваш браузер. Включите JavaScript.</p>"),
        ]
    )
    answer = always(page(site.html(title, body, bare=True), dice.choice([200, 202, 403])))
    return made(site, R.BOT_WALL, answer, elsewhere=answer)


@kind
def gates(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    where, words, reason = dice.choice(
        [
            ("/age-verification?return=/story", "Are you 18 or older?", R.FORBIDDEN),
            ("/captcha?url=/story", "Please solve the captcha", R.BOT_WALL),
            ("/gdpr-consent/?next=/story", "We value your privacy", R.FORBIDDEN),
            ("/sorry/index?continue=/story", "Unusual traffic", R.BOT_WALL),
        ]
    )
    return made(
        site,
        reason,
        redirect(302, where),
        also=((where, site.shows(words, "<p>Please confirm.</p>")),),
        elsewhere=redirect(302, where),
    )


@kind
def refused_in_the_words_of_missing(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    return made(site, R.FORBIDDEN, site.shows("Page not found", "<p>Sorry.</p>", status=403))


@kind
def bad_certificate(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    site.scheme = "https"
    bad, reason = dice.choice(
        [
            (Certificate.EXPIRED, R.TLS_EXPIRED),
            (Certificate.SELF_SIGNED, R.TLS_UNTRUSTED),
            (Certificate.WRONG_HOST, R.TLS_WRONG_HOST),
        ]
    )
    return made(site, reason, site.article(), certificate=bad)


@kind
def never_answers(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    if dice.random() < 0.5:
        return made(site, R.CONNECT_TIMEOUT, None, place=Place.FULL)
    return made(site, R.READ_TIMEOUT, always(Fault.SILENCE))


@kind
def broken_server(dice: random.Random, number: int) -> Made:
    site = Site(dice, number)
    site.scheme = "http"
    reply, reason, place = dice.choice(
        [
            (Answer(status=500), R.HTTP_5XX, Place.WEB),
            (Answer(status=503), R.HTTP_5XX, Place.WEB),
            (Fault.RESET, R.RESET, Place.WEB),
            (b"SSH-2.0-OpenSSH_9.2\r\n\r\n", R.PROTOCOL_ERROR, Place.WEB),
            (None, R.REFUSED, Place.CLOSED),
            (None, R.DNS_FAILURE, Place.AGAIN),
        ]
    )
    return made(site, reason, always(reply) if reply is not None else None, place=place)
