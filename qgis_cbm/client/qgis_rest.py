"""What QGIS knows of a server's connection under the REST client: proxy, certificates and login.

It is taken on the main thread, before a task; the task exchanges without Qt (`exchange`). QGIS' own network
manager answers a 401 with a modal login prompt, each time and for every reason, and only then lets the
server's own sentence be seen.
"""

from __future__ import annotations

import os
import ssl
import tempfile
import threading
from pathlib import Path

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery, QNetworkRequest, QSslConfiguration

from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.client.errors import AuthenticationLocked, ServerUnreachable
from qgis_cbm.client.exchange import Line, Proxy, Route
from qgis_cbm.client.http import Reply
from qgis_cbm.client.protocol import Feedback
from qgis_cbm.client.rest import RestClient

_HTTP_PROXIES = (QNetworkProxy.ProxyType.HttpProxy, QNetworkProxy.ProxyType.HttpCachingProxy)


def rest_client(url: str, authcfg: str, timeout: float) -> RestClient:
    """Return a client for the plugin's tasks; raises `ClientError` for an impossible address. timeout: s."""
    return RestClient(url, QgisTransport(url, authcfg, timeout))


class QgisTransport:
    """Blocking requests from worker threads; each thread closes its connection with `close`.

    Workers never touch QGIS' authentication store: a request there and a user who edits a login at that
    moment wait for each other for ever, and QGIS with them. `prepare` takes what they need, on the
    main thread.
    """

    def __init__(self, url: str, authcfg: str = "", timeout: float = 30.0):
        self._url = url
        self._authcfg = authcfg
        self._timeout = timeout
        self._local = threading.local()
        self._route = Route({"Accept": "application/json"})
        self._certificates: tuple[object, ssl.SSLContext] | None = None

    def prepare(self) -> None:
        """Let QGIS put the authentication into the requests to come; main thread, the store unlocked.

        Raises `AuthenticationLocked`, and `ServerUnreachable` for a kind of proxy that is not spoken to.
        """
        request = QNetworkRequest(QUrl(self._url))
        request.setRawHeader(b"Accept", b"application/json")
        if self._authcfg:
            done, request = QgsApplication.authManager().updateNetworkRequest(request, self._authcfg)
            if not done:
                raise AuthenticationLocked(
                    Sentence(
                        "QGIS could not use the connection's authentication configuration; edit the "
                        "connection and check it."
                    )
                )
        headers = {
            name.data().decode("latin-1"): request.rawHeader(name).data().decode("latin-1")
            for name in request.rawHeaderList()
        }
        secure = QUrl(self._url).scheme().lower() == "https"
        tls = self._tls(request.sslConfiguration()) if secure else None
        self._route = Route(headers, tls, _proxy_for(QUrl(self._url)))

    def get(self, url: str, feedback: Feedback | None = None) -> Reply:
        """Return the reply of any HTTP status, without following redirects.

        Raises `ServerUnreachable`, `ServerTimeout` or `Cancelled`.
        """
        return self._line().ask("GET", url, feedback=feedback)

    def post(self, url: str, body: bytes, feedback: Feedback | None = None) -> Reply:
        """Send JSON and return the reply of any HTTP status; raises as `get`.

        It is sent once only: a reply that is lost on the way may stand for something that was done.
        """
        return self._line().ask("POST", url, body, feedback)

    def close(self) -> None:
        """Close this thread's connection."""
        _, line = self._local.__dict__.pop("line", (None, None))
        if line is not None:
            line.close()

    def _line(self) -> Line:
        """This thread's connection, by the settings as they are now."""
        route, line = self._local.__dict__.get("line", (None, None))
        if line is None or route != self._route:
            self.close()
            line = Line(self._url, self._route, self._timeout)
            self._local.line = self._route, line
        return line

    def _tls(self, settings: QSslConfiguration) -> ssl.SSLContext:
        """The certificates that QGIS and the system trust, and the user's own where the login has one."""
        trusted = QgsApplication.authManager().trustedCaCertsCache()
        known = tuple(each.toPem().data() for each in [*trusted, *settings.caCertificates()])
        own = settings.localCertificate().toPem().data(), settings.privateKey().toPem().data()
        if self._certificates is None or self._certificates[0] != (known, own):
            self._certificates = (known, own), _context(known, *own)
        return self._certificates[1]


def _context(known: tuple[bytes, ...], certificate: bytes, key: bytes) -> ssl.SSLContext:
    context = ssl.create_default_context()
    for pem in known:
        try:
            context.load_verify_locations(cadata=pem.decode("ascii"))
        except ssl.SSLError:
            continue  # one that OpenSSL does not take, such as a very old one, is trusted by nobody
    if certificate.strip() and key.strip():
        # The ssl module reads a key only from a file; this one is the user's alone and gone at once.
        handle, path = tempfile.mkstemp(suffix=".pem")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(certificate + b"\n" + key)
            context.load_cert_chain(path)
        finally:
            Path(path).unlink()
    return context


def _proxy_for(url: QUrl) -> Proxy | None:
    """The proxy that the user's settings name for this address; main thread only."""
    factory = QgsNetworkAccessManager.instance().proxyFactory()
    found = factory.queryProxy(QNetworkProxyQuery(url)) if factory is not None else []
    proxy = found[0] if found else QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)
    if proxy.type() == QNetworkProxy.ProxyType.DefaultProxy:
        proxy = QNetworkProxy.applicationProxy()
    if proxy.type() in (QNetworkProxy.ProxyType.NoProxy, QNetworkProxy.ProxyType.DefaultProxy):
        return None
    if proxy.type() not in _HTTP_PROXIES:
        raise ServerUnreachable(
            Sentence(
                "The proxy in QGIS' settings is of another kind than HTTP; CbM servers are reached through "
                "HTTP proxies only."
            )
        )
    return Proxy(proxy.hostName(), proxy.port(), proxy.user(), proxy.password())
