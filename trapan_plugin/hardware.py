"""What the machine offers, and which build of PyTorch fits it. Without Qt and QGIS."""

from __future__ import annotations

import csv
import os
import platform
import shutil
import subprocess  # nosec B404 - asks nvidia-smi for the driver
import sys
from dataclasses import dataclass
from typing import Dict, List, Optional, Tuple

QUERY_S = 10.0
Version = Tuple[int, ...]


@dataclass(frozen=True)
class Gpu:
    """One NVIDIA GPU.

    Attributes:
        name: as the driver gives it.
        driver: version of the driver.
        capability: CUDA compute capability.
    """

    name: str
    driver: Version
    capability: Version


@dataclass(frozen=True)
class Build:
    """One build of PyTorch.

    Attributes:
        name: as ``uv pip install --torch-backend`` names it; DEFAULT is what the package index gives unasked.
        download_mb: of all packages of the engine, about.
        disk_mb: of the finished environment, about.
        driver: the oldest NVIDIA driver, by platform.
        capability: the oldest GPU it has kernels for, and the first too new one.
    """

    name: str
    download_mb: int
    disk_mb: int
    driver: Optional[Dict[str, Version]] = None
    capability: Tuple[Version, Version] = ((0,), (0,))

    @property
    def cuda(self) -> bool:
        """Whether it promises CUDA."""
        return self.driver is not None

    def runs_on(self, gpu: Gpu, system: str) -> bool:
        """Returns whether driver and GPU are new enough, and the GPU not too new."""
        oldest, too_new = self.capability
        return self.driver is not None and gpu.driver >= self.driver[system] and oldest <= gpu.capability < too_new


CPU = Build("cpu", 260, 1100)
# PyTorch 2.13 comes for CUDA 12.6 (Maxwell to Hopper) and 13.0 (Turing and newer): its RELEASE.md, "CUDA Support
# Matrix". Drivers: CUDA Toolkit release notes, table "minor version compatibility"; any 12.x runs from 525 on.
CU126 = Build("cu126", 3000, 7000, {"linux": (525, 60, 13), "win32": (528, 33)}, ((5, 0), (10, 0)))
CU130 = Build("cu130", 2500, 6000, {"linux": (580,), "win32": (580,)}, ((7, 5), (99,)))
CUDA_BUILDS = (CU130, CU126)
"""The newest first."""

AUTO, DEFAULT = "auto", "default"
NAMES = (AUTO, CPU.name, *(build.name for build in CUDA_BUILDS), DEFAULT)


def choose(name: str, gpus: List[Gpu], system: str = sys.platform) -> Build:
    """Returns the build to install.

    On Windows and macOS the package index offers the CPU build unasked (on macOS with MPS), on Linux a CUDA build.

    Args:
        name: one of NAMES; AUTO takes the newest CUDA build that runs on every GPU here, else the CPU build.
        gpus: the GPUs here.
        system: ``sys.platform``.
    """
    size = CU130 if system == "linux" else CPU
    unasked = Build(DEFAULT, size.download_mb, size.disk_mb)
    if name == AUTO:
        fitting = [build for build in CUDA_BUILDS if gpus and all(build.runs_on(gpu, system) for gpu in gpus)]
        name = fitting[0].name if fitting else CPU.name
    if name == DEFAULT or (name == CPU.name and system != "linux"):
        return unasked
    return next(build for build in (CPU, *CUDA_BUILDS) if build.name == name)


def find_gpus() -> List[Gpu]:
    """Returns the NVIDIA GPUs; none where there is no driver, or where it does not answer."""
    program = shutil.which("nvidia-smi")
    if not program:
        return []
    query = [program, "--query-gpu=name,driver_version,compute_cap", "--format=csv,noheader"]
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW
    try:
        said = subprocess.run(  # nosec B603 - a fixed list, no shell
            query, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=QUERY_S, creationflags=flags
        )
    except (OSError, subprocess.TimeoutExpired):
        return []
    return read_gpus(said.stdout) if said.returncode == 0 else []


def read_gpus(text: str) -> List[Gpu]:
    """Returns the GPUs in what nvidia-smi printed; a line without numbers (an old driver's message) is none."""
    rows = [row for row in csv.reader(text.splitlines(), skipinitialspace=True) if len(row) == 3]
    found = [Gpu(name, _version(driver), _version(capability)) for name, driver, capability in rows]
    return [gpu for gpu in found if gpu.driver and gpu.capability]


def memory_gb() -> Optional[float]:
    """Returns the machine's memory, or None where the system does not say."""
    if sys.platform == "win32":
        import ctypes  # nowhere else, and 4 ms of the start-up of QGIS

        kilobytes = ctypes.c_ulonglong()
        ctypes.windll.kernel32.GetPhysicallyInstalledSystemMemory(ctypes.byref(kilobytes))
        return kilobytes.value / 1024**2 or None
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1024**3
    except (OSError, ValueError):
        return None


def system_name() -> str:
    """Returns operating system and processor, as a bug report needs them."""
    pretty = platform.platform()
    if hasattr(platform, "freedesktop_os_release"):
        try:
            pretty = f"{platform.freedesktop_os_release().get('PRETTY_NAME', '')} ({pretty})"
        except OSError:
            return pretty
    return pretty


def _version(text: str) -> Version:
    parts = text.strip().split(".")
    return tuple(map(int, parts)) if all(part.isdigit() for part in parts) else ()
