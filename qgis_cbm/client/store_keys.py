"""With which keys a store is asked: the user's own, from QGIS, the environment or the AWS profile file.

Keys become GDAL options of one thread for the time of a read; they stand in no message and on no disk. Pure.
"""

from __future__ import annotations

import configparser
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from qgis_cbm.client.stores import S3, Store

DEFAULT_REGION = "us-east-1"
# Where these stand, GDAL finds keys by itself.
_FOUND_BY_GDAL = (
    "AWS_ACCESS_KEY_ID",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
)


@dataclass(frozen=True)
class Keys:
    """A pair of keys from QGIS' authentication store."""

    access: str
    secret: str = field(repr=False)
    region: str = ""


def options(
    store: Store, keys: Keys | None, environ: Mapping[str, str], home: Path
) -> tuple[dict[str, str], str]:
    """Return GDAL's options for reading of a store, and where its keys are from (empty: there are none).

    In this order: `keys`; CBM_STORE_<NAME>_ACCESS_KEY, ..._SECRET_KEY and ..._SESSION_TOKEN as on the server;
    what AWS' own tools would take (AWS_ACCESS_KEY_ID ..., the profile AWS_PROFILE of the file below
    `home`/.aws). Without any, a store is asked as one that is open to all.
    """
    if store.profile != S3:
        return {}, ""
    parts = urlsplit(store.endpoint or "https://s3.amazonaws.com")
    region = store.region or (keys.region if keys else "") or DEFAULT_REGION
    stated = {
        "AWS_S3_ENDPOINT": parts.netloc,
        "AWS_HTTPS": "YES" if parts.scheme.lower() == "https" else "NO",
        "AWS_VIRTUAL_HOSTING": "FALSE" if store.path_style else "TRUE",
        "AWS_REGION": region,
        "AWS_DEFAULT_REGION": region,
    }
    if keys is not None:
        return stated | _pair(keys.access, keys.secret, ""), "QGIS"
    prefix = "CBM_STORE_" + re.sub(r"[^A-Z0-9]", "_", store.name.upper())
    access, secret = environ.get(f"{prefix}_ACCESS_KEY", ""), environ.get(f"{prefix}_SECRET_KEY", "")
    if access and secret:
        token = environ.get(f"{prefix}_SESSION_TOKEN", "")
        return stated | _pair(access, secret, token), f"{prefix}_ACCESS_KEY"
    for name in _FOUND_BY_GDAL:
        if environ.get(name):
            return stated | {"AWS_NO_SIGN_REQUEST": "NO"}, name
    profile = environ.get("AWS_PROFILE") or environ.get("AWS_DEFAULT_PROFILE") or "default"
    for option, path, section in _profile_files(profile, environ, home):
        if _has_keys(path, section):
            found = {"AWS_NO_SIGN_REQUEST": "NO", "AWS_PROFILE": profile, option: str(path)}
            return stated | found, str(path)
    return stated | {"AWS_NO_SIGN_REQUEST": "YES"}, ""


def _pair(access: str, secret: str, token: str) -> dict[str, str]:
    return {
        "AWS_NO_SIGN_REQUEST": "NO",
        "AWS_ACCESS_KEY_ID": access,
        "AWS_SECRET_ACCESS_KEY": secret,
        "AWS_SESSION_TOKEN": token,
    }


def _profile_files(profile: str, environ: Mapping[str, str], home: Path) -> list[tuple[str, Path, str]]:
    """The files that may have the profile: GDAL's option for it, the file, the section."""
    credentials = environ.get("CPL_AWS_CREDENTIALS_FILE") or environ.get("AWS_SHARED_CREDENTIALS_FILE")
    section = profile if profile == "default" else f"profile {profile}"
    return [
        ("CPL_AWS_CREDENTIALS_FILE", Path(credentials or home / ".aws" / "credentials"), profile),
        ("AWS_CONFIG_FILE", Path(environ.get("AWS_CONFIG_FILE") or home / ".aws" / "config"), section),
    ]


def _has_keys(path: Path, section: str) -> bool:
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        parser.read_string(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, configparser.Error):
        return False
    keys = ("aws_access_key_id", "role_arn")
    return parser.has_section(section) and any(parser.has_option(section, key) for key in keys)
