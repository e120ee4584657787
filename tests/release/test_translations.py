"""The translations: complete in every language, and with everything in them that the texts need.

A text was added or changed? `make translations` brings i18n/*.ts up to date; `.ci/translations missing de`
prints what German lacks, `.ci/translations fill de FILE` takes it back (i18n/README.md).
"""

from __future__ import annotations

import ast
import configparser
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLUGIN, FOLDER = ROOT / "qgis_cbm", ROOT / "i18n"
GUIDE = ROOT / "docs" / "analyst" / "guide.html"
sys.path.insert(0, str(ROOT / ".ci"))

import ts_files  # noqa: E402
from guide_texts import in_language, texts_of_guide  # noqa: E402
from texts_in_code import texts_of  # noqa: E402
from ts_files import FORMS  # noqa: E402

LANGUAGES = sorted(FORMS)
HOW = "run `make translations`, then translate (i18n/README.md)"
PARTS = {
    "placeholders": re.compile(r"\{[^{}]*\}|%n|%\d|%L\d"),
    "HTML": re.compile(r"</?[A-Za-z][^>]*>"),
    "file patterns": re.compile(r"\*\.\w+|;;"),
    "lines": re.compile(r"\n"),
    "web addresses": re.compile(r"https?://"),
}
# What shows a text to the user, by the name of the function or class.
SHOWS = {
    "setText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle", "setTitle", "setHelp",
    "setHtml", "setAccessibleName", "setAccessibleDescription", "setSuffix", "setPrefix",
    "setSpecialValueText", "emit", "setPlaceholderText", "setHeaderLabels", "setHorizontalHeaderLabels",
    "setLabelText", "setInformativeText", "addTab", "addRow", "addItem", "addMenu", "addAction",
    "pushMessage", "pushWarning", "pushInfo", "reportError", "setProgressText", "createMessage",
    "QLabel", "QAction", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox",
    "QgsCollapsibleGroupBox", "QMenu", "ElidedLabel", "WholeLabel", "QgsProcessingException",
    "QgsMapLayerAction", "add_number",
}  # fmt: skip


@pytest.fixture(scope="module")
def texts():
    return [*texts_of(PLUGIN), *texts_of_guide(GUIDE.read_text(encoding="utf-8"))]


def file_of(language: str) -> ts_files.TsFile:
    return ts_files.read(FOLDER, language)


def forms_of(language: str):
    """(text, one of its forms), of what is translated."""
    for text, forms in file_of(language).translations.items():
        for form in forms:
            if form:
                yield text, form


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_code_is_in_the_file_and_no_other(language, texts):
    file = file_of(language)
    missing = [text.source for text in file.wanted(texts) if text not in file.translations]
    left_over = [text.source for text in set(file.translations) - set(file.wanted(texts))]
    assert not missing and not left_over, f"i18n/qgis_cbm_{language}.ts is behind the code: {HOW}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_in_all_its_forms(language):
    file = file_of(language)
    unfinished = [text.source for text in file.translations if not file.is_finished(text)]
    assert not unfinished, f"{len(unfinished)} texts wait for {language}: {HOW}"


def test_the_files_are_as_make_translations_writes_them(tmp_path):
    assert {path.name for path in FOLDER.glob("*.ts")} == {ts_files.path_of(FOLDER, it).name for it in FORMS}
    for language in LANGUAGES:
        ts_files.write(tmp_path, file_of(language))
        written = ts_files.path_of(tmp_path, language).read_bytes()
        assert written == ts_files.path_of(FOLDER, language).read_bytes(), f"{language}: {HOW}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", PARTS)
def test_what_is_filled_in_is_the_same(language, part):
    found = [
        (text.source, form)
        for text, form in forms_of(language)
        if Counter(PARTS[part].findall(text.source)) != Counter(PARTS[part].findall(form))
    ]
    assert not found, f"{part} differ"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_key_of_the_keyboard_stays_one(language):
    key = re.compile(r"&(?=\w)")
    found = [
        (text.source, form)
        for text, form in forms_of(language)
        if len(key.findall(text.source)) != len(key.findall(form))
        or form.count("&") != text.source.count("&")
    ]
    assert not found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("end", ["…", ":", " ", "\n"])
