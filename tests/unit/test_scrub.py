"""Nothing personal is published; no QGIS."""

import importlib.util
import sys
import types
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def scrub():
    """The module with what it imports of its package, and nothing else of it."""
    package = types.ModuleType("scrubbing")
    package.__path__ = [str(ROOT / "trapan_plugin")]
    sys.modules["scrubbing"] = package
    return importlib.import_module("scrubbing.scrub")


@pytest.fixture
def machine(scrub, monkeypatch):
    """A machine of somebody."""

    def make(home="/home/jdoe", user="jdoe", host="Desk-17.lan"):
        monkeypatch.setattr(scrub.os.path, "expanduser", lambda path: home)
        monkeypatch.setattr(scrub.getpass, "getuser", lambda: user)
        monkeypatch.setattr(scrub.platform, "node", lambda: host)
        return lambda text: scrub.scrub(text, scrub.personal())

    return make


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("/home/jdoe/.local/share/QGIS and /home/jdoe", "~/.local/share/QGIS and ~"),
        ("/home/jdoe2/x", "/home/jdoe2/x"),
        ("/data/JDoe/pan.tif", "/data/<user>/pan.tif"),
        ("Linux desk-17 and DESK-17.LAN", "Linux <host> and <host>"),
        ("jdoes jdoe_2", "jdoes jdoe_2"),
        ("proxy http://jane:pw@proxy.lan:3128", "proxy http://***@proxy.lan:3128"),
    ],
)
def test_home_user_and_host_are_replaced_and_nothing_else(machine, text, published):
    assert machine()(text) == published


def test_windows_paths_are_replaced_with_both_slashes(machine, scrub, monkeypatch):
    clean = machine(r"C:\Users\Jane.Doe", "jane.doe", "PC")
    assert clean(r"c:\users\jane.doe\AppData on PC, 3 PCs") == r"~\AppData on <host>, 3 PCs"
    assert clean("C:/Users/x and file:///D:/jane.doe/a") == "C:/Users/x and file:///D:/<user>/a"


def test_a_user_without_a_name_is_no_error(machine, scrub, monkeypatch):
    clean = machine(home="/", user="", host="")
    monkeypatch.setattr(scrub.getpass, "getuser", lambda: (_ for _ in ()).throw(KeyError(1000)))
    assert clean("/opt/x") == "/opt/x"
