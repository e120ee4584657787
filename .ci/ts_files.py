"""Qt's translation files (.ts): read, brought up to date with the code, written in one fixed form."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from texts_in_code import Text

SOURCE = "en"
# Language -> number of plural forms, as Qt counts them: another language begins with a line here.
FORMS = {"en": 2, "fr": 2, "de": 2, "es": 2, "it": 2, "pl": 3, "nl": 2, "ro": 3, "el": 2}
Translation = tuple[str, ...]


@dataclass
class TsFile:
    """The translations of one language: one form for a text, several for one with plural forms."""

    language: str
    translations: dict[Text, Translation]

    def wanted(self, texts: list[Text]) -> list[Text]:
        """Return those of the texts this language needs: English needs the plural forms only."""
        return [text for text in texts if text.numerus or self.language != SOURCE]

    def forms(self, text: Text) -> int:
        """Return how many forms a text has here."""
        return FORMS[self.language] if text.numerus else 1

    def is_finished(self, text: Text) -> bool:
        """Return whether all forms of a text are translated."""
        found = self.translations.get(text, ())
        return len(found) == self.forms(text) and all(found)

    def update(self, texts: list[Text]) -> None:
        """Take the texts of the code; a new one is finished where the same text is, in another context."""
        known = {(text.source, text.comment, text.numerus): text for text in self.translations}
        before = self.translations
        self.translations = {}
        for text in self.wanted(texts):
            same = known.get((text.source, text.comment, text.numerus))
            found = before.get(text) or (before[same] if same else ())
            self.translations[text] = found if len(found) == self.forms(text) else ("",) * self.forms(text)


def path_of(folder: Path, language: str) -> Path:
    """Return where the translations of a language are."""
    return folder / f"qgis_cbm_{language}.ts"


def read(folder: Path, language: str) -> TsFile:
    """Return the translations of a language, none where there is no file yet."""
    path = path_of(folder, language)
    found: dict[Text, Translation] = {}
    if path.is_file():
        for context in ET.parse(path).getroot().iter("context"):
            name = context.findtext("name") or ""
            for message in context.iter("message"):
                numerus = message.get("numerus") == "yes"
                source, comment = (message.findtext(part) or "" for part in ("source", "comment"))
                text = Text(name, source, comment, numerus)
                node = message.find("translation")
                forms = [] if node is None else node.findall("numerusform") if numerus else [node]
                found[text] = tuple(form.text or "" for form in forms)
    return TsFile(language, found)


def write(folder: Path, file: TsFile) -> None:
    """Write the file: sorted, without places in the code, so that it changes only where texts do."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{file.language}" sourcelanguage="{SOURCE}">',
    ]
    context = None
    for text in sorted(file.translations):
        if text.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{escape(text.context)}</name>"]
            context = text.context
        lines += _message(file, text)
    lines += ["</context>"] if context is not None else []
    path_of(folder, file.language).write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def _message(file: TsFile, text: Text) -> list[str]:
    state = "" if file.is_finished(text) else f" type={quoteattr('unfinished')}"
    forms = file.translations[text]
    lines = ['    <message numerus="yes">' if text.numerus else "    <message>"]
    lines.append(f"        <source>{escape(text.source)}</source>")
    if text.comment:
        lines.append(f"        <comment>{escape(text.comment)}</comment>")
    if text.numerus:
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{escape(forms[0])}</translation>")
    return [*lines, "    </message>"]
