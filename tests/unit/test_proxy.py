"""QGIS's proxy as pip and uv understand it; no QGIS."""

import importlib.util
import urllib.request
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def proxy():
    spec = importlib.util.spec_from_file_location("proxy", ROOT / "trapan_plugin" / "proxy.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_without_a_host_there_is_no_proxy(proxy):
    assert proxy.variables("http", "", 8080, "me", "secret") == {}


def test_the_standard_library_reads_what_is_said(proxy, monkeypatch):
    for name, value in proxy.variables("http", "proxy.local", 3128, excluded=["https://maps.local/wms", "lan"]).items():
        monkeypatch.setenv(name, value)
    assert urllib.request.getproxies()["https"] == "http://proxy.local:3128"
    assert urllib.request.proxy_bypass_environment("maps.local") and urllib.request.proxy_bypass_environment("lan")
    assert urllib.request.proxy_bypass_environment("localhost")
    assert not urllib.request.proxy_bypass_environment("elsewhere.org")


def test_user_and_password_survive_every_character(proxy):
    address = urlsplit(proxy.variables("socks5h", "proxy.local", 1080, "DOM\\me", "p@ss:/w%rd")["HTTPS_PROXY"])
    assert (address.scheme, address.hostname, address.port) == ("socks5h", "proxy.local", 1080)
    assert (unquote(address.username), unquote(address.password)) == ("DOM\\me", "p@ss:/w%rd")


def test_no_password_is_ever_told(proxy):
    address = proxy.variables("http", "proxy.local", 3128, "me", "p@ss:/w%rd")["HTTPS_PROXY"]
    told = proxy.without_credentials(f"cannot reach {address} or https://a:b@index.local/simple for a@b.c")
    assert told == "cannot reach http://***@proxy.local:3128 or https://***@index.local/simple for a@b.c"
