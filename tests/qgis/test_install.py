"""Install Engine against folders of tiny wheels and a stand-in for uv: whatever happens, nothing half-made is used."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
import zipfile
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsNetworkAccessManager,
    QgsProcessingAlgRunnerTask,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsSettings,
)
from qgis.PyQt.QtNetwork import QNetworkProxy

from tests.qgis.support import alive, wait
from tests.qgis.test_desktop import command, profile

__all__ = ["profile"]
ALGORITHM = "trapan:installengine"
SELF_TEST = """
import json, sys
import rasterio, torch
print(json.dumps({"ok": True, "python": "3", "torch": torch.__version__, "rasterio": rasterio.__version__,
                  "gdal": "3", "cuda": torch.CUDA, "cuda_device": "Fake GPU" if torch.CUDA else None, "mps": False}))
"""
TORCH = "__version__ = '2.13.0'\nCUDA = False\n"
FAKE_UV = """#!{python}
import json, os, signal, subprocess, sys, time
with open({log!r}, "a") as log:
    log.write(json.dumps([sys.argv[1:], dict(os.environ)]) + "\\n")
if sys.argv[1] == "venv":
    os.makedirs(os.path.join(sys.argv[-1], "bin"))
    os.symlink({python!r}, os.path.join(sys.argv[-1], "bin", "python"))
elif {hangs}:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    child = subprocess.Popen(["sleep", "600"])
    print("Downloading torch (2.4GiB)", file=sys.stderr, flush=True)
    with open({log!r} + ".pids", "w") as pids:
        pids.write(f"{{os.getpid()}} {{child.pid}}")
    time.sleep(600)
else:
    print("error: Request failed after 3 retries\\n  cause: dns error for http://me:secret@proxy", file=sys.stderr)
    sys.exit(2)
