"""QGIS' network under the REST client: the user's proxy, TLS and authentication settings.

The requests run on a network manager of their own, made in the thread of the task. QGIS' shared one answers a
401 with a modal login prompt, each time and for every reason, and only then lets the server's own sentence be
seen. What QGIS knows of proxies, certificates and logins is taken on the main thread, before the task.
"""

from __future__ import annotations

import threading
import time

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import (
    QNetworkAccessManager,
    QNetworkProxy,
    QNetworkProxyQuery,
    QNetworkReply,
    QNetworkRequest,
)

from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.client.errors import AuthenticationLocked, Cancelled, ServerTimeout, ServerUnreachable
from qgis_cbm.client.http import Reply
from qgis_cbm.client.protocol import Feedback
from qgis_cbm.client.rest import RestClient
from qgis_cbm.compat import is_deleted

_POLL_MS = 50
_ATTEMPTS = 3
# Qt 5 deadlocks when one thread makes a network manager while another destroys one (its bearer management
# takes two locks in either order). A manager is made, first used and destroyed by one thread at a time.
_managers = threading.Lock()
_Error = QNetworkReply.NetworkError
_PROXIES = (
    QNetworkProxy.ProxyType.HttpProxy,
    QNetworkProxy.ProxyType.HttpCachingProxy,
    QNetworkProxy.ProxyType.Socks5Proxy,
)
_REASONS = {
    _Error.ConnectionRefusedError: Sentence("connection refused. Is it running?"),
    _Error.RemoteHostClosedError: Sentence("connection closed without an answer."),
    _Error.HostNotFoundError: Sentence("no such host."),
    _Error.SslHandshakeFailedError: Sentence("no secure connection; check its certificate."),
    _Error.ProtocolUnknownError: Sentence("it does not speak HTTP."),
    _Error.ProxyConnectionRefusedError: Sentence("the proxy refuses the connection."),
    _Error.ProxyNotFoundError: Sentence("the proxy was not found."),
    _Error.ProxyAuthenticationRequiredError: Sentence(
        "the proxy does not accept the user name and password."
    ),
}


def rest_client(url: str, authcfg: str, timeout: float) -> RestClient:
    """Return a client for the plugin's tasks; raises `ClientError` for an impossible address. timeout: s."""
    return RestClient(url, QgisTransport(url, authcfg, timeout))


class QgisTransport:
    """Blocking GET requests from worker threads; each thread closes what it used with `close`.

    Workers never touch QGIS' authentication store: a request there and a user who edits a login at that
    moment wait for each other for ever, and QGIS with them. `prepare` takes what they need, on the
    main thread.
    """

    def __init__(self, url: str, authcfg: str = "", timeout: float = 30.0):
        self._url = QUrl(url)
        self._authcfg = authcfg
        self._timeout = timeout
        self._local = threading.local()
        self._template = _plain_request()
        self._proxy = QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)

    def prepare(self) -> None:
        """Let QGIS put the authentication into the requests to come; main thread, the store unlocked.

        Raises `AuthenticationLocked`.
        """
        self._proxy = _proxy_for(self._url)
        request = _plain_request()
        if self._url.scheme().lower() == "https":
            tls = request.sslConfiguration()
            known = QgsApplication.authManager().trustedCaCertsCache()
            tls.setCaCertificates([*known, *tls.caCertificates()])
            request.setSslConfiguration(tls)
        if self._authcfg:
            done, request = QgsApplication.authManager().updateNetworkRequest(request, self._authcfg)
            if not done:
                raise AuthenticationLocked(
                    Sentence(
                        "QGIS could not use the connection's authentication configuration; edit the "
                        "connection and check it."
                    )
                )
        self._template = request

    def get(self, url: str, feedback: Feedback | None = None) -> Reply:
        """Return the reply of any HTTP status, without following redirects.

        Raises `ServerUnreachable`, `ServerTimeout` or `Cancelled`. The authentication stands in the request's
        headers or TLS settings, in no URL and in no message.
        """
        request = QNetworkRequest(self._template)
        request.setUrl(QUrl(url, QUrl.ParsingMode.StrictMode))
        for _ in range(_ATTEMPTS):
            try:
                return self._ask(request, feedback)
            except RuntimeError:
                # Where several threads make network objects at once, PyQt now and then takes the wrapper of a
                # live reply for that of a deleted one. Reading is repeatable: ask again, on a new connection.
                self.close()
        raise ServerUnreachable(
            Sentence("The reply of {host} was lost inside QGIS; try again.", host=QUrl(url).authority())
        )

    def post(self, url: str, body: bytes, feedback: Feedback | None = None) -> Reply:
        """Send JSON and return the reply of any HTTP status; raises as `get`.

        It is sent once only: a reply that is lost on the way may stand for something that was done.
        """
        request = QNetworkRequest(self._template)
        request.setUrl(QUrl(url, QUrl.ParsingMode.StrictMode))
        request.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, "application/json")
        try:
            return self._ask(request, feedback, body)
        except RuntimeError:
            self.close()
        raise ServerUnreachable(
            Sentence(
                "The reply of {host} was lost inside QGIS; look whether it was stored before trying again.",
                host=QUrl(url).authority(),
            )
        )

    def _ask(self, request: QNetworkRequest, feedback: Feedback | None, body: bytes | None = None) -> Reply:
        with _managers:
            network = self._network()
            reply = network.get(request) if body is None else network.post(request, body)
        try:
            ended = _wait(reply, feedback, self._timeout)
            if ended is not None:
                reply.abort()
                if ended == "cancelled":
                    raise Cancelled(Sentence("Cancelled."))
                host = request.url().authority()
                raise ServerTimeout(
                    Sentence(
                        "The server at {host} did not answer within {seconds:g} s.",
                        host=host,
                        seconds=self._timeout,
                    )
                )
            return _result(reply, self._proxy)
        finally:
            if not is_deleted(reply):
                reply.deleteLater()

    def close(self) -> None:
        """Close this thread's connections.

        Qt destroys the manager, not Python: it waits for a thread of its own, and Python's lock is free then.
        """
        with _managers:
            manager = self._local.__dict__.pop("manager", None)
            if manager is not None:
                manager.deleteLater()
                QCoreApplication.sendPostedEvents(manager, QEvent.Type.DeferredDelete)

    def _network(self) -> QNetworkAccessManager:
        """This thread's manager.

        Not QGIS' own kind: that one asks for proxies in a manager of the thread, which Qt destroys when the
        thread ends, at a moment nobody can choose.
        """
        manager = getattr(self._local, "manager", None)
        if manager is None:
            manager = self._local.manager = QNetworkAccessManager()
            manager.setProxy(self._proxy)
            _settle(manager)
        return manager


