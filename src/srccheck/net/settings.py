"""How the web is asked: limits, manners and exemptions of one run."""

from msgspec import Struct

from srccheck import __version__
from srccheck.text.safe import clean


class Settings(Struct, frozen=True, kw_only=True):
    """The limits and manners of a run.

    Attributes:
        concurrency: requests under way at once, in all.
        per_host: requests under way at once at one host.
        timeout: seconds of one attempt, from connecting through all hops to the end of reading.
        retries: further attempts after a transient failure.
        max_body: bytes of a decompressed body that are kept.
        max_hops: redirects that are followed.
        contact: an address for the User-Agent, None for none.
        allow_network: networks in CIDR notation whose non-global addresses may be asked.
        exempt: addresses of archives; `Client.read` may ask their origins wherever they stand.
        ca_file: a PEM file of the only authorities to trust; None for the environment's, else certifi's.
        back_off: seconds before each retry, the last one for all that follow, before jitter.
        longest_pause: seconds of a Retry-After that are waited for at most.
    """

    concurrency: int = 64
    per_host: int = 2
    timeout: float = 20.0
    retries: int = 2
    max_body: int = 2_000_000
    max_hops: int = 10
    contact: str | None = None
    allow_network: tuple[str, ...] = ()
    exempt: tuple[str, ...] = ()
    ca_file: str | None = None
    back_off: tuple[float, ...] = (1.0, 4.0)
    longest_pause: float = 60.0


def headers(contact: str | None) -> tuple[tuple[str, str], ...]:
    """Return what every request says of itself: who asks, that any language will do, what can be unpacked.

    Args:
        contact: an address or URL, appended to the User-Agent as a comment (RFC 9110, section 10.1.5).
    """
    words = clean(contact or "").encode("ascii", "ignore").decode().translate({40: None, 41: None, 92: None})
    agent = f"srccheck/{__version__}" + (f" (+{words})" if words else "")
    return (
        ("User-Agent", agent),
        ("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"),
        ("Accept-Language", "*"),
        ("Accept-Encoding", "gzip, deflate"),
    )
