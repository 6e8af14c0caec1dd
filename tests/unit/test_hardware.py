"""Which build of PyTorch fits which GPU and driver; no QGIS."""

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def hardware():
    """The module alone: it imports nothing of the plugin."""
    spec = importlib.util.spec_from_file_location("hardware", ROOT / "trapan_plugin" / "hardware.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["hardware"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("gpus", "system", "build"),
    [
        ("", "linux", "cpu"),
        ("", "win32", "default"),
        ("", "darwin", "default"),
        ("NVIDIA GeForce RTX 5090, 580.65.06, 12.0", "linux", "cu130"),
        ("NVIDIA GeForce RTX 5090, 580.88, 12.0", "win32", "cu130"),
        ("NVIDIA GeForce RTX 5090, 570.86.10, 12.0", "linux", "cpu"),  # CUDA 12.6 has no kernels for it
        ("NVIDIA H100, 550.90.07, 9.0", "linux", "cu126"),
        ("NVIDIA GeForce RTX 3060, 525.60.13, 8.6", "linux", "cu126"),
        ("NVIDIA GeForce RTX 3060, 525.60.11, 8.6", "linux", "cpu"),
        ("NVIDIA GeForce RTX 3060, 528.24, 8.6", "win32", "default"),
        ("NVIDIA GeForce GTX 1080, 580.65.06, 6.1", "linux", "cu126"),  # CUDA 13 has no kernels for it
        ("Tesla K80, 470.82.01, 3.7", "linux", "cpu"),
        ("NVIDIA RTX A2000, 580.65.06, 8.6\nNVIDIA GeForce GTX 1080, 580.65.06, 6.1", "linux", "cu126"),
        ("NVIDIA RTX 5090, 580.65.06, 12.0\nNVIDIA GeForce GTX 1080, 580.65.06, 6.1", "linux", "cpu"),
    ],
)
def test_auto_takes_the_newest_build_that_runs_on_every_gpu(hardware, gpus, system, build):
    assert hardware.choose("auto", hardware.read_gpus(gpus), system).name == build


@pytest.mark.parametrize("name", ["cpu", "cu126", "cu130", "default"])
def test_a_named_build_is_taken_on_linux_whatever_the_gpu(hardware, name):
    assert hardware.choose(name, [], "linux").name == name


def test_only_a_cuda_build_promises_cuda_and_is_large(hardware):
    builds = [hardware.choose(name, [], "linux") for name in ("cpu", "cu126", "cu130")]
    assert [build.cuda for build in builds] == [False, True, True]
    assert builds[0].download_mb < 500 < 2000 < min(build.download_mb for build in builds[1:])
    assert hardware.choose("default", [], "linux").download_mb > 2000  # unasked, Linux gets CUDA
    assert hardware.choose("default", [], "darwin").download_mb < 500


@pytest.mark.parametrize("text", ["", "NVIDIA-SMI has failed because it couldn't communicate", "Tesla, [N/A], [N/A]"])
def test_what_is_no_answer_is_no_gpu(hardware, text):
    assert hardware.read_gpus(text) == []


def test_a_driver_that_does_not_answer_is_no_gpu(hardware, monkeypatch, tmp_path):
    program = tmp_path / "nvidia-smi"
    monkeypatch.setenv("PATH", str(tmp_path))
    assert hardware.find_gpus() == []
    program.write_text("#!/bin/sh\necho 'NVIDIA RTX A2000, 580.65.06, 8.6'\n")
    program.chmod(0o755)
    assert hardware.find_gpus() == [hardware.Gpu("NVIDIA RTX A2000", (580, 65, 6), (8, 6))]
    program.write_text("#!/bin/sh\nexec /bin/sleep 60\n")
    monkeypatch.setattr(hardware, "QUERY_S", 0.2)
    assert hardware.find_gpus() == []
    program.write_text("#!/bin/sh\nexit 9\n")
    assert hardware.find_gpus() == []


def test_memory_is_that_of_the_system(hardware):
    kilobytes = int(Path("/proc/meminfo").read_text().split()[1])
    assert hardware.memory_gb() == pytest.approx(kilobytes / 1024**2, rel=0.02)
    assert sys.platform in hardware.system_name().lower()