def test_a_text_ends_and_begins_as_its_source(language, end):
    found = [
        (text.source, form)
        for text, form in forms_of(language)
        if text.source.endswith(end) != form.endswith(end)
        or (end.isspace() and text.source.startswith(end) != form.startswith(end))
    ]
    assert not found


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != ts_files.SOURCE])
def test_sentences_are_in_another_language(language):
    same = [
        text.source for text, form in forms_of(language) if form == text.source and text.source.count(" ") > 4
    ]
    assert not same


def test_a_sentence_of_its_parts_can_be_filled_in_every_language():
    for language in LANGUAGES:
        for text, form in forms_of(language):
            if text.context == "Sentences" and "{" in text.source:
                names = set(re.findall(r"\{(\w+)[^}]*\}", text.source))
                assert form.format(**dict.fromkeys(names, 7))


def test_no_text_is_shown_that_is_not_marked_for_translation():
    found = [where for path in sorted(PLUGIN.rglob("*.py")) for where in unmarked(path)]
    assert not found, "use self.tr, QCoreApplication.translate, or in code without Qt Sentence (core/i18n.py)"


def unmarked(path: Path):
    """Texts that are raised or shown without a translation: literals and f-strings with words in them."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and node.exc.args:
            if re.search(r"\w \w.*[.?]$", words(node.exc.args[0])):
                yield f"{path.relative_to(ROOT)}:{node.lineno}: {words(node.exc.args[0])}"
        elif isinstance(node, ast.Call) and called(node) in SHOWS:
            for argument in node.args:
                for each in argument.elts if isinstance(argument, (ast.List, ast.Tuple)) else [argument]:
                    shown = words(each)
                    if re.search(r"[^\W\d_]{2,}[ .…:]|^[A-Z][a-z]{2,}", shown) and "://" not in shown:
                        yield f"{path.relative_to(ROOT)}:{each.lineno}: {shown}"


def words(node: ast.AST) -> str:
    """What is written in an argument; nothing where it is translated."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        return "".join(value.value for value in node.values if isinstance(value, ast.Constant))
    if isinstance(node, ast.Call) and called(node) == "format" and isinstance(node.func, ast.Attribute):
        return words(node.func.value)
    return ""


def called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def test_the_search_for_unmarked_texts_would_find_some(tmp_path):
    path = ROOT / "build" / "unmarked.py"
    path.parent.mkdir(exist_ok=True)
    path.write_text(
        'raise ValueError("This is bad.")\nlabel.setText("Parcel id")\nQLabel(f"Parcel {pid}")\n'
        'item.setText(self.tr("Parcel id"))\nraise ValueError("no list")\nlabel.setText(", ")\n',
        encoding="utf-8",
    )
    try:
        assert [where.split(": ")[0].split(":")[1] for where in unmarked(path)] == ["1", "2", "3"]
    finally:
        path.unlink()


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != ts_files.SOURCE])
def test_the_guide_in_another_language_has_the_same_chapters_and_none_of_the_english_sentences(language):
    english = GUIDE.read_text(encoding="utf-8")
    guide = in_language(english, language, file_of(language).translations)
    anchors = re.compile(r'(?:id|href)="[^"]+"')
    assert anchors.findall(guide) == anchors.findall(english)
    assert f'<html lang="{language}">' in guide
    left = set(texts_of_guide(guide)) & set(texts_of_guide(english))
    assert not [text.source for text in left if len(text.source) > 60]


def test_the_plugin_manager_describes_the_plugin_in_every_language():
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    described = [f"description[{language}]" for language in LANGUAGES if language != ts_files.SOURCE]
    assert all(metadata["general"].get(key, "").strip() for key in described)


@pytest.mark.skipif(shutil.which("lrelease") is None, reason="Qt's compiler is not here")
def test_the_staged_plugin_has_a_compiled_file_for_every_language(tmp_path):
    subprocess.run([str(ROOT / ".ci" / "stage-plugin"), str(tmp_path)], check=True, capture_output=True)
    compiled = {path.name for path in (tmp_path / "qgis_cbm" / "i18n").iterdir()}
    assert compiled == {f"qgis_cbm_{language}.qm" for language in LANGUAGES}
