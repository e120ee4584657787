"""What an HTTP status, or our server's word for a problem, means to the user: an error with a sentence. Pure.

The server speaks English. What an analyst meets now and then is said in the plugin's own words, which are
translated; the server's stay in the detail. Anything else is the server's to explain.
"""

from __future__ import annotations

from qgis_cbm.analysis.sentences import Sentence, marked
from qgis_cbm.client import addresses, codec
from qgis_cbm.client.errors import (
    ClientError,
    NotAuthorised,
    NotFound,
    NotOurServer,
    ProxyRefuses,
    ServerFault,
    Unavailable,
    UnknownDataset,
    WrongCredentials,
)

_FOR_NOW = (502, 503, 504)
_AWAY = marked("The server at {where} is not available at the moment; try again soon.")
_BY_CODE: dict[str, tuple[type[ClientError], str]] = {
    "no_dataset": (UnknownDataset, marked("The server at {where} has no data of this area and year.")),
    "no_parcel": (NotFound, marked("The server at {where} does not have this parcel.")),
    "no_image": (NotFound, marked("The file of this image is gone or damaged.")),
    "too_long": (ServerFault, marked("This takes the server at {where} too long; ask for less at a time.")),
    "unavailable": (Unavailable, _AWAY),
    "defect": (
        ServerFault,
        marked("The server at {where} made a mistake; its administrator finds it in the log."),
    ),
}
_BY_STATUS: dict[int, tuple[type[ClientError], str]] = {
    401: (
        WrongCredentials,
        marked("The server at {where} does not accept this user name and password."),
    ),
    403: (
        NotAuthorised,
        marked("You have no access to this area on the server at {where}; its administrator grants it."),
    ),
    407: (
        ProxyRefuses,
        marked("The proxy on the way to {where} does not accept the user name and password."),
    ),
    429: (
        ServerFault,
        marked("The server at {where} takes no more requests from you for now; try again in a minute."),
    ),
}


def is_problem(content_type: str) -> bool:
    """Whether one of our own endpoints answers, not just any web server."""
    return "problem+json" in content_type


def refusal(
    status: int, body: bytes, content_type: str, location: str, *, where: str, route: str
) -> ClientError:
    """Return the error for a reply that is not what was asked for."""
    said = codec.server_sentence(body, content_type)
    detail = f"HTTP {status} from {where} for /{route}: {said or 'no explanation'}"
    if 300 <= status < 400:
        return NotOurServer(
            Sentence(
                "The server at {where} sends on to {location}; if that is the right one, put its "
                "address into the connection.",
                where=where,
                location=addresses.without_secrets(location),
            ),
            detail=detail,
        )
    known = _BY_CODE.get(codec.problem_code(body, content_type)) or _BY_STATUS.get(_meant(status, said))
    if known is None and status in _FOR_NOW and not said:
        known = Unavailable, _AWAY
    if known is not None:
        kind, template = known
        return kind(Sentence(template, where=where), detail=detail)
    if status == 404 and is_problem(content_type):
        return NotFound(said or Sentence("The server does not have this."), detail=detail)
    if status == 404:
        return NotOurServer(
            Sentence(
                "The server at {where} answers, but it is not a CbM server (no /{route} there).",
                where=where,
                route=route,
            ),
            detail=detail,
        )
    reason = said or Sentence("it gives no reason.")
    if status >= 500:
        fault = Unavailable if status in _FOR_NOW else ServerFault
        return fault(
            Sentence(
                "The server at {where} reports a fault ({status}): {reason}",
                where=where,
                status=status,
                reason=reason,
            ),
            detail=detail,
        )
    return ServerFault(
        Sentence(
            "The server at {where} refuses the request ({status}): {reason}",
            where=where,
            status=status,
            reason=reason,
        ),
        detail=detail,
    )


def _meant(status: int, said: str) -> int:
    """The original's endpoints answer 401 where 403 is meant: the login is right, the area is foreign."""
    return 403 if status == 401 and said.lower().startswith("not authorized") else status