def _settle(manager: QNetworkAccessManager) -> None:
    """Let PyQt find out at once that `disconnectNotify` is not overridden in Python; it remembers that.

    Otherwise it looks when the first reply dies. Qt then holds a lock that unrelated objects share, and PyQt
    waits for Python's own, whose owner may be connecting objects that Qt has under the same lock: QGIS stands
    still for ever.
    """
    manager.finished.connect(manager.deleteLater)
    manager.finished.disconnect(manager.deleteLater)


def _proxy_for(url: QUrl) -> QNetworkProxy:
    """The proxy that the user's settings name for this address; main thread only."""
    factory = QgsNetworkAccessManager.instance().proxyFactory()
    found = factory.queryProxy(QNetworkProxyQuery(url)) if factory is not None else []
    return found[0] if found else QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)


def _plain_request() -> QNetworkRequest:
    """A request that asks for JSON, past all caches, and does not follow redirects."""
    request = QNetworkRequest()
    request.setRawHeader(b"Accept", b"application/json")
    attribute, from_network = QNetworkRequest.Attribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork
    request.setAttribute(attribute.CacheLoadControlAttribute, from_network)
    request.setAttribute(attribute.CacheSaveControlAttribute, False)
    stay = QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
    request.setAttribute(attribute.RedirectPolicyAttribute, stay)
    return request


def _wait(reply: QNetworkReply, feedback: Feedback | None, timeout: float) -> str | None:
    """Wait for a reply in a loop of this thread; returns None when it ended by itself.

    Signals end the loop without Python in between, and what belongs to the reply goes with it: whatever is
    called or thrown away by Python in a worker thread holds Python's lock and asks for one of Qt's, while the
    UI thread may hold that and ask for Python's.
    """
    deadline = time.monotonic() + timeout
    loop, timer = QEventLoop(reply), QTimer(reply)
    timer.timeout.connect(loop.quit)
    reply.finished.connect(loop.quit)
    timer.start(_POLL_MS)
    ended = None
    while not reply.isFinished():
        if feedback is not None and feedback.isCanceled():
            ended = "cancelled"
        elif time.monotonic() > deadline:
            ended = "late"
        if ended is not None:
            break
        loop.exec()
    timer.stop()
    if not is_deleted(reply):
        timer.timeout.disconnect(loop.quit)
        reply.finished.disconnect(loop.quit)
    return ended


def _result(reply: QNetworkReply, proxy: QNetworkProxy) -> Reply:
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    if status is None:
        error, host = reply.error(), reply.url().authority()
        if error in (_Error.TimeoutError, _Error.OperationCanceledError, _Error.ProxyTimeoutError):
            raise ServerTimeout(
                Sentence("The server at {host} did not answer in time.", host=host),
                detail=reply.errorString(),
            )
        if error == _Error.ConnectionRefusedError and proxy.type() in _PROXIES:
            # Only the proxy is connected to.
            error = _Error.ProxyConnectionRefusedError
        reason = _REASONS.get(error, f"{reply.errorString()}.")
        raise ServerUnreachable(
            Sentence("No server answers at {host}: {reason}", host=host, reason=reason),
            detail=reply.errorString(),
        )
    location = reply.header(QNetworkRequest.KnownHeaders.LocationHeader)
    return Reply(
        int(status),
        bytes(reply.readAll()),
        str(reply.header(QNetworkRequest.KnownHeaders.ContentTypeHeader) or ""),
        reply.url().resolved(location).toString() if location else "",
    )
