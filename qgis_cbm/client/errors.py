"""What can go wrong between the plugin and its data: one class per case, with the user's sentence."""

from __future__ import annotations

from qgis_cbm.analysis.sentences import Sentence


class ClientError(Exception):
    """Base of every expected failure of a data source.

    `message` is the one sentence shown to the user, `detail` goes to the log and behind "Details".
    `remedies` say which buttons help: "retry", "connection" (edit the connection), both or none. Neither text
    holds a secret.
    """

    remedies: tuple[str, ...] = ()

    def __init__(self, message: str, *, detail: str | None = None):
        super().__init__(message)
        self.message = message
        self.detail = detail


class Cancelled(ClientError):
    """The user or a newer request ended it; nothing to be shown."""


class ServerUnreachable(ClientError):
    """Nothing answers at the address: no network, wrong host or port, server down."""

    remedies: tuple[str, ...] = ("retry", "connection")


class ServerTimeout(ServerUnreachable):
    """The server did not answer in time."""

    remedies = ("retry",)


class WrongCredentials(ClientError):
    """The server does not accept this user name and password."""

    remedies = ("connection",)


class ProxyRefuses(ClientError):
    """A proxy on the way wants another login; it is set in QGIS' own network options."""

    remedies = ("retry",)


class NotAuthorised(ClientError):
    """The user is known but may not read this dataset; the sentence is the server's own."""

    remedies = ("connection",)


class AuthenticationLocked(ClientError):
    """QGIS' authentication database cannot be used: locked, disabled, or without this configuration."""

    remedies = ("retry", "connection")


class NotOurServer(ClientError):
    """Something answers, but it is not a CbM server."""

    remedies = ("connection",)


class BadReply(ClientError):
    """A CbM server answered with something that cannot be read."""

    remedies = ("retry", "connection")


class ServerFault(ClientError):
    """The server reports a fault of its own (5xx) or refuses the request (4xx)."""

    remedies = ("retry",)


class Unavailable(ServerFault):
    """What stands before the server answers for it: it is down or busy for now (502, 503, 504)."""


PASSING = (ServerUnreachable, Unavailable)
"""Failures that may pass without anybody's doing."""


class UnknownDataset(ClientError):
    """The server has no such area, year and parcel type."""


class NotOffered(ClientError):
    """The source cannot do this: an older server, a dataset without the tables, a right the user lacks."""


class NoAccess(NotOffered):
    """A store of images does not let this user in."""

    remedies = ("retry", "connection")


class StoreUnreachable(ClientError):
    """A store of images does not answer; the source itself may."""

    remedies = ("retry",)


class BadPolygon(ClientError):
    """The polygon asked with cannot be one."""


class MissingPackage(ClientError):
    """A Python package that this QGIS does not have is needed."""

    def __init__(self, package: str, purpose: str):
        super().__init__(
            Sentence(
                "{purpose} need the Python package {package}. Add “python3-{package}” with the OSGeo4W Setup "
                "or your system's package manager and restart QGIS.",
                purpose=purpose,
                package=package,
            )
        )


class NotFound(ClientError):
    """There is no parcel with this id or at this place."""


def no_parcel(key: object, pid: str, *, detail: str | None = None) -> NotFound:
    """Return the error for an id that no parcel of a dataset has."""
    return NotFound(Sentence("There is no parcel with id '{pid}' in {key}.", pid=pid, key=key), detail=detail)


class Unexpected(ClientError):
    """A defect of the plugin; the detail holds the traceback."""
