"""Keys for object stores: from the environment, a private file, or the machine; never from the database.

For the store `cdse`, in this order:

1. `CBM_STORE_CDSE_ACCESS_KEY`, `..._SECRET_KEY`, `..._SESSION_TOKEN`; `..._TOKEN` (http: bearer token);
   `..._ANONYMOUS=1` for a public store;
2. the section `[cdse]` of `<config dir>/stores.ini` with `access_key`, `secret_key`, `session_token`,
   `token`, `anonymous`; the file must be readable by its owner only;
3. what boto3 finds: `AWS_ACCESS_KEY_ID` ..., `~/.aws`, or the instance's own role.
"""

from __future__ import annotations

import configparser
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import SecretStr

from cbm_backend.config import config_dir, world_readable
from cbm_backend.errors import InputError

FILE_NAME = "stores.ini"
_FIELDS = ("access_key", "secret_key", "session_token", "token", "anonymous")


@dataclass(frozen=True)
class Credentials:
    """What one store is to be asked with. `source` says where it was found; secrets print as stars."""

    source: str
    access_key: SecretStr | None = None
    secret_key: SecretStr | None = None
    session_token: SecretStr | None = None
    token: SecretStr | None = None
    anonymous: bool = False


def find(
    store: str, environ: Mapping[str, str] | None = None, folder: Path | None = None
) -> Credentials | None:
    """The credentials given for this store by name, or None: then the machine's own are used.

    Raises `InputError` when they are incomplete, or lie in a file that others can read.
    """
    environ = os.environ if environ is None else environ
    prefix = variable_prefix(store)
    named = {field: environ.get(f"{prefix}_{field.upper()}", "").strip() for field in _FIELDS}
    if any(named.values()):
        return _credentials(named, f"{prefix}_* in the environment")
    path = (folder or config_dir()) / FILE_NAME
    section = _section(path, store)
    return _credentials(section, str(path)) if section else None


def variable_prefix(store: str) -> str:
    """What the store's environment variables begin with."""
    return "CBM_STORE_" + re.sub(r"[^A-Z0-9]", "_", store.upper())


def _section(path: Path, store: str) -> dict[str, str]:
    if not path.is_file():
        return {}
    if world_readable(path):
        raise InputError(f"{path} holds keys and can be read by others: run `chmod 600 {path}`.")
    # Keys may hold '%', and nothing here refers to anything else.
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read_string(path.read_text(encoding="utf-8"))
    except (configparser.Error, UnicodeDecodeError) as error:
        # The parser's own words quote the offending line, which may be a key.
        raise InputError(
            f"{path} is not a file of sections: write [{store}], then lines such as access_key = ..."
        ) from error
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.") from error
    if not parser.has_section(store):
        return {}
    section = {name: value.strip() for name, value in parser.items(store)}
    unknown = sorted(set(section) - set(_FIELDS))
    if unknown:
        raise InputError(f"{path}, section [{store}]: unknown {unknown[0]}; known are {', '.join(_FIELDS)}.")
    return section


def _credentials(values: Mapping[str, str], source: str) -> Credentials:
    def secret(name: str) -> SecretStr | None:
        return SecretStr(values[name]) if values.get(name) else None

    if bool(values.get("access_key")) != bool(values.get("secret_key")):
        raise InputError(f"{source}: access_key and secret_key belong together; one of them is missing.")
    anonymous = values.get("anonymous", "").lower()
    if anonymous not in ("", "0", "1", "no", "yes", "false", "true"):
        raise InputError(f"{source}: anonymous is yes or no.")
    return Credentials(
        source=source,
        access_key=secret("access_key"),
        secret_key=secret("secret_key"),
        session_token=secret("session_token"),
        token=secret("token"),
        anonymous=anonymous in ("1", "yes", "true"),
    )
