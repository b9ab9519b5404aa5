"""The words by which the markup of a bot wall's own page can be told."""

LARGEST = 100_000
"""Characters that are searched; a wall's page is small, and it has its marks in its head."""

_MARKS = {
    "Cloudflare": ("_cf_chl_opt", "orchestrate/chl_page", "cf-browser-verification"),
    "DataDome": ("captcha-delivery.com",),
    "PerimeterX": ("px-captcha",),
    "Imperva": ("_incapsula_resource", "incapsula incident id"),
    "Kasada": ("/149e9513-01fa-4fb0-aad4-566afd725d1b/",),
    "Anubis": ("anubis_challenge", "/.within.website/x/cmd/anubis/"),
    "DDoS-Guard": ("ddos-guard/js-challenge", "/.well-known/ddos-guard/"),
    "Sucuri": ("sucuri_cloudproxy_js", "sucuri website firewall"),
    "Akamai": ("sec-if-cpt-container", "errors.edgesuite.net"),
    "AWS WAF": ("awswafcookiedomainlist", "challenge.js?awswaf", "gokuprops"),
    "Vercel": ("vercel security checkpoint",),
    "Qrator": ("__qrator/",),
    "Yandex SmartCaptcha": ("smartcaptcha", "showcaptcha"),
}
"""Name of the wall -> lower-case words (microlinkhq/is-antibot, src/providers.json, and the walls' manuals)."""


def marks(text: str) -> tuple[str, ...]:
    """Return the names of the walls whose words stand near the beginning of a page's markup."""
    head = text[:LARGEST].lower()
    return tuple(name for name, words in _MARKS.items() if any(word in head for word in words))
