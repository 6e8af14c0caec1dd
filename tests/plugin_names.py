"""Every dotted name of QGIS and Qt that the plugin's sources use, found in their syntax trees. Stdlib only."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = (ROOT / "__init__.py", *sorted((ROOT / "trapan_plugin").rglob("*.py")))


@dataclass(frozen=True)
class Use:
    """A name that was imported from ``module`` and what is taken from it: ``QgsTask`` and ``("Flag", "CanCancel")``."""

    module: str
    name: str
    attributes: tuple[str, ...]
    called: bool
    line: int

    def __str__(self) -> str:
        return f"line {self.line}: {'.'.join((self.name, *self.attributes))}"


def imports(tree: ast.AST) -> dict[str, tuple[str, str]]:
    """Returns what each name of the file stands for: (module, name there); only absolute imports of names."""
    return {
        alias.asname or alias.name: (node.module, alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module and not node.level
        for alias in node.names
    }


def uses(tree: ast.AST) -> Iterator[Use]:
    """Yields the longest dotted names that begin with something imported from qgis."""
    known = imports(tree)
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if isinstance(node, (ast.Attribute, ast.Name)) and id(node) not in inner:
            root, attributes = _unfold(node)
            module, name = known.get(root, ("", ""))
            if module.split(".")[0] == "qgis":
                yield Use(module, name, attributes, id(node) in called, node.lineno)


def _unfold(node: ast.expr) -> tuple[str, tuple[str, ...]]:
    attributes: list[str] = []
    while isinstance(node, ast.Attribute):
        attributes.insert(0, node.attr)
        node = node.value
    return (node.id if isinstance(node, ast.Name) else ""), tuple(attributes)
