"""Which addresses are the public internet's."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.net.addresses import carries, is_global, is_local_name, literal

PRIVATE = """
    127.0.0.1 10.0.0.1 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 240.0.0.1
    255.255.255.255 192.0.0.8 192.0.2.1 198.18.0.1 198.51.100.1 203.0.113.1 192.88.99.1
    ::1 :: ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::127.0.0.1 64:ff9b::a9fe:a9fe 64:ff9b:1::1 2002:7f00:1::
    2001:0:4136:e378:8000:63bf:80ff:fffe fe80::1 fe80::1%1 fec0::1 fc00::1 fd00::1 ff02::1 2001:db8::1 5f00::1 100::1
""".split()
PUBLIC = "8.8.8.8 93.184.216.34 2606:4700::1111 ::ffff:8.8.8.8 64:ff9b::808:808 2002:808:808::1".split()


@pytest.mark.parametrize("text", PRIVATE)
def test_refuses_what_is_not_of_the_public_internet(text):
    """Private, local, reserved and multicast addresses are not global, in any wrapping."""
    assert not is_global(ipaddress.ip_address(text))


@pytest.mark.parametrize("text", PUBLIC)
def test_admits_the_public_internet(text):
    """Global addresses are, and so are those that carry a global IPv4 address inside."""
    assert is_global(ipaddress.ip_address(text))


@given(st.ip_addresses(v=4))
def test_wrapping_an_address_changes_nothing(inner):
    """An IPv4 address is judged alike bare, mapped, by 6to4 and by NAT64."""
    number = int(inner)
    wrapped = [0xFFFF << 32 | number, 0x2002 << 112 | number << 80, 0x64FF9B << 96 | number]

    assert {is_global(inner)} == {is_global(ipaddress.IPv6Address(one)) for one in wrapped}


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("127.0.0.1", "127.0.0.1"),
        ("127.1", "127.0.0.1"),
        ("2130706433", "127.0.0.1"),
        ("0x7f000001", "127.0.0.1"),
        ("0x7f.1", "127.0.0.1"),
        ("0177.0.0.1", "127.0.0.1"),
        ("127.0.0.1.", "127.0.0.1"),
        ("0", "0.0.0.0"),
        ("[::1]", "::1"),
        ("::1", "::1"),
        ("1.2.3.4.5", None),
        ("99999999999", None),
        ("x.example", None),
        ("1.example", None),
    ],
)
def test_reads_every_spelling_of_a_literal_address(host, expected):
    """Spellings that a resolver takes for a number are read as that number."""
    found = literal(host)

    assert expected == (str(found) if found else None)


def test_an_allowed_network_holds_mapped_addresses_too():
    """A network in IPv4 admits the IPv4-mapped spelling of its addresses, and nothing else."""
    networks = (ipaddress.ip_network("127.0.0.0/8"),)

    assert [
        carries(ipaddress.ip_address(text), networks)
        for text in ("127.0.0.1", "::ffff:127.0.0.1", "10.0.0.1")
    ] == [True, True, False]


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("localhost", True),
        ("intranet", True),
        ("printer.local", True),
        ("a.localhost", True),
        ("x.example", False),
        ("local.example", False),
    ],
)
def test_knows_local_names(host, expected):
    """Single labels and names under local suffixes are local."""
    assert expected == is_local_name(host)
