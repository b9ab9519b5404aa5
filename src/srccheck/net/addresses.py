"""Which IP addresses are the public internet's (IANA special-purpose registries, RFC 6890)."""

import ipaddress
import re
import socket
from functools import lru_cache

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
IPNetwork = ipaddress.IPv4Network | ipaddress.IPv6Network

_NAT64 = (ipaddress.IPv6Network("64:ff9b::/96"),)
_NEVER = (
    ipaddress.IPv4Network("192.0.0.0/24"),  # IETF protocol assignments, RFC 6890
    ipaddress.IPv4Network("192.88.99.0/24"),  # 6to4 relays, RFC 7526
    ipaddress.IPv6Network("64:ff9b:1::/48"),  # local-use NAT64, RFC 8215
    ipaddress.IPv6Network("::/96"),  # IPv4-compatible, RFC 4291
    ipaddress.IPv6Network("5f00::/16"),  # segment routing, RFC 9602
)
_NUMBERS = re.compile(r"(?:0[xX][0-9a-fA-F]*|[0-9]+)(?:\.(?:0[xX][0-9a-fA-F]*|[0-9]+)){0,3}\.?")
_LOCAL_SUFFIXES = (".localhost", ".local", ".localdomain", ".internal", ".intranet", ".lan", ".home.arpa")


def is_global(ip: IPAddress) -> bool:
    """Tell whether an address, and the IPv4 address that it may carry inside, is of the public internet.

    Unpacks IPv4-mapped, 6to4 (RFC 3056), Teredo (RFC 4380) and NAT64 (RFC 6052) addresses.
    """
    if isinstance(ip, ipaddress.IPv6Address):
        inner = _carried(ip)
        if inner is not None:
            return is_global(inner)
        if ip.is_site_local or ip.scope_id:
            return False
    if any(ip in network for network in _NEVER):
        return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def carries(ip: IPAddress, networks: tuple[IPNetwork, ...]) -> bool:
    """Tell whether an address, or the IPv4 address mapped into it, lies in one of the networks."""
    mapped = ip.ipv4_mapped if isinstance(ip, ipaddress.IPv6Address) else None
    return any(one in network for network in networks for one in (ip, mapped) if one is not None)


@lru_cache(1024)
def literal(host: str) -> IPAddress | None:
    """Return the address that a host is, in any spelling that a resolver would take for one; else None.

    `127.1`, `0x7f000001` and `2130706433` are 127.0.0.1 to inet_aton(3), and so to getaddrinfo(3).
    """
    try:
        return ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        pass
    if not _NUMBERS.fullmatch(host):
        return None
    try:
        return ipaddress.IPv4Address(socket.inet_aton(host.rstrip(".")))
    except OSError:
        return None


def is_local_name(host: str) -> bool:
    """Tell whether a name can only be meant inside a private network: a single label, `.local`, ..."""
    name = host.lower().rstrip(".")
    return "." not in name or f".{name}".endswith(_LOCAL_SUFFIXES)


def _carried(ip: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if ip.ipv4_mapped is not None:
        return ip.ipv4_mapped
    if ip.sixtofour is not None:
        return ip.sixtofour
    if ip.teredo is not None:
        return ip.teredo[1]
    if any(ip in network for network in _NAT64):
        return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    return None
