"""The errors users may see: one sentence each, an exit code for the command line, a status for HTTP."""

from __future__ import annotations


class CbmError(Exception):
    """Base of every expected failure.

    `message` is the sentence shown to a user; `detail` is for the log only; `code` says the same in a word,
    for programs with sentences of their own. Anything that is not a `CbmError` is a defect and must surface
    as one.
    """

    exit_code = 1
    http_status = 500

    def __init__(self, message: str, *, detail: str | None = None, code: str | None = None):
        super().__init__(message)
        self.message = message
        self.detail = detail
        self.code = code


class InputError(CbmError):
    """A parameter, file or column is not usable; the message names it and says what is allowed."""

    exit_code = 2
    http_status = 400


class NotFound(CbmError):
    """The dataset, area, scene or user does not exist."""

    exit_code = 3
    http_status = 404


class Conflict(CbmError):
    """The state does not allow it: it exists already, or another process holds it."""

    exit_code = 4
    http_status = 409


class Unavailable(CbmError):
    """A service this command needs (database, object store) does not answer."""

    exit_code = 5
    http_status = 503


class LeaseLost(Conflict):
    """Another worker has taken the scene over; the work at hand must be dropped."""
