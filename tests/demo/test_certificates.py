"""The demo's certificates: those of the package, and the tool that makes them."""

import runpy
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509

from srccheck.demo.page import Certificate
from srccheck.demo.pages import PAGES
from srccheck.demo.site import secure_hosts
from srccheck.demo.tls import AUTHORITY, folder, server_context

TOOL = Path(__file__).parent.parent.parent / "tools" / "make_certificates.py"


@pytest.fixture(scope="module", params=["packaged", "made"])
def certificates(request, tmp_path_factory):
    if request.param == "packaged":
        with folder() as path:
            yield path
        return
    path = tmp_path_factory.mktemp("certificates")
    runpy.run_path(str(TOOL))["main"](path)
    yield path


def read(path, name):
    return x509.load_pem_x509_certificate((path / name).read_bytes().split(b"PRIVATE KEY-----\n")[-1])


def names(one):
    extension = one.extensions.get_extension_for_class(x509.SubjectAlternativeName)
    return set(extension.value.get_values_for_type(x509.DNSName))


def test_the_good_certificate_names_every_secure_host(certificates):
    """A new HTTPS host needs new certificates: `python tools/make_certificates.py`."""
    assert names(read(certificates, Certificate.GOOD.value)) == set(secure_hosts(PAGES))


def test_certificates_last_or_have_ended(certificates):
    """Only the expired certificate is out of its time, for the next fifty years."""
    later = datetime(2076, 1, 1, tzinfo=UTC)
    files = (AUTHORITY, *(one.value for one in Certificate))
    ended = {name for name in files if read(certificates, name).not_valid_after_utc < later}

    assert ended == {Certificate.EXPIRED.value}
    assert read(certificates, Certificate.EXPIRED.value).not_valid_after_utc.year == 2020


def test_the_wrong_host_is_somebody_else(certificates):
    """The certificate of the wrong host names none of the demo's hosts."""
    assert names(read(certificates, Certificate.WRONG_HOST.value)) == {"somebody-else.example"}


def test_a_server_can_use_them_all(certificates):
    """Every file holds a certificate with its key."""
    assert server_context(certificates, lambda _: Certificate.GOOD).sni_callback is not None


def test_the_package_says_that_the_keys_are_public():
    """Whoever finds the keys learns that they protect nothing."""
    with folder() as path:
        assert "protect nothing" in (path / "README.md").read_text(encoding="utf-8")
