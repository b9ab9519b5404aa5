"""Every exception of the network and its libraries, and what it means; the only place that knows them."""

import errno
import http.client
import socket
import ssl
from collections.abc import Iterator

from srccheck.model.evidence import Failure, FailureKind
from srccheck.net.fetch import Overdue
from srccheck.net.guard import PrivateAddressError
from srccheck.text.safe import shorten
from srccheck.text.urls import redact

K = FailureKind

HTTPX: dict[str, FailureKind] = {
    "CloseError": K.RESET,
    "ConnectError": K.RESET,
    "ConnectTimeout": K.CONNECT_TIMEOUT,
    "CookieConflict": K.PROTOCOL,
    "DecodingError": K.PROTOCOL,
    "HTTPError": K.PROTOCOL,
    "HTTPStatusError": K.PROTOCOL,
    "InvalidURL": K.INVALID_URL,
    "LocalProtocolError": K.PROTOCOL,
    "NetworkError": K.RESET,
    "PoolTimeout": K.CONNECT_TIMEOUT,
    "ProtocolError": K.PROTOCOL,
    "ProxyError": K.UNROUTABLE,
    "ReadError": K.RESET,
    "ReadTimeout": K.READ_TIMEOUT,
    "RemoteProtocolError": K.PROTOCOL,
    "RequestError": K.PROTOCOL,
    "RequestNotRead": K.PROTOCOL,
    "ResponseNotRead": K.PROTOCOL,
    "StreamClosed": K.PROTOCOL,
    "StreamConsumed": K.PROTOCOL,
    "StreamError": K.PROTOCOL,
    "TimeoutException": K.READ_TIMEOUT,
    "TooManyRedirects": K.TOO_MANY_HOPS,
    "TransportError": K.PROTOCOL,
    "UnsupportedProtocol": K.UNSUPPORTED_SCHEME,
    "WriteError": K.RESET,
    "WriteTimeout": K.READ_TIMEOUT,
}
"""Each exception of httpx by name; what lies beneath it (`_of_system`) is asked first."""

REQUESTS: dict[str, FailureKind] = {
    "ChunkedEncodingError": K.PROTOCOL,
    "ConnectTimeout": K.CONNECT_TIMEOUT,
    "ConnectionError": K.RESET,
    "ContentDecodingError": K.PROTOCOL,
    "HTTPError": K.PROTOCOL,
    "InvalidHeader": K.PROTOCOL,
    "InvalidJSONError": K.PROTOCOL,
    "InvalidProxyURL": K.UNROUTABLE,
    "InvalidSchema": K.UNSUPPORTED_SCHEME,
    "InvalidURL": K.INVALID_URL,
    "JSONDecodeError": K.PROTOCOL,
    "MissingSchema": K.UNSUPPORTED_SCHEME,
    "ProxyError": K.UNROUTABLE,
    "ReadTimeout": K.READ_TIMEOUT,
    "RequestException": K.PROTOCOL,
    "RetryError": K.PROTOCOL,
    "SSLError": K.TLS_FAILED,
    "StreamConsumedError": K.PROTOCOL,
    "Timeout": K.READ_TIMEOUT,
    "TooManyRedirects": K.TOO_MANY_HOPS,
    "URLRequired": K.INVALID_URL,
    "UnrewindableBodyError": K.PROTOCOL,
}
"""Each exception of requests by name."""

URLLIB3: dict[str, FailureKind] = {
    "BodyNotHttplibCompatible": K.PROTOCOL,
    "ClosedPoolError": K.RESET,
    "ConnectTimeoutError": K.CONNECT_TIMEOUT,
    "DecodeError": K.PROTOCOL,
    "EmptyPoolError": K.CONNECT_TIMEOUT,
    "FullPoolError": K.CONNECT_TIMEOUT,
    "HTTPError": K.PROTOCOL,
    "HeaderParsingError": K.PROTOCOL,
    "HostChangedError": K.PROTOCOL,
    "IncompleteRead": K.RESET,
    "InvalidChunkLength": K.PROTOCOL,
    "InvalidHeader": K.PROTOCOL,
    "LocationParseError": K.INVALID_URL,
    "LocationValueError": K.INVALID_URL,
    "MaxRetryError": K.RESET,
    "NameResolutionError": K.DNS,
    "NewConnectionError": K.REFUSED,
    "PoolError": K.CONNECT_TIMEOUT,
    "ProtocolError": K.PROTOCOL,
    "ProxyError": K.UNROUTABLE,
    "ProxySchemeUnknown": K.UNROUTABLE,
    "ProxySchemeUnsupported": K.UNROUTABLE,
    "ReadTimeoutError": K.READ_TIMEOUT,
    "RequestError": K.PROTOCOL,
    "ResponseError": K.PROTOCOL,
    "ResponseNotChunked": K.PROTOCOL,
    "SSLError": K.TLS_FAILED,
    "TimeoutError": K.READ_TIMEOUT,
    "TimeoutStateError": K.PROTOCOL,
    "URLSchemeUnknown": K.UNSUPPORTED_SCHEME,
    "UnrewindableBodyError": K.PROTOCOL,
}
"""Each exception of urllib3 by name."""

