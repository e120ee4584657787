"""What can go wrong between the plugin and its data: one class per case, with the user's sentence."""

from __future__ import annotations


class ClientError(Exception):
    """Base of every expected failure of a data source.

    `message` is the one sentence shown to the user, `detail` goes to the log and behind "Details".
    `remedy` says which button helps: "connection" (edit the connection), "retry" or "" (none). Neither text
    holds a secret.
    """

    remedy = ""

    def __init__(self, message: str, *, detail: str | None = None):
        super().__init__(message)
        self.message = message
        self.detail = detail


class Cancelled(ClientError):
    """The user or a newer request ended it; nothing to be shown."""


class ServerUnreachable(ClientError):
    """Nothing answers at the address: no network, wrong host or port, server down."""

    remedy = "connection"


class ServerTimeout(ServerUnreachable):
    """The server did not answer in time."""

    remedy = "retry"


class WrongCredentials(ClientError):
    """The server does not accept this user name and password."""

    remedy = "connection"


class NotAuthorised(ClientError):
    """The user is known but may not read this dataset; the sentence is the server's own."""

    remedy = "connection"


class AuthenticationLocked(ClientError):
    """QGIS' authentication database cannot be used: locked, disabled, or without this configuration."""

    remedy = "connection"


class NotOurServer(ClientError):
    """Something answers, but it is not a CbM server."""

    remedy = "connection"


class BadReply(ClientError):
    """A CbM server answered with something that cannot be read."""

    remedy = "retry"


class ServerFault(ClientError):
    """The server reports a fault of its own (5xx) or refuses the request (4xx)."""

    remedy = "retry"


class UnknownDataset(ClientError):
    """The server has no such area, year and parcel type."""


class NotFound(ClientError):
    """There is no parcel with this id or at this place."""


class Unexpected(ClientError):
    """A defect of the plugin; the detail holds the traceback."""
