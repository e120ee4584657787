"""The texts of the plugin that can be translated, read from its code.

Marked are `self.tr("...")`, `translate("Context", "...")`, `QT_TRANSLATE_NOOP("Context", "...")`,
`Sentence("...")` and `marked("...")` of code without Qt, and `self.text("...")` of algorithms.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SENTENCES, PROCESSING = "Sentences", "CbmProcessing"
_WITH_CONTEXT = {"translate", "_translate", "QT_TRANSLATE_NOOP"}
# Name of the function -> context.
_WITHOUT_CONTEXT = {"Sentence": SENTENCES, "marked": SENTENCES, "text": PROCESSING}


class NotALiteral(ValueError):
    """A text that cannot be collected, or would not be translated."""


@dataclass(frozen=True, order=True)
class Text:
    """A text to translate; `comment` tells equal texts apart, `numerus` has plural forms."""

    context: str
    source: str
    comment: str = ""
    numerus: bool = False


def texts_of(package: Path) -> list[Text]:
    """Return the texts of a package, sorted. Raises `NotALiteral`, naming file and line."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(package.rglob("*.py"))}
    heirs = _heirs(trees.values())
    found: set[Text] = set()
    for path, tree in trees.items():
        place = str(path.relative_to(package.parent))
        _refuse_at_import(tree, place)
        found.update(_texts(tree, "", heirs, place))
    return sorted(found)


def _heirs(trees: Iterator[ast.Module]) -> dict[str, set[str]]:
    """Class -> all its subclasses: `tr` of PyQt looks in the context of the object's own class."""
    bases: dict[str, set[str]] = {}
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                for base in node.bases:
                    bases.setdefault(_name(base), set()).add(node.name)
    found = {}
    for name in bases:
        heirs, waiting = set(), [name]
        while waiting:
            new = bases.get(waiting.pop(), set()) - heirs
            heirs |= new
            waiting += new
        found[name] = heirs
    return found


def _texts(node: ast.AST, owner: str, heirs: dict[str, set[str]], place: str) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _of_call(child, owner, heirs, place)
        yield from _texts(child, child.name if isinstance(child, ast.ClassDef) else owner, heirs, place)


def _of_call(call: ast.Call, owner: str, heirs: dict[str, set[str]], place: str) -> Iterator[Text]:
    name, where = _name(call.func), f"{place}:{call.lineno}"
    if name == "tr" and isinstance(call.func, ast.Attribute):
        source = _literal(call, 0, where, "self.tr")
        if source is None:
            raise NotALiteral(f"{where}: self.tr needs the text itself; values come in with .format()")
        if not owner:
            raise NotALiteral(f"{where}: outside a class tr has no context; use QCoreApplication.translate")
        for context in sorted({owner, *heirs.get(owner, ())}):
            yield Text(context, source, _literal(call, 1, where, name) or "", len(call.args) > 2)
    elif name in _WITH_CONTEXT:
        context, source = (_literal(call, place_, where, name) for place_ in (0, 1))
        if source is not None and context is not None:
            yield Text(context, source, _literal(call, 2, where, name) or "", len(call.args) > 3)
    elif name in _WITHOUT_CONTEXT and (name != "text" or "/processing/" in where):
        source = _literal(call, 0, where, name)
        if source:
            yield Text(_WITHOUT_CONTEXT[name], source)


def _literal(call: ast.Call, place: int, where: str, name: str) -> str | None:
    """The text that stands as an argument; None where a variable does."""
    if len(call.args) <= place:
        return None
    node = call.args[place]
    if isinstance(node, (ast.JoinedStr, ast.BinOp)):
        raise NotALiteral(f"{where}: {name} needs one text, not an f-string or a sum; use {{}} and .format()")
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _refuse_at_import(tree: ast.Module, place: str) -> None:
    """A text translated while a module is imported stays in the language of that moment."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            continue
        if isinstance(node, ast.Call) and _name(node.func) in ("tr", "translate", "_translate", "shown"):
            raise NotALiteral(
                f"{place}:{node.lineno}: translated at import; mark it with QT_TRANSLATE_NOOP and translate "
                "it where it is shown"
            )
        waiting.extend(ast.iter_child_nodes(node))


def _name(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