LIBRARIES = {"httpx": HTTPX, "requests": REQUESTS, "urllib3": URLLIB3}

CERTIFICATE: dict[int, FailureKind] = {
    10: K.TLS_EXPIRED,  # certificate has expired
    62: K.TLS_WRONG_HOST,  # host name mismatch
    64: K.TLS_WRONG_HOST,  # IP address mismatch
    9: K.TLS_FAILED,  # not yet valid
}
"""OpenSSL's verify codes (X509_V_ERR_*, x509_vfy.h) that are no matter of trust."""

_NO_SUCH_HOST = {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)}
_UNROUTABLE = {
    errno.ENETUNREACH,
    errno.EHOSTUNREACH,
    errno.ENETDOWN,
    errno.EHOSTDOWN,
    errno.EADDRNOTAVAIL,
    errno.EAFNOSUPPORT,
    errno.EACCES,
    errno.EPERM,
    errno.EINVAL,
    errno.EMFILE,
}
_BROKEN_OFF = ("disconnected without", "closed connection without", "closed the connection")
"""What httpcore and h11 say, in a protocol error, of a connection that ended too early."""


def classify(error: BaseException) -> FailureKind | None:
    """Return what an exception means, None where it is none of the network's.

    What lies deepest in a chain of exceptions is nearest to the truth: the operating system's and
    OpenSSL's errors are asked first, then the library's own.
    """
    links = tuple(_chain(error))
    for link in links:
        kind = _of_system(link)
        if kind is not None:
            return kind
    found = next(filter(None, map(_of_library, reversed(links))), None)
    return found or next(filter(None, map(_of_python, links)), None)


def failure(error: BaseException, url: str) -> Failure | None:
    """Return the record of an exception at an address, None where it is none of the network's."""
    kind = classify(error)
    if kind is None:
        return None
    deepest = next((link for link in _chain(error) if _of_system(link) is not None), error)
    words = getattr(deepest, "strerror", None) or str(deepest) or type(deepest).__name__
    return Failure(kind=kind, message=shorten(str(words), 200), url=redact(url))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Go through an exception and all that it was made from; urllib3 hands some on as arguments only."""
    seen: set[int] = set()
    waiting: list[object] = [error]
    while waiting:
        link = waiting.pop(0)
        if isinstance(link, BaseException) and id(link) not in seen:
            seen.add(id(link))
            yield link
            waiting += [link.__cause__, *link.args, link.__context__]


def _of_system(error: BaseException) -> FailureKind | None:
    match error:
        case Overdue():
            return K.READ_TIMEOUT if error.connected else K.CONNECT_TIMEOUT
        case PrivateAddressError():
            return K.PRIVATE_ADDRESS
        case ssl.SSLCertVerificationError():
            return CERTIFICATE.get(error.verify_code, K.TLS_UNTRUSTED)
        case ssl.SSLEOFError() | ssl.SSLZeroReturnError():
            return K.RESET
        case ssl.SSLError():
            return K.TLS_FAILED
        case socket.gaierror():
            return K.NO_SUCH_HOST if error.errno in _NO_SUCH_HOST else K.DNS
        case ConnectionRefusedError():
            return K.REFUSED
        case ConnectionError():
            return K.RESET
        case OSError() if error.errno in _UNROUTABLE:
            return K.UNROUTABLE
    return None


def _of_library(error: BaseException) -> FailureKind | None:
    match error:
        case UnicodeError():
            return K.INVALID_URL
        case http.client.HTTPException():
            return K.PROTOCOL
    for base in type(error).__mro__:
        kind = LIBRARIES.get(base.__module__.partition(".")[0], {}).get(base.__name__)
        if kind is K.PROTOCOL and any(words in str(error) for words in _BROKEN_OFF):
            return K.RESET
        if kind is not None:
            return kind
    return None


def _of_python(error: BaseException) -> FailureKind | None:
    """Tell what an error without a library's words means; a library knows better what timed out."""
    if isinstance(error, TimeoutError):
        return K.CONNECT_TIMEOUT
    return K.UNROUTABLE if type(error) is OSError else None
