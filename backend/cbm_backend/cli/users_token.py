"""`cbm-backend users token`: tokens for scripts."""

from __future__ import annotations

import click
from rich.console import Console
from rich.table import Table

from cbm_backend import config
from cbm_backend.users import tokens


@click.group("token")
def cli() -> None:
    """Tokens for scripts: `Authorization: Bearer <token>` instead of a password."""


@cli.command("add")
@click.argument("name")
@click.option("--label", default="", help="What it is for.")
@click.option("--aoi", "aois", multiple=True, metavar="AOI", help="Limit it to this area; repeatable.")
@click.option(
    "--days", default=365, show_default=True, type=click.IntRange(1, tokens.MAX_DAYS), help="Valid for."
)
def add(name: str, label: str, aois: tuple[str, ...], days: int) -> None:
    """Make a token of the user NAME; it is shown now and never again."""
    text, token = tokens.add_token(config.load(), name, label=label, aois=aois, days=days)
    click.echo(text)
    click.echo(
        f"Token {token.id} of '{token.user}' for {_areas(token)}, until {token.expires_at:%Y-%m-%d}. "
        "Keep it now: only its digest is stored.",
        err=True,
    )


@cli.command("list")
@click.argument("name", required=False)
def list_(name: str | None) -> None:
    """List the tokens of NAME, or of everybody."""
    found = tokens.list_tokens(config.load(), name)
    if not found:
        click.echo("There are no tokens; `cbm-backend users token add NAME` makes one.")
        return
    table = Table("token", "user", "areas", "until", "label", box=None, pad_edge=False)
    for token in found:
        table.add_row(token.id, token.user, _areas(token), f"{token.expires_at:%Y-%m-%d}", token.label)
    Console().print(table)


@cli.command("revoke")
@click.argument("token")
def revoke(token: str) -> None:
    """Revoke a TOKEN, given its id; running servers refuse it within seconds."""
    user = tokens.revoke_token(config.load(), token)
    click.echo(f"Revoked the token of '{user}'.")


def _areas(token: tokens.Token) -> str:
    return "all areas of the user" if token.aois is None else ", ".join(token.aois)
