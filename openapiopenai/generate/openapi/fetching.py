"""Reads the URLs to which a document refers, on the transport of the runtime: within limits of time, size and number."""

from __future__ import annotations

import time
from urllib.parse import urlsplit

from openapiopenai._runtime.calls.redirect import REDIRECTS, redirected
from openapiopenai._runtime.http.errors import APIConnectionError, APITimeoutError
from openapiopenai._runtime.http.http1_transport_sync import Http1Transport
from openapiopenai._runtime.http.request import Request

from .faults import plain
from .files import LARGEST

SECONDS = 30.0
"""Time for one URL, all redirects included."""
ALL_SECONDS = 300.0
"""Time for all URLs of a document."""
MOST_URLS = 1000


class Fetcher:
    """Reads URLs by GET, without credentials."""

    def __init__(self) -> None:
        self._urls = 0
        self._end: float | None = None
        """When the time for all URLs is over."""

    def fetch(self, url: str) -> bytes:
        """Return what a URL leads to; raises LookupError with the reason why it cannot be read."""
        self._urls += 1
        if self._urls > MOST_URLS:
            raise LookupError(
                f"leads to one of more than {MOST_URLS:,} URLs: refer to a copy of it beside the document"
            )
        if "@" in urlsplit(url).netloc:
            raise LookupError(
                "leads to a URL with a user name, which is not fetched: refer to a copy beside the document"
            )
        now = time.monotonic()
        self._end = self._end or now + ALL_SECONDS
        transport = Http1Transport()
        try:
            return _read(transport, url, min(now + SECONDS, self._end))
        except APITimeoutError:
            raise LookupError(f"leads to a URL that was not fetched within {SECONDS:.0f} s") from None
        except APIConnectionError as error:
            raise LookupError(f"leads to a URL that could not be fetched: {plain(error.message, 200)}") from None
        finally:
            transport.close()


def _read(transport: Http1Transport, url: str, deadline: float) -> bytes:
    """Read a URL and what it redirects to; raises LookupError for a status that is no success."""
    headers = {"accept-encoding": "gzip, deflate"}
    followed = 0
    while True:
        request = Request("GET", url, headers, None, operation="GET", deadline=deadline, max_response_size=LARGEST)
        response = transport.send(request)
        if response.status < 300:
            return response.read()
        response.close()
        if response.status not in REDIRECTS:
            raise LookupError(f"leads to a URL that could not be fetched: status {response.status}")
        place = response.headers.get("location", "")
        target = redirected("GET", url, response.status, place, followed=followed, has_body=False)
        if isinstance(target, str):
            raise LookupError(
                f"leads to a URL that could not be fetched: a redirect is not followed: {plain(target, 120)}"
            )
        url, followed = target.url, followed + 1