"""


def wheel(folder, name, source, version="1.0"):
    """Writes a wheel that holds one module."""
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": source,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{path},,\n" for path in [*files, f"{info}/RECORD"])
    with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as archive:
        for path, text in {**files, f"{info}/RECORD": record}.items():
            archive.writestr(path, text)


@pytest.fixture
def wheels(tmp_path):
    """A folder with all that the fake engine needs."""
    folder = tmp_path / "wheels"
    folder.mkdir()
    wheel(folder, "torch", TORCH, "2.13.0")
    wheel(folder, "rasterio", "__version__ = '1.4'\n", "1.4")
    return folder


@pytest.fixture
def home(module, tmp_path, monkeypatch):
    """A profile folder without an engine, and an engine whose self-test asks the fake packages; no uv on PATH."""
    engine = tmp_path / "plugin" / "engine"
    engine.mkdir(parents=True)
    (engine / "__init__.py").touch()
    (engine / "__main__.py").write_text(SELF_TEST)
    (engine / "requirements.txt").write_text("torch==2.13.0\nrasterio>=1.3\n")
    folder = tmp_path / "profile" / "trapan"
    monkeypatch.setattr(module("settings"), "PLUGIN_ROOT", engine.parent)
    monkeypatch.setattr(module("environment"), "managed_environment", lambda: folder / "env")
    monkeypatch.delenv("TRAPAN_PYTHON", raising=False)
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    QgsSettings().remove("trapan")
    yield folder
    QgsSettings().remove("trapan")


@pytest.fixture
def uv(tmp_path, monkeypatch):
    """Puts a fake uv on PATH that fails or hangs at the packages; returns what it was told."""

    def make(hangs):
        folder = tmp_path / "bin"
        folder.mkdir()
        log = folder / "log"
        (folder / "uv").write_text(FAKE_UV.format(python=sys.executable, log=str(log), hangs=hangs))
        (folder / "uv").chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
        return log

    return make


class Heard(QgsProcessingFeedback):
    """Keeps what is said."""

    def __init__(self):
        super().__init__()
        self.said, self.fractions = [], []
        self.progressChanged.connect(self.fractions.append)

    def pushInfo(self, text):
        self.said.append(text)

    pushWarning = setProgressText = pushInfo


def run(context, **values):
    """Runs the algorithm; returns its outputs and what was said."""
    algorithm, feedback = QgsApplication.processingRegistry().algorithmById(ALGORITHM).create(), Heard()
    assert algorithm.checkParameterValues(values, context) == (True, "")
    assert algorithm.prepareAlgorithm(values, context, feedback)
    return algorithm.processAlgorithm(values, context, feedback), feedback


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_folder_of_wheels_becomes_the_engine_that_is_used_and_removing_it_leaves_nothing(
    provider, module, context, home, wheels
):
    environment = module("environment")
    assert environment.quick_problem().startswith("TraPan needs its engine, the part that trains")
    found, feedback = run(context, WHEELS=str(wheels))
    assert found["PYTHON"] == str(home / "env" / "bin" / "python") and found["DEVICE"] == "cpu"
    assert found["VERSIONS"] == "python 3, torch 2.13.0, rasterio 1.4, gdal 3"
    assert names(home) == ["env"]
    assert environment.quick_problem() == ""
    assert environment.find_python(pytest.fail, lambda: False) == found["PYTHON"]  # known to work: tests nothing again
    assert "Using the file of torch 2.13.0." in feedback.said
    assert "The engine works, on the CPU." in feedback.said
    assert feedback.fractions == sorted(feedback.fractions) and feedback.fractions[-1] > 90
    run(context, ACTION="remove")
    assert names(home) == [] and environment.quick_problem()
    assert found["PYTHON"] not in QgsSettings().value("trapan/self_tests", "", str)


def test_a_failed_installation_leaves_the_old_engine_and_names_what_is_missing(provider, context, home, wheels):
    (home / "env" / "bin").mkdir(parents=True)
    (home / "env" / "bin" / "python").write_text("the old one")
    (wheels / "torch-2.13.0-py3-none-any.whl").unlink()
    with pytest.raises(QgsProcessingException, match=r"does not hold all that is needed: .*torch==2\.13\.0"):
        run(context, WHEELS=str(wheels))
    assert (home / "env" / "bin" / "python").read_text() == "the old one"


def test_a_wheel_that_is_none_is_a_sentence(provider, context, home, wheels):
    (wheels / "torch-2.13.0-py3-none-any.whl").write_bytes(b"half a download")
    with pytest.raises(QgsProcessingException, match=r"does not hold all that is needed: .*torch"):
        run(context, WHEELS=str(wheels))
    assert not (home / "env").exists()


def test_cuda_where_there_is_none_for_the_system_is_refused(provider, module, context, home, monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    with pytest.raises(QgsProcessingException, match="BACKEND: PyTorch has no build cu130 for this system"):
        run(context, BACKEND="cu130")


@pytest.mark.parametrize(
    ("torch", "backend", "message"),
    [
        ("raise ImportError('libc10.so is missing')\n", "cpu", "the engine's self-test fails: .*libc10.so is missing"),
        (
            TORCH,
            "cu126",
            "PyTorch 2.13.0 is installed, but finds no GPU that it can use, although its build cu126 needs one",
        ),
    ],
    ids=["broken", "no CUDA"],
)
def test_an_engine_that_does_not_work_never_takes_its_place(
    provider, module, context, home, wheels, torch, backend, message
):
    wheel(wheels, "torch", torch, "2.13.0")
    with pytest.raises(QgsProcessingException, match=message):
        run(context, WHEELS=str(wheels), BACKEND=backend)
    assert not (home / "env").exists() and module("environment").quick_problem()


def test_cuda_is_told_and_that_an_interpreter_that_the_user_named_goes_first(
    provider, context, home, wheels, monkeypatch
):
    monkeypatch.setenv("TRAPAN_PYTHON", sys.executable)
    wheel(wheels, "torch", TORCH.replace("False", "True"), "2.13.0")
    found, feedback = run(context, WHEELS=str(wheels), BACKEND="cu126")
    assert found["DEVICE"] == "cuda" and "The engine works, on CUDA on Fake GPU." in feedback.said
    assert any("because the environment variable TRAPAN_PYTHON names it" in text for text in feedback.said)


def test_a_cancel_ends_all_processes_in_a_second_and_the_next_try_succeeds(
    provider, module, context, home, wheels, uv, monkeypatch
):
    installer, worker, environment = map(module, ("installer", "worker", "environment"))
    pids = Path(f"{uv(hangs=True)}.pids")
    seen = []

    def cancelled():
        if not seen and pids.exists() and len(pids.read_text().split()) == 2:
            seen.append(time.monotonic())
        return bool(seen) and time.monotonic() > seen[0] + 0.3

    plan, said = installer.Plan(module("hardware").CPU), []
    with pytest.raises(worker.WorkerCancelled):
        installer.Installation(plan, said.append, lambda words, fraction: None, cancelled).run()
    assert time.monotonic() - seen[0] - 0.3 < 1.0
    assert "Downloading torch (2.4GiB)." in said
    assert not any(alive(int(pid)) for pid in pids.read_text().split())
    assert not (home / "env").exists() and environment.candidates() == [] and (home / "cache").is_dir()
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    run(context, WHEELS=str(wheels))
    assert names(home) == ["env"]


def test_a_cancel_in_the_dialogs_thread_ends_in_a_second(provider, context, home, uv):
    pids, done, feedback = Path(f"{uv(hangs=True)}.pids"), [], QgsProcessingFeedback(False)
    algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM).create()
    task = QgsProcessingAlgRunnerTask(algorithm, {"BACKEND": "cpu"}, context, feedback)
    task.executed.connect(lambda ok, results: done.append(ok))
    QgsApplication.taskManager().addTask(task)
    wait(lambda: pids.exists() and len(pids.read_text().split()) == 2)
    asked = time.monotonic()
    feedback.cancel()
    wait(lambda: done)
    assert time.monotonic() - asked < 1.5 and done == [False]
    assert not any(alive(int(pid)) for pid in pids.read_text().split()) and not (home / "env").exists()


def test_uv_is_told_build_cache_and_proxy_and_its_error_names_the_way_out(provider, module, context, home, uv, proxy):
    log = uv(hangs=False)
    with pytest.raises(QgsProcessingException) as failure:
        run(context, BACKEND="cu130")
    assert "Request failed after 3 retries. cause: dns error" in str(failure.value)
    assert "BACKEND=default" in str(failure.value) and "secret" not in str(failure.value)
    (venv, _), (install, told) = map(json.loads, log.read_text().splitlines())
    assert venv[0] == "venv" and venv[-1] == str(home / "env.new")
    assert install[:2] == ["pip", "install"] and install[-2:] == ["--torch-backend", "cu130"]
    assert told["HTTPS_PROXY"] == "http://me:p%40ss@proxy.local:3128" and "maps.local" in told["NO_PROXY"]
    assert told["UV_CACHE_DIR"] == str(home / "cache" / "uv") and "PYTHONPATH" not in told


@pytest.fixture
def proxy():
    """QGIS with a proxy."""
    manager = QgsNetworkAccessManager.instance()
    before = manager.fallbackProxy(), manager.excludeList(), manager.noProxyList()
    chosen = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.local", 3128, "me", "p@ss")
    manager.setFallbackProxyAndExcludes(chosen, ["https://maps.local"], [])
    yield
    manager.setFallbackProxyAndExcludes(*before)


def test_without_a_proxy_none_is_named(module):
    assert module("installation").qgis_proxy() == {}


def test_another_index_is_asked_for_pytorch(provider, context, home, wheels, monkeypatch):
    for path in wheels.iterdir():
        package = wheels / "simple" / path.name.split("-")[0]
        package.mkdir(parents=True)
        path.rename(package / path.name)
        (package / "index.html").write_text(f"<a href='{path.name}'>{path.name}</a>")
    (wheels / "usual").mkdir()
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_FIND_LINKS", "")
    monkeypatch.setenv("PIP_INDEX_URL", (wheels / "usual").as_uri())
    found, _ = run(context, INDEX_URL=(wheels / "simple").as_uri(), BACKEND="default")
    assert "torch 2.13.0" in found["VERSIONS"]


def test_a_full_disk_is_told_before_anything_is_done(provider, module, context, home, monkeypatch):
    usage = type("Usage", (), {"free": 300 * 1024**2})
    monkeypatch.setattr(module("installer").shutil, "disk_usage", lambda path: usage)
    with pytest.raises(QgsProcessingException, match="has 300 MB free; the installation needs about 1360 MB"):
        run(context, BACKEND="cpu")
    assert names(home) == []


@pytest.mark.parametrize(
    ("pythons", "message"),
    [
        ([], r"needs Python 3\.11 or newer to be installed; found: none"),
        ([("/usr/bin/python3", (3, 12), False)], "sudo apt install python3-venv"),
        ([("/usr/bin/python3", (3, 9), False)], r"found: /usr/bin/python3 \(3\.9\)"),
    ],
)
def test_without_a_python_the_way_out_is_told(provider, module, context, home, monkeypatch, pythons, message):
    made = [module("pythons").Python(*python) for python in pythons]
    monkeypatch.setattr(module("pythons"), "find_pythons", lambda: made)
    with pytest.raises(QgsProcessingException, match=message):
        run(context, BACKEND="default")


def test_qgis_python_is_found_and_what_is_none_is_not(module, tmp_path):
    pythons = module("pythons")
    found = pythons.find_pythons()
    assert any(python.fits and python.has_pip for python in found), found
    (tmp_path / "python").write_text("#!/bin/sh\necho 'Python was not found; run without arguments to install'\n")
    (tmp_path / "python").chmod(0o755)
    assert pythons._ask(str(tmp_path / "python")) is None and pythons._ask(str(tmp_path / "none")) is None


def test_a_second_installation_at_once_is_refused(provider, module, context, home, wheels):
    lock = module("place").locked(module("place").place())
    with pytest.raises(QgsProcessingException, match="Another installation is running"):
        run(context, WHEELS=str(wheels))
    lock.unlock()


def test_a_missing_folder_is_refused(provider, context, home, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"WHEELS: the folder .* does not exist"):
        run(context, WHEELS=str(tmp_path / "none"))


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Collecting torch==2.13.0", ""),
        ("  Downloading rasterio-1.4.4-cp311-cp311-manylinux_2_27.whl (35.9 MB)", "Downloading rasterio 1.4.4 (35.9 MB)."),
        ("Downloading torch (2.4GiB)", "Downloading torch (2.4GiB)."),
        (" Downloaded torch", ""),
        ("  Using cached numpy-2.4.6-cp311-cp311-linux_x86_64.whl (17 MB)", "numpy 2.4.6 was downloaded before."),
        ("Processing /a/pytest-1/wheels/torch-2.13.0+cpu-cp311-cp311-linux.whl", "Using the file of torch 2.13.0+cpu."),
        ("Processing C:\\wheels\\numpy-2.4.6-cp312-cp312-win_amd64.whl", "Using the file of numpy 2.4.6."),
        ("Installing collected packages: numpy, torch", "Installing numpy, torch."),
        (" + torch==2.13.0+cpu", "Installed torch 2.13.0+cpu."),
    ],
)  # fmt: skip
def test_what_pip_and_uv_say_becomes_a_sentence(module, line, words):
    assert module("packager").words_for(line) == words


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("Looking\nERROR: No matching distribution found for torch==2.13.0\n", "ERROR: No matching distribution found for torch==2.13.0."),
        ("error: Failed.\n  cause: connect\n  cause: dns error\n\nhint: x", "error: Failed. cause: dns error."),
        ("one\ntwo\nthree", "two. three."),
        ("", "no reason was given."),
    ],
)  # fmt: skip
def test_the_reason_of_a_failure_is_its_errors_or_its_last_words(module, said, reason):
    assert module("packager").reason(said) == reason


def test_the_users_index_is_kept_and_where_pip_would_install_is_not(module, tmp_path, monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "https://index.local/simple")
    monkeypatch.setenv("PIP_TARGET", "/somewhere")
    told = module("packager").variables(tmp_path, {}, offline=False)
    assert told["PIP_INDEX_URL"] == "https://index.local/simple" and "PIP_TARGET" not in told
    offline = module("packager").variables(tmp_path, {}, offline=True)
    assert "PIP_INDEX_URL" not in offline and offline["PIP_CONFIG_FILE"] == os.devnull


def test_an_interrupt_ends_qgis_process_and_the_installation(profile, uv):
    pids = Path(f"{uv(hangs=True)}.pids")
    environment = {**profile, "PATH": os.environ["PATH"]}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
    running = subprocess.Popen(command(ALGORITHM, {"BACKEND": "cpu"}), env=environment, **pipes)
    threading.Timer(60, running.kill).start()
    wait(pids.exists, 60)
    asked = time.monotonic()
    running.send_signal(signal.SIGINT)
    rest = running.communicate(timeout=20)[0]
    assert time.monotonic() - asked < 2 and running.returncode == 1, rest
    assert "Cancelled. What was there before is as it was." in rest
    assert not any(alive(int(pid)) for pid in pids.read_text().split())
