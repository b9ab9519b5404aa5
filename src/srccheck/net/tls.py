"""Whom a run trusts: one TLS context for both HTTP stacks, and one that trusts everybody for the one look."""

import ssl
from collections.abc import Mapping
from pathlib import Path

from srccheck.errors import ConfigError


def trusting(ca_file: str | None, environ: Mapping[str, str]) -> ssl.SSLContext:
    """Return the context that checks certificates.

    Args:
        ca_file: a PEM file of the only authorities to trust, or None.
        environ: SSL_CERT_FILE and SSL_CERT_DIR name authorities in place of certifi's.

    Raises:
        ConfigError: a file that is named cannot be used.
    """
    file = ca_file or environ.get("SSL_CERT_FILE") or None
    folder = None if ca_file else environ.get("SSL_CERT_DIR") or None
    if file is None and folder is None:
        import certifi

        return ssl.create_default_context(cafile=certifi.where())
    if folder is not None and not Path(folder).is_dir():
        raise ConfigError(f"{folder}: SSL_CERT_DIR names no folder")
    try:
        return ssl.create_default_context(cafile=file, capath=folder)
    except (OSError, ssl.SSLError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ConfigError(f"{file}: no usable file of certificate authorities: {reason}") from None


def unverified() -> ssl.SSLContext:
    """Return the context that takes any certificate, and old ciphers and versions too.

    It serves the one look behind a bad certificate, which sends neither cookies nor credentials.
    """
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    return context
