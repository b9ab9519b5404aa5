"""Whom a run trusts."""

import ssl

import pytest

from srccheck.errors import ConfigError
from srccheck.net import tls


def test_trusts_certifis_authorities_by_default():
    """Without a word from anyone, certificates are checked against certifi's authorities."""
    context = tls.trusting(None, {})

    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
    assert context.cert_store_stats()["x509_ca"] > 50


@pytest.mark.parametrize("way", ["argument", "environment"])
def test_trusts_a_named_file_alone(certificates, way):
    """A file of authorities takes the place of certifi's."""
    named = certificates.ca_file if way == "argument" else None
    environ = {"SSL_CERT_FILE": certificates.ca_file} if way == "environment" else {}

    assert tls.trusting(named, environ).cert_store_stats()["x509_ca"] == 1


def test_the_argument_wins(certificates):
    """A file that is named beats the environment's, even a broken one."""
    environ = {"SSL_CERT_FILE": "/no/such/file", "SSL_CERT_DIR": "/no/such/folder"}

    assert tls.trusting(certificates.ca_file, environ).cert_store_stats()["x509_ca"] == 1


@pytest.mark.parametrize(
    "environ",
    [{"SSL_CERT_FILE": "/no/such/file"}, {"SSL_CERT_DIR": "/no/such/folder"}, {"SSL_CERT_FILE": __file__}],
)
def test_says_what_cannot_be_used(environ):
    """A file or folder that is not there, or holds no certificate, is named."""
    with pytest.raises(ConfigError, match=next(iter(environ.values()))):
        tls.trusting(None, environ)


def test_the_unverified_context_takes_anything():
    """The look behind a bad certificate checks nothing."""
    context = tls.unverified()

    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_NONE, False)
