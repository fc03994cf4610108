# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""Which addresses may be asked, and where a host may send us.

A city's page must never make this program ask a machine of the person's own network, so
a redirect to another host is followed only to https and only to a public address.
"""

import ipaddress

from hearings.net.address import Address


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this computer itself (RFC 6761 section 6.3)."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_public(ip: str) -> bool:
    """Whether an IP address belongs to the internet: not private, loopback, link-local …"""
    # The zone of a link-local address ("fe80::1%eth0") is no part of it.
    address = ipaddress.ip_address(ip.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
        address = address.ipv4_mapped
    return address.is_global and not address.is_multicast


def may_be_asked(address: Address) -> bool:
    """Only https may be asked, or http on this computer."""
    return address.scheme == "https" or is_loopback(address.host)


def may_lead_to(source: Address, target: Address) -> bool:
    """Whether a redirect may be followed, as far as the two addresses show.

    Within one server always. To any other only by https, and never to a name or an
    address of this computer or its network; what a name resolves to is seen when the
    connection is made.
    """
    if target.origin == source.origin:
        return True
    if target.scheme != "https" or is_loopback(target.host):
        return False
    try:
        return is_public(target.host)
    except ValueError:
        return True  # a name, not an address
