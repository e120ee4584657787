"""The command `cbm-backend`: one module per command group, imported only when it is used.

A module `cbm_backend.cli.<name>` exposes `cli`, a click command or group. Expected failures (`CbmError`) end
as one sentence on stderr and the error's exit code; everything else is a defect and shows its traceback.
"""

from __future__ import annotations

import importlib
import importlib.util
import logging
import sys
import traceback
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version

import click
import psycopg2
from psycopg2 import errors as pg

from cbm_backend import log
from cbm_backend.errors import CbmError, Conflict, Unavailable

COMMANDS = {
    "db": "Create, upgrade and check the database.",
    "aois": "Areas of interest: add, list, delete.",
    "parcels": "Import parcel files.",
    "datasets": "The dataset registry: show, edit, import, export.",
    "stores": "Object stores and folders that hold scenes.",
    "catalogue": "The scene catalogue: synchronise and list.",
    "extract": "Extract parcel statistics from scenes.",
    "foi": "Heterogeneity and cardinality of parcels on a class raster.",
    "weather": "Import ERA5 weather for the parcels.",
    "backgrounds": "Base maps that clients can ask for.",
    "users": "Users of the API and their grants.",
    "serve": "Run the API server.",
    "worker": "Run the jobs that clients have asked for.",
    "simulate": "Generate a landscape with scenes, parcels and truth.",
    "backup": "Write a consistent copy of the database, and check it.",
    "restore": "Bring a backup back into an empty database.",
    "doctor": "Look at everything the backend stands on, and say what to do.",
    "bench": "Run benchmarks.",
}


def package_version() -> str:
    """The installed version, as metadata.txt states it."""
    try:
        return version("cbm-backend")
    except PackageNotFoundError:
        return "unknown"


class _LazyGroup(click.Group):
    """Finds `cbm_backend.cli.<name>` by name; listing the commands imports none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [name for name in COMMANDS if importlib.util.find_spec(f"{__name__}.{name}")]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS or not importlib.util.find_spec(f"{__name__}.{cmd_name}"):
            return None
        return importlib.import_module(f"{__name__}.{cmd_name}").cli

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, COMMANDS[name]) for name in self.list_commands(ctx)])


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_version(), prog_name="cbm-backend")
@click.option("--debug", is_flag=True, help="Show debug messages, and tracebacks of expected failures too.")
@click.option("-q", "--quiet", is_flag=True, help="Log warnings and errors only.")
@click.pass_context
def cli(ctx: click.Context, debug: bool, quiet: bool) -> None:
    """Checks by Monitoring: catalogue, extraction and API for Copernicus Sentinel parcel series."""
    ctx.obj = {"debug": debug}
    log.setup(logging.DEBUG if debug else logging.WARNING if quiet else logging.INFO)


def _expected(error: BaseException) -> CbmError | None:
    """The failure a user may see for `error`, or None when it is a defect."""
    if isinstance(error, CbmError):
        return error
    if isinstance(error, pg.UndefinedTable):
        return Conflict("The database lacks a table of this version: run `cbm-backend db upgrade`.")
    if isinstance(error, pg.InsufficientPrivilege):
        return Conflict(f"The database login may not do this: {str(error).splitlines()[0]}.")
    if isinstance(error, psycopg2.OperationalError):
        return Unavailable(f"The database stopped answering: {str(error).strip().splitlines()[0]}")
    return None


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0, the error's own, 2 for usage, 130 for Ctrl-C."""
    args = list(sys.argv[1:] if argv is None else argv)
    try:
        result = cli.main(args=args, prog_name="cbm-backend", standalone_mode=False)
        return result if isinstance(result, int) else 0
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("cbm-backend: stopped.", err=True)
        return 130
    except BrokenPipeError:
        # The reader (`| head`) has gone; keep the interpreter from complaining when it flushes.
        sys.stdout = None
        return 141
    except Exception as error:
        expected = _expected(error)
        if expected is None:
            raise
        if "--debug" in args:
            click.echo(log.redact(traceback.format_exc()), err=True)
            if expected.detail:
                click.echo(log.redact(expected.detail), err=True)
        click.echo(f"cbm-backend: {log.redact(expected.message)}", err=True)
        return expected.exit_code
