import pytest

from srccheck.model.evidence import FailureKind as K
from srccheck.model.verdict import Identity, Reason
from support.judging import TITLE, a_failure, a_page, an_exchange, verdict


@pytest.mark.parametrize(
    ("status", "title", "reason", "identity"),
    [
        (200, TITLE, Reason.TLS_EXPIRED, Identity.CONFIRMED),
        (200, "Ten cheap recipes for a rainy weekend", Reason.TLS_EXPIRED, Identity.CONTRADICTED),
        (200, "Page not found", Reason.SOFT_404, Identity.CONTRADICTED),
        (404, "Page not found", Reason.HTTP_404, Identity.UNCONFIRMED),
        (410, "Gone", Reason.HTTP_410, Identity.UNCONFIRMED),
        (403, "Forbidden", Reason.TLS_EXPIRED, Identity.UNCONFIRMED),
        (500, "Fault", Reason.TLS_EXPIRED, Identity.UNCONFIRMED),
    ],
)
def test_judges_what_stands_behind_a_bad_certificate(status, title, reason, identity):
    """Gone is gone; anything else is insecure, with the page's identity."""
    behind = an_exchange(status, verified=False)
    found = verdict(a_failure(K.TLS_EXPIRED), a_failure(K.TLS_EXPIRED), behind, page=a_page(title))

    assert (found.reason, found.identity) == (reason, identity)


def test_names_the_more_telling_fault():
    """One stack's plain failure does not hide what the other one said of the certificate."""
    assert verdict(a_failure(K.TLS_UNTRUSTED), a_failure(K.TLS_FAILED)).reason is Reason.TLS_UNTRUSTED
    assert verdict(a_failure(K.TLS_UNTRUSTED), a_failure(K.RESET)).reason is Reason.TLS_UNTRUSTED


def test_an_answer_over_a_good_certificate_wins():
    """What the second stack reached safely is judged as it is."""
    found = verdict(a_failure(K.TLS_FAILED), an_exchange(200), page=a_page(TITLE))

    assert (found.reason, found.identity) == (Reason.OK, Identity.CONFIRMED)


def test_an_answer_behind_a_bad_certificate_is_an_answer():
    """The machine is not offline where somebody answered, safely or not."""
    behind = an_exchange(200, verified=False)

    assert verdict(a_failure(K.TLS_EXPIRED), behind, online=False).reason is Reason.TLS_EXPIRED
