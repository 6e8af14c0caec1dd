"""Diagnostics with an engine, with a broken one, and with none."""

import getpass
import json
import os
import platform
import subprocess

import pytest
from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProcessingException, QgsProcessingFeedback, QgsSettings

from tests.qgis.support import PYTHON
from tests.qgis.test_desktop import command, profile

__all__ = ["profile"]
ALGORITHM = "trapan:diagnostics"


def run(context, **values):
    algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM).create()
    assert algorithm.checkParameterValues(values, context) == (True, "")
    return algorithm.processAlgorithm(values, context, QgsProcessingFeedback())


def test_the_report_names_versions_engine_settings_and_messages(provider, module, context, fake, tmp_path):
    QgsSettings().setValue("trapan/preset", "fast")
    QgsMessageLog.logMessage("An assumption about /data/a.tif.", "TraPan", Qgis.MessageLevel.Warning)
    QgsMessageLog.logMessage("Not ours.", "Other", Qgis.MessageLevel.Warning)
    path = tmp_path / "report.md"
    found = run(context, OUTPUT=str(path))
    text = path.read_text(encoding="utf-8")
    assert found == {"REPORT": text, "OUTPUT": str(path)}
    assert "| TraPan | 0.2.0 |" in text and f"| QGIS | {Qgis.QGIS_VERSION}" in text
    assert "1. `" in text and "the environment variable TRAPAN_PYTHON): works" in text
    assert "| trapan/preset | fast |" in text
    assert "An assumption about /data/a.tif." in text and "Not ours." not in text


def test_nothing_personal_is_in_it(provider, context, fake, monkeypatch):
    QgsSettings().setValue("trapan/python", os.path.expanduser("~/envs/torch/bin/python"))
    text = run(context)["REPORT"]
    assert "~/envs/torch/bin/python" in text and os.path.expanduser("~") not in text
    assert platform.node() not in text and f"/{getpass.getuser()}/" not in text


def test_a_broken_engine_says_why(provider, context, fake, monkeypatch):
    monkeypatch.setenv("FAKE_SELFTEST", "fail")
    assert "**fails**: ModuleNotFoundError: No module named 'torch'" in run(context)["REPORT"]
    monkeypatch.setenv("TRAPAN_PYTHON", "/none/python")
    assert "cannot be started" in run(context)["REPORT"]


def test_without_an_engine_the_way_to_one_is_told(provider, module, context, monkeypatch, tmp_path):
    monkeypatch.delenv("TRAPAN_PYTHON", raising=False)
    monkeypatch.setattr(module("settings"), "PLUGIN_ROOT", tmp_path)
    monkeypatch.setattr(module("environment"), "managed_environment", lambda: tmp_path / "none" / "trapan" / "env")
    assert "Run Install Engine" in run(context)["REPORT"]
    algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
    assert algorithm.canExecute()[0] and list(tmp_path.iterdir()) == []


def test_a_cancel_and_a_bad_file_are_sentences(provider, context, fake):
    with pytest.raises(QgsProcessingException, match=r"OUTPUT: the report cannot be written to /none/report\.md"):
        run(context, OUTPUT="/none/report.md")
    algorithm, feedback = QgsApplication.processingRegistry().algorithmById(ALGORITHM).create(), QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        algorithm.processAlgorithm({}, context, feedback)


def test_qgis_process_gives_the_report(profile, tmp_path):
    environment = {**profile, "TRAPAN_PYTHON": PYTHON}
    values = command(ALGORITHM, {"OUTPUT": tmp_path / "report.md"}, "--json")
    done = subprocess.run(values, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["REPORT"] == (tmp_path / "report.md").read_text(encoding="utf-8")
