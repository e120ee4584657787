"""The administrator's guide: its commands exist with their options; `tests/images.sh` runs them."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import click
import pytest
import yaml

from cbm_backend.cli import cli

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "images"))
import guide  # noqa: E402

COMMANDS = guide.commands((ROOT / "docs" / "administrator.md").read_text(encoding="utf-8"))
SERVICES = yaml.safe_load((ROOT / "docker" / "compose.yaml").read_text())["services"]


def of_the_backend() -> list[list[str]]:
    """What comes behind `admin` in `docker compose run ... admin ...`."""
    found = []
    for command in COMMANDS:
        words = shlex.split(command)
        if "admin" in words:
            words = words[words.index("admin") + 1 :]
            found.append(words[: words.index("|")] if "|" in words else words)
    return found


@pytest.mark.parametrize("words", of_the_backend(), ids=" ".join)
def test_a_command_of_the_guide_exists_with_its_options(words, monkeypatch):
    command: click.Command = cli
    context = click.Context(cli, info_name="cbm-backend")
    while isinstance(command, click.Group):
        name, *words = words
        found = command.get_command(context, name)
        assert found is not None, name
        command = found
    if words != ["--help"]:
        # Arguments are files of the container: only names and numbers of options are looked at.
        # The commands are shared with all other tests: they get their types back.
        for parameter in command.params:
            if isinstance(parameter, click.Argument):
                monkeypatch.setattr(parameter, "type", click.STRING)
        command.make_context(command.name, list(words), parent=context)


def test_services_of_the_guide_are_those_of_the_compose_file():
    for command in COMMANDS:
        words = command.split()
        if words[:2] == ["docker", "compose"] and words[2] in ("exec", "logs", "stop"):
            assert words[3] in SERVICES, command
    assert len(of_the_backend()) > 20
