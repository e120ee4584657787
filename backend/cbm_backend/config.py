"""Settings: environment `CBM_*`, then `<config dir>/backend.env`, then secret files, then these defaults."""

from __future__ import annotations

import os
import re
import stat
from functools import lru_cache
from pathlib import Path

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from cbm_backend.errors import InputError

NO_LIMIT = "off"
_RATE = re.compile(r"[1-9][0-9]{0,8}/(second|minute|hour|day)")


def config_dir() -> Path:
    """`CBM_CONFIG_DIR`, else `~/.config/cbm`."""
    return Path(os.environ.get("CBM_CONFIG_DIR") or Path.home() / ".config" / "cbm")


def secrets_dir() -> Path:
    """`CBM_SECRETS_DIR`, else `/run/secrets` (Docker): one file per setting, such as `cbm_database_url`."""
    return Path(os.environ.get("CBM_SECRETS_DIR") or "/run/secrets")


class Settings(BaseSettings):
    """Everything the backend may be told from outside; secrets are typed so that no log prints them."""

    model_config = SettingsConfigDict(env_prefix="CBM_", env_ignore_empty=True, extra="ignore")

    database_url: SecretStr | None = None
    source_database_url: SecretStr | None = None  # another PostGIS that `catalogue sync` reads products from
    cache_dir: Path = Path.home() / ".cache" / "cbm"
    lease_seconds: int = 600
    max_attempts: int = 3
    worker_memory_mb: int = 1200
    store_connections: int = Field(4, ge=1, le=256)
    object_cache_mb: int = Field(20_000, ge=0)
    span_cache_mb: int = Field(2_000, ge=0)
    tile_cache_mb: int = Field(64, ge=0)  # vector tiles kept in memory by each process of the API
    peers_max_distance_m: float = Field(5_000, gt=0)
    peers_max: int = Field(100, ge=1, le=10_000)
    polygon_max_points: int = Field(1_000, ge=4, le=100_000)
    polygon_max_km2: float = Field(10_000.0, gt=0)
    # Class rasters for /v1/foi: <folder>/<aoi>/<name>.tif, class names beside them in <name>.yml or .qml.
    class_raster_dir: Path = Path.home() / ".local" / "share" / "cbm" / "class-rasters"
    redis_url: SecretStr | None = None  # API processes count requests there together; without it each alone
    rate_limit: str = "30000/minute"  # requests of one user; `off` for none
    rate_limit_costly: str = "600/minute"  # of those, chips, backgrounds, bulk series and jobs
    max_body_kb: int = Field(1_000, ge=16, le=100_000)
    statement_timeout_ms: int = Field(15_000, ge=100)
    access_log: Path | None = None  # a file with a line per /query request, as the original wrote it
    image_cache_mb: int = Field(2_000, ge=1)
    image_max_age_hours: float = Field(24.0, gt=0)
    files_dir: Path | None = None  # `<files_dir>/<AREA>/...` is what `/files` gives out
    files_quota_mb: int = Field(20_000, ge=1)  # of one area
    uploads_enabled: bool = False
    upload_max_mb: int = Field(2_050, ge=1)
    public_url: str | None = None  # how clients reach the API, where the proxy does not tell
    trusted_proxies: int = 0  # how many reverse proxies in front of the API tell the client's address

    @field_validator("rate_limit", "rate_limit_costly")
    @classmethod
    def _is_rate(cls, text: str) -> str:
        if text != NO_LIMIT and not _RATE.fullmatch(text):
            raise ValueError(f"write it as 600/minute, or {NO_LIMIT}")
        return text

    def require_database_url(self) -> str:
        """The connection string, or an `InputError` that says how to give one."""
        if self.database_url is None:
            raise InputError(
                "No database is configured: set CBM_DATABASE_URL=postgresql://user:password@host:port/db "
                f"in the environment or in {config_dir() / 'backend.env'}, or the file cbm_database_url in "
                f"{secrets_dir()}."
            )
        return self.database_url.get_secret_value()


@lru_cache(maxsize=1)
def load() -> Settings:
    """Read the settings once per process. Raises `InputError` naming the setting that is wrong."""
    env_file, secrets = config_dir() / "backend.env", secrets_dir()
    try:
        return Settings(
            _env_file=env_file if env_file.is_file() else None,  # type: ignore[call-arg]
            _secrets_dir=secrets if secrets.is_dir() else None,
        )
    except ValidationError as error:
        first = error.errors()[0]
        name = "CBM_" + "_".join(str(part) for part in first["loc"]).upper()
        raise InputError(f"{name}: {first['msg']}.") from error


def world_readable(path: Path) -> bool:
    """Whether others than the owner can read a file that holds secrets."""
    return bool(path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH))
