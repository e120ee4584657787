"""Objects in a bucket behind the S3 interface, through boto3 and signed with SigV4."""

from __future__ import annotations

import contextlib
import http.client
import os
import threading
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urlsplit

import boto3
import botocore
import botocore.config
from botocore import exceptions as aws

from cbm_backend.errors import InputError, Unavailable
from cbm_backend.storage import checksum, credentials
from cbm_backend.storage.connections import Connections
from cbm_backend.storage.failures import AccessRefused, ObjectMissing, StopWorker
from cbm_backend.storage.store import Body, StoreRow
from cbm_backend.storage.transport import (
    CHUNK,
    CONNECT_TIMEOUT,
    LATER,
    READ_TIMEOUT,
    TryLater,
    retry_after,
    watched,
)

DEFAULT_REGION = "us-east-1"
# Some servers answer 400 to keys that have run out.
_REFUSED = {
    "ExpiredToken",
    "InvalidToken",
    "TokenRefreshRequired",
    "InvalidAccessKeyId",
    "AuthorizationHeaderMalformed",
    "AuthorizationQueryParametersError",
}
_MISSING = {"NoSuchKey", "NoSuchVersion"}
_LATER = {
    "SlowDown",
    "ServiceUnavailable",
    "Throttling",
    "RequestLimitExceeded",
    "RequestTimeout",
    "InternalError",
}


