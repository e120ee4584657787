"""Sentences for people out of code without Qt: English here, in the user's language where they are shown."""

from __future__ import annotations


class Sentence(str):
    """A sentence that remembers its parts: `Sentence("There is no parcel '{pid}'.", pid="12")`.

    Everywhere it is the English text. `core.i18n` finds the translation of `template`, which therefore is a
    literal (`.ci/translations` collects it), and fills in `values`; a value may be a sentence itself.
    """

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, **values: object) -> Sentence:
        """Fill the values into the template."""
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template = template
        made.values = values
        return made


def parts(text: str) -> list | str:
    """Return a text as JSON can hold it, so that `whole` gives it back; values come back as their texts."""
    if not isinstance(text, Sentence):
        return text
    values = {
        name: parts(value) if isinstance(value, str) else str(value) for name, value in text.values.items()
    }
    return [text.template, values]


def whole(kept: list | str) -> str:
    """Return the text that `parts` took apart. Raises ValueError for anything else."""
    if isinstance(kept, str):
        return kept
    try:
        template, values = kept
        return Sentence(template, **{name: whole(value) for name, value in values.items()})
    except (TypeError, ValueError, KeyError, IndexError, AttributeError) as error:
        raise ValueError(f"no sentence: {kept!r}") from error


def said(error: Exception) -> str:
    """Return what an error says, a sentence as one."""
    first = error.args[0] if len(error.args) == 1 else None
    return first if isinstance(first, Sentence) else str(error)


def marked(template: str) -> str:
    """Mark a text for translation that becomes a `Sentence` elsewhere."""
    return template
