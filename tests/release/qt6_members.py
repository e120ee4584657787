"""What PyQt6 has, read from the stubs of its wheel, and what our sources ask of it."""

from __future__ import annotations

import ast
import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

# qgis.PyQt of a Qt 6 QGIS gives these from QtWidgets too, where Qt 5 had them (and so does ours).
_MOVED = {"QAction": "QtGui", "QActionGroup": "QtGui", "QShortcut": "QtGui"}


@dataclass
class Class:
    """A class: names of its members, nested classes, bases."""

    members: set[str] = field(default_factory=set)
    nested: dict[str, Class] = field(default_factory=dict)
    bases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Use:
    """`Class.MEMBER[.MEMBER]` in a file of ours."""

    path: Path
    line: int
    module: str
    chain: tuple[str, ...]


class Stubs:
    """The classes of all PyQt6 modules by name; names are unique among them."""

    def __init__(self) -> None:
        spec = importlib.util.find_spec("PyQt6")
        folder = Path(spec.submodule_search_locations[0])
        self.classes: dict[str, Class] = {}
        self.modules: dict[str, set[str]] = {}
        for stub in sorted(folder.glob("Qt*.pyi")):
            tree = ast.parse(stub.read_text(encoding="utf-8"))
            own = {node.name: _class(node) for node in tree.body if isinstance(node, ast.ClassDef)}
            names = {node.name for node in tree.body if isinstance(node, (ast.ClassDef, ast.FunctionDef))}
            assigned = {t.id for n in tree.body if isinstance(n, ast.Assign) for t in n.targets
                        if isinstance(t, ast.Name)}  # fmt: skip
            annotated = {n.target.id for n in tree.body if isinstance(n, ast.AnnAssign)}
            self.modules[stub.stem] = names | assigned | annotated
            self.classes.update(own)

    def knows(self, module: str, name: str) -> bool:
        """Whether a module has a name, or QGIS lends it one."""
        return name in self.modules.get(_MOVED.get(name, module), set()) or name in (
            "pyqtSignal",
            "pyqtSlot",
            "pyqtProperty",
        )

    def resolves(self, chain: tuple[str, ...]) -> bool:
        """Whether every member of a chain exists; what is no class (a value, a method) ends the question."""
        found = self.classes.get(chain[0])
        for name in chain[1:]:
            if found is None:
                return True
            nested = self._nested(found, name)
            if nested is None and not self._has(found, name):
                return False
            found = nested
        return True

    def _has(self, found: Class, name: str) -> bool:
        if name in found.members or name in found.nested or name.startswith("__"):
            return True
        return any(self._has(base, name) for base in self._bases(found))

    def _nested(self, found: Class, name: str) -> Class | None:
        if name in found.nested:
            return found.nested[name]
        return next((n for base in self._bases(found) if (n := self._nested(base, name)) is not None), None)

    def _bases(self, found: Class) -> Iterator[Class]:
        for base in found.bases:
            if base in self.classes:
                yield self.classes[base]


def _class(node: ast.ClassDef) -> Class:
    found = Class(bases=tuple(_last(base) for base in node.bases))
    for item in node.body:
        if isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef)):
            found.members.add(item.name)
        elif isinstance(item, ast.Assign):
            found.members.update(target.id for target in item.targets if isinstance(target, ast.Name))
        elif isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
            found.members.add(item.target.id)
        elif isinstance(item, ast.ClassDef):
            found.nested[item.name] = _class(item)
    return found


def _last(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def uses(path: Path) -> Iterator[Use]:
    """Yield what a file imports from qgis.PyQt and every member it asks of those classes."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imported: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
            module = node.module.rsplit(".", 1)[1]
            for alias in node.names:
                imported[alias.asname or alias.name] = module
                yield Use(path, node.lineno, module, (alias.name,))
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            chain = _chain(node)
            if chain and chain[0] in imported:
                yield Use(path, node.lineno, imported[chain[0]], chain)


def _chain(node: ast.expr) -> tuple[str, ...]:
    if isinstance(node, ast.Name):
        return (node.id,)
    if isinstance(node, ast.Attribute):
        before = _chain(node.value)
        return (*before, node.attr) if before else ()
    return ()