class S3Store:
    """The objects of one bucket, below `row.root` when that is given."""

    def __init__(self, row: StoreRow, connections: Connections):
        if not row.bucket:
            raise InputError(f"Store {row.name}: an s3 store needs a bucket.")
        self.name = row.name
        self.row = row
        self.connections = connections
        self.bucket = row.bucket
        self.region = row.region or DEFAULT_REGION
        self._prefix = f"{row.root.strip('/')}/" if row.root and row.root.strip("/") else ""
        self._lock = threading.Lock()
        self._client: Any = None
        self._client_of = 0

    @property
    def identity(self) -> str:
        """Endpoint and bucket."""
        return f"s3 {self.row.endpoint or 'aws'} {self.bucket}"

    def locate(self, href: str) -> str:
        """The key of `s3://bucket/key`, `/bucket/key` (OData), `<endpoint>/bucket/key`, or a key as it is."""
        parts = urlsplit(href)
        scheme = parts.scheme.lower()
        if scheme == "s3":
            bucket, key = parts.netloc, href.split("://", 1)[1].partition("/")[2]
        elif scheme in ("http", "https"):
            endpoint = urlsplit(self.row.endpoint or "")
            if parts.netloc.lower() != endpoint.netloc.lower():
                raise InputError(f"{href} is not an address of the store {self.name}.")
            bucket, _, key = unquote(parts.path.lstrip("/")).partition("/")
        elif "://" in href:
            raise InputError(f"{href} is not an address of the store {self.name}.")
        elif href.startswith("/"):
            bucket, _, key = href[1:].partition("/")
        else:
            bucket, key = self.bucket, self._prefix + href
        if bucket != self.bucket:
            raise InputError(
                f"{href} lies in the bucket '{bucket}'; the store {self.name} is '{self.bucket}'."
            )
        if not key or not key.startswith(self._prefix) or key.endswith("/"):
            raise InputError(f"{href} is not an object below s3://{self.bucket}/{self._prefix}.")
        return key

    def address(self, key: str) -> str:
        """s3://bucket/key."""
        return f"s3://{self.bucket}/{key}"

    def local_path(self, key: str) -> None:
        """Nothing here lies on this machine."""

    @contextlib.contextmanager
    def open(self, key: str) -> Iterator[Body]:
        """GET the object; its ETag becomes the checksum where it is an MD5."""
        with self._failures(key):
            answer = self._connected().get_object(Bucket=self.bucket, Key=key)
        with contextlib.closing(answer["Body"]) as stream:
            headers = answer["ResponseMetadata"]["HTTPHeaders"]
            chunks = stream.iter_chunks(CHUNK)
            early = (aws.IncompleteReadError,)
            yield Body(
                watched(chunks, self.address(key), (aws.BotoCoreError, OSError), early),
                answer.get("ContentLength"),
                checksum.from_etag(headers),
            )

    def list(self, prefix: str, most: int) -> list[tuple[str, int]]:
        """Key and size in bytes of the first `most` objects whose keys begin with `prefix`."""
        found: list[tuple[str, int]] = []
        with self.connections.take(), self._failures(prefix):
            pages = self._connected().get_paginator("list_objects_v2")
            for page in pages.paginate(Bucket=self.bucket, Prefix=prefix):
                found += [(entry["Key"], entry["Size"]) for entry in page.get("Contents", ())]
                if len(found) >= most:
                    break
        return found[:most]

    def check(self) -> str:
        """Whether the bucket answers to our keys: one listing of at most one name."""
        with self._failures(""):
            answer = self._connected().list_objects_v2(Bucket=self.bucket, Prefix=self._prefix, MaxKeys=1)
        found = "holds objects" if answer.get("KeyCount") else "holds no objects"
        source = self.credentials_source()
        return f"s3://{self.bucket}/{self._prefix} answers and {found} (credentials: {source})."

    def credentials_source(self) -> str:
        """Where the keys come from, never the keys."""
        given = credentials.find(self.name)
        if given is not None:
            return given.source
        found = boto3.Session().get_credentials()
        return found.method if found else "none"

    def frozen_credentials(self) -> tuple[str, str, str | None] | None:
        """Access key, secret key and session token as they are now; None for a public store.

        Raises `AccessRefused` when there are none.
        """
        given = credentials.find(self.name)
        if given is not None and given.anonymous:
            return None
        if given is not None and given.access_key and given.secret_key:
            token = given.session_token.get_secret_value() if given.session_token else None
            return given.access_key.get_secret_value(), given.secret_key.get_secret_value(), token
        with self._failures(""):
            found = boto3.Session().get_credentials()
            if found is None:
                raise aws.NoCredentialsError()
            frozen = found.get_frozen_credentials()
        return frozen.access_key, frozen.secret_key, frozen.token

    def _connected(self) -> Any:
        """The client of this process; a fork must not share its parent's sockets."""
        with self._lock:
            if self._client is None or self._client_of != os.getpid():
                self._client = self._new_client()
                self._client_of = os.getpid()
            return self._client

    def _new_client(self) -> Any:
        given = credentials.find(self.name)
        options: dict[str, Any] = {}
        signature: Any = "s3v4"
        if given is not None and given.anonymous:
            signature = botocore.UNSIGNED
        elif given is not None and given.access_key and given.secret_key:
            options["aws_access_key_id"] = given.access_key.get_secret_value()
            options["aws_secret_access_key"] = given.secret_key.get_secret_value()
            if given.session_token:
                options["aws_session_token"] = given.session_token.get_secret_value()
        config = botocore.config.Config(
            signature_version=signature,
            s3={"addressing_style": "path" if self.row.path_style else "virtual"},
            connect_timeout=CONNECT_TIMEOUT,
            read_timeout=READ_TIMEOUT,
            # Repeating is download.py's business: it honours Retry-After and gives scenes back.
            retries={"total_max_attempts": 1},
            max_pool_connections=self.connections.limit,
            request_checksum_calculation="when_required",
            response_checksum_validation="when_required",
        )
        return boto3.Session().client(
            "s3", endpoint_url=self.row.endpoint, region_name=self.region, config=config, **options
        )

    @contextlib.contextmanager
    def _failures(self, key: str) -> Iterator[None]:
        where = self.address(key) if key else f"s3://{self.bucket}"
        try:
            yield
        except aws.ClientError as error:
            raise self._refused(error, where) from error
        except (
            aws.NoCredentialsError,
            aws.PartialCredentialsError,
            aws.CredentialRetrievalError,
            aws.TokenRetrievalError,
        ) as error:
            raise AccessRefused(f"There are no keys for the store {self.name}: {self._remedy()}.") from error
        except aws.SSLError as error:
            raise StopWorker(
                f"The certificate of {self._endpoint()} is not accepted.", detail=str(error)
            ) from error
        except (aws.HTTPClientError, aws.EndpointConnectionError) as error:
            raise TryLater(f"{self._endpoint()} does not answer.") from error
        except (aws.BotoCoreError, ValueError) as error:
            raise StopWorker(f"Store {self.name} is not set up rightly: {error}") from error

    def _refused(self, error: aws.ClientError, where: str) -> Exception:
        code = error.response.get("Error", {}).get("Code", "")
        meta = error.response.get("ResponseMetadata", {})
        status = int(meta.get("HTTPStatusCode", 0))
        said = http.client.responses.get(status, "") if code == str(status) else code
        answer = f"{where}: {self._endpoint()} answers {status} {said}"
        if code == "NoSuchBucket":
            return StopWorker(
                f"There is no bucket '{self.bucket}' at {self._endpoint()} (store {self.name})."
            )
        if code in _MISSING or status in (404, 410):
            return ObjectMissing(f"There is no object {where}.", detail=answer)
        if code == "InvalidObjectState":
            return ObjectMissing(f"{where} is archived and not handed out.", detail=answer)
        if code == "RequestTimeTooSkewed":
            return AccessRefused(
                f"{self._endpoint()} finds the clock of this machine wrong: set it.", detail=answer
            )
        if code in _REFUSED or status in (401, 403):
            return AccessRefused(f"{answer}: {self._remedy()}.")
        if status in (301, 307):
            return StopWorker(f"{answer}: the store {self.name} has the wrong region or endpoint.")
        if code in _LATER or status in LATER:
            wait = retry_after({k.lower(): v for k, v in meta.get("HTTPHeaders", {}).items()})
            return TryLater(f"{answer}.", retry_after=wait, asked=status in (429, 503) or code == "SlowDown")
        return Unavailable(f"{answer}.", detail=str(error))

    def _endpoint(self) -> str:
        return self.row.endpoint or f"AWS ({self.region})"

    def _remedy(self) -> str:
        prefix = credentials.variable_prefix(self.name)
        return (
            f"set {prefix}_ACCESS_KEY and {prefix}_SECRET_KEY, or renew the keys in "
            f"{credentials.FILE_NAME} (section [{self.name}])"
        )
