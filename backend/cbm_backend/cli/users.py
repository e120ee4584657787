"""`cbm-backend users`: who may use the API and for which areas."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from cbm_backend.cli import users_token
from cbm_backend.config import load
from cbm_backend.errors import InputError
from cbm_backend.users import original, store


@click.group("users")
def cli() -> None:
    """Manage the users of the API and the areas they may see."""


cli.add_command(users_token.cli)


def _password(from_stdin: bool) -> str:
    """The new password: one line of standard input, or typed twice; never an argument others can see."""
    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        raise InputError("There is no terminal to type the password at; pipe it in and add --password-stdin.")
    return click.prompt("Password", hide_input=True, confirmation_prompt=True, default="", show_default=False)


_stdin_option = click.option(
    "--password-stdin", "from_stdin", is_flag=True, help="Read the password from standard input (one line)."
)
_aoi_option = click.option("--aoi", "aois", multiple=True, metavar="AOI", help="Area to grant; repeatable.")
_admin_option = click.option("--admin", is_flag=True, help="Grant every area.")


def _remark_on_missing(aois: tuple[str, ...]) -> None:
    granted, _ = store.check_grants(aois, False)
    missing = store.missing_areas(load(), granted)
    if missing:
        names = ", ".join(missing)
        click.echo(f"Note: there is no area {names} yet; the grant holds once it is made.", err=True)


@cli.command("add")
@click.argument("name")
@_aoi_option
@_admin_option
@_stdin_option
def add(name: str, aois: tuple[str, ...], admin: bool, from_stdin: bool) -> None:
    """Add the user NAME."""
    store.check_name(name)
    store.check_grants(aois, admin)
    user = store.add_user(load(), name, _password(from_stdin), aois, admin)
    click.echo(f"Added user '{user.name}' with access to {_access(user)}.")
    _remark_on_missing(aois)


@cli.command("grant")
@click.argument("name")
@_aoi_option
@_admin_option
def grant(name: str, aois: tuple[str, ...], admin: bool) -> None:
    """Replace the areas that NAME may see by those given (none given: none)."""
    store.set_grants(load(), name, aois, admin)
    click.echo(f"Changed the areas of user '{store.check_name(name)}'.")
    _remark_on_missing(aois)


@cli.command("passwd")
@click.argument("name")
@_stdin_option
def passwd(name: str, from_stdin: bool) -> None:
    """Set a new password for NAME; running servers take it within seconds."""
    store.set_password(load(), name, _password(from_stdin))
    click.echo(f"Changed the password of user '{store.check_name(name)}'.")


@cli.command("delete")
@click.argument("name")
def delete(name: str) -> None:
    """Delete the user NAME."""
    store.delete_user(load(), name)
    click.echo(f"Deleted user '{store.check_name(name)}'.")


@cli.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help="Overwrite users that exist already.")
def import_(file: Path, replace: bool) -> None:
    """Take over the users of FILE, a users.json of the original, with their passwords and areas."""
    users = original.parse(file)
    original.import_users(load(), users, replace=replace)
    for user in users:
        areas = "all areas" if user.admin else ", ".join(user.aois) or "no area"
        click.echo(f"Imported user '{user.name}' with access to {areas}.")
    _remark_on_missing(tuple(aoi for user in users for aoi in user.aois))


@cli.command("list")
def list_() -> None:
    """List the users."""
    users = store.list_users(load())
    if not users:
        click.echo("There are no users yet; `cbm-backend users add NAME --aoi AOI` makes one.")
        return
    table = Table("user", "areas", "changed (UTC)", box=None, pad_edge=False)
    for user in users:
        table.add_row(user.name, _access(user), f"{user.updated_at:%Y-%m-%d %H:%M}")
    Console().print(table)


def _access(user: store.User) -> str:
    return "all areas" if user.admin else ", ".join(sorted(user.aois)) or "no area"
