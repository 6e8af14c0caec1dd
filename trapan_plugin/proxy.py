"""QGIS's proxy, put into the variables by which pip and uv take one. Without Qt and QGIS."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Dict
from urllib.parse import quote, urlsplit

HTTP, SOCKS = "http", "socks5h"
_CREDENTIALS = re.compile(r"(?<=://)[^/@\s]+@")


def variables(  # nosec B107 - the empty text is no password, it says that there is none
    scheme: str, host: str, port: int, user: str = "", password: str = "", excluded: Iterable[str] = ()
) -> Dict[str, str]:
    """Returns the environment variables that send a program through a proxy; none without a host.

    Args:
        scheme: HTTP or SOCKS.
        host: of the proxy.
        port: of the proxy.
        user: may be empty.
        password: may be empty.
        excluded: hosts, or addresses that begin with ``http``, that are reached without the proxy.
    """
    if not host:
        return {}
    login = quote(user, safe="") + (":" + quote(password, safe="") if password else "")
    address = f"{scheme}://{login + '@' if login else ''}{host}:{port}"
    hosts = ["localhost", "127.0.0.1", *(urlsplit(entry).hostname or entry for entry in excluded if entry)]
    told = {"HTTP_PROXY": address, "HTTPS_PROXY": address, "NO_PROXY": ",".join(dict.fromkeys(hosts))}
    return {**told, **{name.lower(): value for name, value in told.items()}}


def without_credentials(text: str) -> str:
    """Returns the text without the user names and passwords in its addresses."""
    return _CREDENTIALS.sub("***@", text)
