"""The manual's pages of `insecure`."""

from srccheck.model.page import Page
from srccheck.model.verdict import Reason

_BEHIND = (
    "Two HTTP stacks must fail alike. Then the page is looked at once without trust and without cookies: if it is "
    "404, 410 or a proven not-found page, the link is dead and not insecure. The identity tells whether the source "
    "is behind it."
)
_TODO = "Open it in a browser with care, or cite an archived copy. Tell the site's owner, if you can."

PAGES = {
    Reason.TLS_EXPIRED: Page(
        means="The certificate of the site has run out; somebody has stopped looking after it.",
        found="OpenSSL's verify code 10 (certificate has expired), on any hop.",
        example="The certificate of rusty-lock.example: certificate has expired.",
        guards=_BEHIND,
        todo=_TODO,
    ),
    Reason.TLS_UNTRUSTED: Page(
        means="The certificate is signed by nobody that is trusted, or a link of its chain is missing.",
        found="Any other verify code of OpenSSL, against certifi's authorities or those of `SSL_CERT_FILE`.",
        example="The certificate of self-made.example: self-signed certificate.",
        guards=_BEHIND + " Browsers mend a missing link of the chain; this does not.",
        todo=_TODO + " Behind a company's proxy, name its authority with `SSL_CERT_FILE`.",
    ),
    Reason.TLS_WRONG_HOST: Page(
        means="The certificate belongs to another host: the name points to a machine that does not expect it.",
        found="OpenSSL's verify codes 62 and 64 (host name or address mismatch).",
        example="The certificate of old.example: Hostname mismatch, certificate is not valid for 'old.example'.",
        guards=_BEHIND,
        todo=_TODO,
    ),
    Reason.TLS_FAILED: Page(
        means="No secure connection could be made, for another reason than trust.",
        found="The handshake failed in both stacks, or the certificate is not valid yet.",
        example="An ancient version of TLS, or plain HTTP behind https.",
        guards=_BEHIND,
        todo=_TODO,
    ),
}
