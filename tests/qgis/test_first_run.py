"""Where the engine is missing it is offered once; the options page tests, shows and removes it."""

import time

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QLabel, QMessageBox, QPushButton, QVBoxLayout

from tests.qgis.support import PYTHON, Iface, wait


@pytest.fixture
def none(module, monkeypatch, tmp_path):
    """A profile without an engine."""
    monkeypatch.delenv("TRAPAN_PYTHON", raising=False)
    monkeypatch.setattr(module("settings"), "PLUGIN_ROOT", tmp_path)
    monkeypatch.setattr(module("environment"), "managed_environment", lambda: tmp_path / "trapan" / "env")
    QgsSettings().remove("trapan")
    yield tmp_path / "trapan" / "env"
    QgsSettings().remove("trapan")


@pytest.fixture
def page(module, fake):
    """The options page in a dialog, as QGIS shows it, and what was asked to be installed."""
    opened, dialog = [], QDialog()
    made = module("options").OptionsFactory(lambda: opened.append(True)).createWidget(dialog)
    QVBoxLayout(dialog).addWidget(made)
    dialog.resize(640, 420)
    dialog.show()
    made.dialog, made.opened = dialog, opened
    yield made
    dialog.close()
    wait(lambda: not module("options")._Job.running)


def test_the_engine_is_offered_once_and_only_the_button_opens_the_installer(module, none):
    iface, opened = Iface(), []
    offer = module("first_run").Offer(iface.bar, lambda: opened.append(True))
    [item] = iface.bar.items()
    assert "TraPan needs its engine: about 260 MB" in item.text() and not opened
    assert module("first_run").Offer(iface.bar, opened.append) and len(iface.bar.items()) == 1
    [button] = [b for b in item.findChildren(QPushButton) if "Install engine" in b.text()]
    button.click()
    assert opened == [True] and iface.bar.items() == []
    offer.close()


def test_a_new_version_offers_again_and_unloading_takes_it_away(module, none):
    iface = Iface()
    QgsSettings().setValue("trapan/offered", "0.0.1")
    offer = module("first_run").Offer(iface.bar, pytest.fail)
    assert len(iface.bar.items()) == 1
    offer.close()
    offer.close()
    assert iface.bar.items() == []


@pytest.mark.parametrize("named", [PYTHON, "/none/python"])
def test_with_an_engine_or_the_name_of_one_nothing_is_offered(module, fake, monkeypatch, named):
    monkeypatch.setenv("TRAPAN_PYTHON", named)
    iface = Iface()
    module("first_run").Offer(iface.bar, pytest.fail)
    assert iface.bar.items() == []


def test_the_plugin_adds_the_offer_the_entry_and_the_page_and_takes_them_away(trapan, none):
    iface = Iface()
    plugin = trapan.classFactory(iface)
    plugin.initGui()
    assert len(iface.bar.items()) == len(iface.options) == 1
    assert "Install engine…" in [action.text() for action in iface.menu]
    plugin.unload()
    assert iface.bar.items() == iface.options == iface.menu == []


def test_the_zero_shot_algorithm_is_greyed_with_the_way_to_the_engine(algorithm, none):
    possible, reason = algorithm.canExecute()
    assert not possible and "Run Install Engine" in reason


def test_the_page_tests_what_is_typed_before_it_is_saved(page, module, monkeypatch):
    monkeypatch.delenv("TRAPAN_PYTHON")
    page.python.setFilePath("/none/python")
    page.test.click()
    wait(lambda: "/none/python: The interpreter /none/python cannot be started" in page.result.text())
    page.python.setFilePath(PYTHON)
    monkeypatch.setattr(module("options"), "summary", lambda found: ["It works."])
    page.test.click()
    wait(lambda: page.result.text() == f"{PYTHON}\nIt works.")
    assert QgsSettings().value("trapan/python", "", str) == ""
    page.apply()
    assert [str(c.path) for c in module("environment").candidates()] == [PYTHON]


def test_the_page_shows_the_size_and_removes_after_a_question(page, module, monkeypatch, tmp_path):
    wait(lambda: page.size.text() == "not installed")
    assert not page.remove.isEnabled()
    folder = tmp_path / "trapan" / "env"
    folder.mkdir(parents=True)
    (folder / "weights").write_bytes(bytes(3 * 1024**2))
    monkeypatch.setattr(module("environment"), "managed_environment", lambda: folder)
    again = module("options").OptionsPage(pytest.fail)
    wait(lambda: again.size.text() == "3 MB")
    for answer, there in (("No", True), ("Yes", False)):
        button = getattr(QMessageBox.StandardButton, answer)
        monkeypatch.setattr(QMessageBox, "question", lambda *_, button=button: button)
        again.remove.click()
        wait(lambda there=there: folder.exists() == there)
    wait(lambda: again.size.text() == "not installed" and not again.remove.isEnabled())


def test_install_closes_the_modal_window_first(page):
    page.install.click()
    assert page.opened == [True] and page.dialog.result() == QDialog.DialogCode.Accepted


def test_the_keyboard_reaches_everything_and_every_field_has_a_label(page):
    buddies = {label.buddy() for label in page.findChildren(QLabel) if label.buddy()}
    assert page.python in buddies
    page.python.setFocus()
    order = []
    for _ in range(30):
        order.append(page.dialog.focusWidget())
        QTest.keyClick(page.dialog.focusWidget(), Qt.Key.Key_Tab)
    assert {page.python.lineEdit(), page.test, page.install} <= set(order)


def test_a_page_that_is_closed_during_a_test_ends_it(page, module, monkeypatch):
    worker = module("worker")

    def hang(python, root, cancelled):
        end = time.monotonic() + 20
        while not cancelled() and time.monotonic() < end:
            time.sleep(0.01)
        raise worker.WorkerCancelled()

    monkeypatch.setattr(worker, "self_test", hang)
    page.test.click()
    page.dialog.close()
    wait(lambda: not module("options")._Job.running, 5)
