"""Make the certificates of the demo web: one authority, and a certificate for each way of being good or bad.

Run by hand when a page gets a new HTTPS host: `.venv/bin/python tools/make_certificates.py`. It needs the
`cryptography` package, which the test group brings. Every key is new each time, and none protects anything.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from srccheck.demo.page import Certificate, Page
from srccheck.demo.pages import PAGES
from srccheck.demo.site import addresses, secure_hosts
from srccheck.demo.tls import AUTHORITY
from srccheck.text.urls import host

FOLDER = Path(__file__).parent.parent / "src" / "srccheck" / "demo" / "certificates"
BEGIN = datetime(2019, 1, 1, tzinfo=UTC)
PAST = datetime(2020, 1, 1, tzinfo=UTC)
END = datetime(2119, 1, 1, tzinfo=UTC)
SOMEBODY_ELSE = ("somebody-else.example",)

Key = ec.EllipticCurvePrivateKey


def main(folder: Path, pages: Sequence[Page] = PAGES) -> None:
    """Write every file anew into a folder, for the hosts of some pages."""
    root_key = ec.generate_private_key(ec.SECP256R1())
    root = make_root(root_key)
    (folder / AUTHORITY).write_bytes(root.public_bytes(serialization.Encoding.PEM))
    for certificate, hosts, end in (
        (Certificate.GOOD, secure_hosts(pages), END),
        (Certificate.EXPIRED, hosts_of(Certificate.EXPIRED, pages), PAST),
        (Certificate.WRONG_HOST, SOMEBODY_ELSE, END),
    ):
        key = ec.generate_private_key(ec.SECP256R1())
        write(folder / certificate.value, make_leaf(key, hosts, end, root_key, root), key)
    key = ec.generate_private_key(ec.SECP256R1())
    write(
        folder / Certificate.SELF_SIGNED.value,
        make_leaf(key, hosts_of(Certificate.SELF_SIGNED, pages), END, key, None),
        key,
    )


def hosts_of(certificate: Certificate, pages: Sequence[Page]) -> tuple[str, ...]:
    """Return the hosts of the pages that show a certificate, sorted; a stand-in where there is none."""
    urls = (url for page in pages if page.certificate is certificate for url in addresses(page))
    return tuple(sorted({host(url) for url in urls})) or SOMEBODY_ELSE


def make_root(key: Key) -> x509.Certificate:
    """Return the certificate of the authority, signed by itself."""
    subject = name("srccheck demo CA, public test key")
    usage = key_usage(authority=True)
    return (
        builder(subject, subject, key, END)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )


def make_leaf(
    key: Key, hosts: tuple[str, ...], end: datetime, signer: Key, root: x509.Certificate | None
) -> x509.Certificate:
    """Return a server's certificate, signed by the authority, or by its own key where there is none."""
    subject = name(hosts[0])
    names = x509.SubjectAlternativeName([x509.DNSName(one) for one in hosts])
    server = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])
    authority = x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key())
    return (
        builder(subject, root.subject if root else subject, key, end)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(key_usage(authority=False), critical=True)
        .add_extension(server, critical=False)
        .add_extension(names, critical=False)
        .add_extension(authority, critical=False)
        .sign(signer, hashes.SHA256())
    )


def builder(subject: x509.Name, issuer: x509.Name, key: Key, end: datetime) -> x509.CertificateBuilder:
    """Return what every certificate has."""
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(BEGIN)
        .not_valid_after(end)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def key_usage(*, authority: bool) -> x509.KeyUsage:
    """Return what a key may be used for (RFC 5280, section 4.2.1.3)."""
    return x509.KeyUsage(
        digital_signature=not authority,
        key_cert_sign=authority,
        crl_sign=authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def name(common: str) -> x509.Name:
    """Return a distinguished name of a common name alone."""
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def write(file: Path, made: x509.Certificate, key: Key) -> None:
    """Write a certificate and its key into one file."""
    pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    secret = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain)
    file.write_bytes(secret + made.public_bytes(pem))


if __name__ == "__main__":
    main(FOLDER)
