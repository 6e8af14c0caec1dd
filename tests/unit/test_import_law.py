"""Each layer imports only from the ones before it, and lives without the packages that it must not need."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ENGINE = Path(__file__).resolve().parents[2] / "engine"
LAYERS = [
    {"errors", "language", "events", "sensors", "job", "request"},
    {"grid", "tiling", "radiometry", "repetition", "displacement", "raster", "output"},
    {
        "degrade",
        "masks",
        "registration",
        "drift",
        "matching",
        "classical",
        "networks",
        "losses",
        "metrics",
        "quality_map",
    },
    {"run", "crops", "stages", "infer", "relate", "quality_file", "estimate"},
    {"scene", "sharpen", "assess", "report", "html", "check", "demo", "terminal", "worker", "__main__"},
]
LAYER = {name: number for number, names in enumerate(LAYERS) for name in names}
HEAVY = ("torch", "numpy", "rasterio", "affine", "click")
MODULES = sorted(p for p in ENGINE.rglob("*.py") if p != ENGINE / "__init__.py")


def room(path: Path) -> str:
    """The module or the package right below engine/ that a file belongs to."""
    return path.relative_to(ENGINE).parts[0].removesuffix(".py")


def imports(path: Path) -> set[str]:
    """Dotted names of everything imported anywhere in a file; the engine's own begin with ``engine.``."""
    package = ("engine", *path.relative_to(ENGINE).parts[:-1])
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            stem = [*base, *(node.module.split(".") if node.module else [])]
            found |= (
                {".".join(stem)}
                if len(stem) > 1 or stem[:1] != ["engine"]
                else {f"engine.{alias.name}" for alias in node.names}
            )
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ENGINE)))
def test_a_module_imports_only_lower_layers_and_no_qgis(path: Path) -> None:
    mine = room(path)
    assert mine in LAYER, f"{mine} has no layer: add it to the table here and in DESIGN.md"
    for name in imports(path):
        assert name.split(".")[0] not in {"qgis", "PyQt5", "PyQt6", "osgeo", "trapan_plugin"}
        if name.startswith("engine.") and name != "engine.__version__":
            other = name.split(".")[1]
            assert LAYER[other] <= LAYER[mine], f"{mine} (L{LAYER[mine]}) imports {other} (L{LAYER[other]})"


def test_no_two_rooms_import_each_other() -> None:
    uses = {r: set() for r in LAYER}
    for path in MODULES:
        uses[room(path)] |= {n.split(".")[1] for n in imports(path) if n.startswith("engine.")} - {
            room(path),
            "__version__",
        }

    def reaches(start: str) -> set[str]:
        seen, todo = set(), list(uses[start])
        while todo:
            name = todo.pop()
            if name not in seen:
                seen.add(name)
                todo += uses[name]
        return seen

    assert [r for r in uses if r in reaches(r)] == []


@pytest.mark.parametrize(("layer", "blocked"), [(0, HEAVY), (1, ("torch", "qgis", "PyQt5"))], ids=["L0", "L1"])
def test_a_layer_imports_with_the_packages_blocked_that_it_must_not_need(
    layer: int, blocked: tuple[str, ...], child_environment: dict[str, str]
) -> None:
    names = ", ".join(f"engine.{n}" for n in sorted(LAYERS[layer]))
    code = f"import sys\nfor n in {blocked!r}: sys.modules[n] = None\nimport {names}\nprint(sorted(m for m in sys.modules if m.startswith('engine.')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=child_environment)
    assert done.returncode == 0, done.stderr
    assert all(f"engine.{n}" in done.stdout for n in LAYERS[layer])


def test_the_table_is_that_of_the_engine_itself() -> None:
    rooms = {room(p) for p in MODULES}
    assert LAYERS[0] | LAYERS[1] <= rooms
    for path in MODULES:
        if LAYER[room(path)] == 0:
            heavy = {
                n
                for n in imports(path)
                if not n.startswith("engine.") and n.split(".")[0] not in sys.stdlib_module_names
            }
            assert heavy == set(), f"{path.name} must live in any Python"
