"""A single API call: builds its requests, decides on retries and redirects, decodes its response. Does no I/O."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ...profile import PROFILE
from ..http.deadline import TOO_LATE
from ..http.errors import APIConnectionError, APIError, APITimeoutError, detached
from ..http.query import encode_query
from ..http.request import Headers, Request, Timeout
from ..json.absent import omit
from ..json.codec import encode
from ..json.redaction import redact
from ..json.spelling import advised_class
from .credentials import NOBODY, Identity, with_query, without_query
from .errors import APIStatusError
from .logs import log
from .observing import OBSERVERS, tell
from .rate_limits import model_in
from .redirect import REDIRECTS, SAFE, on_same_origin, redirected
from .response import ApiResponse, AsyncApiResponse, CallInfo
from .retry import Attempt
from .settings import check_header, check_headers, check_mapping, check_on_incomplete, check_retries, check_seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Set

    from ..http.multipart import StreamedBody
    from .client import Client
    from .operation import Arguments, Operation

UNKNOWN = ("", "json", "text", "bytes")
"""Kinds of results that tell observers nothing."""
RAW_HEADER = "x-stainless-raw-response"
"""Header of the official SDK, never sent: asks for the response instead of the result, so that what wraps a method sees
which of them it will get; "stream" leaves the body unread."""
READ, UNREAD = "true", "stream"
DESCRIPTIVE = frozenset({
    "accept", "accept-encoding", "cache-control", "content-length", "content-type", "idempotency-key", "user-agent",
})  # fmt: skip
"""Headers that a request to another host has as well."""


def new_key() -> str:
    """Return a new idempotency key."""
    return f"retry-{os.urandom(16).hex()}"


class Call:
    """One call of an operation, including its retries and redirects."""

    own: Mapping[str, Any] = {}
    """Arguments of helpers that are not sent."""
    raw = ""
    """Value of `RAW_HEADER`: not empty if the caller wants the response; `UNREAD` if its body as it arrives."""
    cast_to: Any = None
    """Type of the result, if it is not that of the operation."""
    read_event: Callable[[bytes], Any] | None = None
    """Decodes the events of a stream, if they have another type than those of the operation."""

    delivers_errors = False
    """Whether an error that a stream reports is an event of it, and not raised."""
    names_events = False
    """Whether the events of a stream are objects with the name of their frame, `event`, and their `data`."""
    follows_redirects = True
    hops: tuple[CallInfo, ...] = ()
    """The responses that led elsewhere, the first one first."""

    def __init__(
        self, client: Client, operation: Operation, arguments: Arguments, *, streams: bool | None = None
    ) -> None:
        self.client = client
        self.configuration = configuration = client._configuration
        self.operation = operation
        self.arguments = arguments
        self.options = options = arguments.options
        wanted, value = operation.stream_when
        self.is_async = client._is_async
        asks = arguments.body.get(wanted, arguments.query.get(wanted, options.get(wanted))) == value
        self.streams = bool(operation.event and asks) if streams is None else streams
        """Whether the response is a stream of events."""
        self.timeout = Timeout.of(options["timeout"]) if "timeout" in options else configuration.timeout
        self.idle_timeout: float | None = options.get("stream_idle_timeout", configuration.stream_idle_timeout)
        self.max_retries: int = options.get("max_retries", configuration.max_retries)
        self.on_incomplete_stream = options.get("on_incomplete_stream", configuration.on_incomplete_stream)
        seconds = options.get("deadline", configuration.deadline)
        if options:
            check_seconds("deadline", seconds)
            check_seconds("stream_idle_timeout", self.idle_timeout)
            check_on_incomplete(self.on_incomplete_stream)
            check_retries(self.max_retries)
        self.started = time.monotonic()
        self.deadline = None if seconds is None else self.started + seconds
        self.attempts = 0
        self.retries = 0
        self.redirects = 0
        self.unfollowed = "it names no Location, or its status is not one of 301, 302, 303, 307 and 308"
        """Why a redirect was not followed."""
        self.method = operation.method
        self._trusted = True
        """Whether the current host is the one the user configured, which gets credentials and the headers of the client."""
        self.url: str = self._url()
        self.body: bytes | StreamedBody | None = None
        self.values: Mapping[str, Any] | None = None
        """What the body is made of."""
        self.model: object = None
        """What the request names as its model."""
        self.unset: Set[str] = configuration.unset
        """Names of headers that are not sent, whatever would send them."""
        self.headers = self._headers()
        self._identity = NOBODY
        self._has_renewed = False
        """Whether a token was renewed because the server has refused it."""
        self._attempted = 0.0
        self._request: Request | None = None

    # --- building the request ---

    def _url(self) -> str:
        configuration, operation = self.configuration, self.operation
        path = operation.path.format_map(self.arguments.path) if self.arguments.path else operation.path
        query: Mapping[str, Any] = self.arguments.query
        if configuration.route:
            path, query = configuration.route(path, self.arguments)
        of_client, root_query = configuration.query, configuration.root_query
        if path.startswith(("http://", "https://")):
            url = path
            if on_same_origin(configuration.root, url) is None:
                self._trusted, of_client, root_query = False, {}, ""
        else:
            url = (configuration.base(operation.base) if operation.base else configuration.root) + path
        extra = check_mapping("extra_query", self.options.get("extra_query"))
        if of_client or extra:
            query = {**of_client, **query, **extra}
        encoded = encode_query(query, operation.query_styles, PROFILE.style) if query else ""
        parts = [without_query(root_query, query), encoded]
        if not any(parts):
            return url
        return f"{url}{'&' if '?' in url else '?'}{'&'.join(filter(None, parts))}"

    def _headers(self) -> dict[str, str]:
        operation = self.operation
        common = self.configuration.common_headers
        if not self._trusted:
            common = {"user-agent": common["user-agent"]} if "user-agent" in common else {}
        headers = {**common, "accept": operation.accept}
        if self.streams:
            headers |= {"accept": operation.stream_type, "accept-encoding": "identity", "cache-control": "no-cache"}
        if operation.beta:
            headers[PROFILE.beta] = operation.beta
        for name, value in self.arguments.headers.items():
            headers[name] = check_header("headers", name, value)
        if self.arguments.cookies:
            given = [headers["cookie"]] if "cookie" in headers else []
            headers["cookie"] = check_header("headers", "cookie", "; ".join([*given, *self.arguments.cookies]))
        self.body = self._body(headers)
        if self.method not in SAFE:
            key = self.options.get("idempotency_key")
            headers["idempotency-key"] = check_header("headers", "idempotency-key", key) if key else new_key()
        if extra := self.options.get("extra_headers"):
            self._add_headers(headers, check_headers("extra_headers", extra))
        return headers

    def _add_headers(self, headers: dict[str, str], extra: Mapping[str, str | None]) -> None:
        given = {name: value for name, value in extra.items() if value is not None}
        self.raw = given.pop(RAW_HEADER, "")
        self.unset = (self.unset - given.keys()) | (extra.keys() - given.keys() - {RAW_HEADER})
        if headers.get("content-type", "").startswith("multipart/"):  # only this one has the boundary
            given.pop("content-type", None)
        headers |= given

    def _body(self, headers: dict[str, str]) -> bytes | StreamedBody | None:
        """Return the request body and set the headers that describe it."""
        operation, body, whole = self.operation, self.arguments.body, self.arguments.whole
        extra = check_mapping("extra_body", self.options.get("extra_body"))
        if extra:
            body = {**body, **extra}
        self.values, self.model = body, body.get("model")
        is_usual = whole is omit and not operation.content_types
        if operation.body == "json" and is_usual and (body or not operation.is_body_optional):
            headers["content-type"] = operation.content_type or "application/json"
            try:
                return encode(body)
            except TypeError as error:
                advice = advised_class(operation.name) if getattr(error, "is_code", False) else ""
                if not advice:
                    raise
                text = f"{error}; {advice}"
            raise TypeError(text)
        from .sending import content

        return content(self, body, headers)

    def patience(self) -> float | None:
        """Until when a callable may take to return a credential: as long as a response, and not after the deadline."""
        read = self.timeout.read
        ends = [self.deadline, None if read is None else time.monotonic() + read]
        return min((end for end in ends if end is not None), default=None)

    def draft(self) -> Request:
        """Return the request of the call without credentials, for middleware."""
        self._request = self._with(self.url, {**self.headers})
        self._request.values = self.values
        return self._request

    def resume(self, draft: Request, request: Request) -> None:
        """Prepare to send a request that middleware made of a draft, with retries of its own.

        A request to another origin gets no credentials, and of the headers of the draft only those that describe the
        request. One that differs from what the call has sent before gets an idempotency key of its own.
        """
        known = draft.headers
        changed = {name: value for name, value in request.headers.items() if known.get(name) != value}
        added = check_headers("request.headers", changed) if changed else {}
        kept = {name: value for name, value in request.headers.items() if name not in changed}
        headers = kept | {name: value for name, value in added.items() if value is not None}
        is_same = request.url == draft.url or on_same_origin(draft.url, request.url) is not None
        self._trusted = self._trusted and is_same
        if not self._trusted:
            headers = {n: v for n, v in headers.items() if n in DESCRIPTIVE or draft.headers.get(n) != v}
        is_other = (request.method, request.url, request.body) != (self.method, self.url, self.body)
        key = headers.get("idempotency-key")
        if (
            self.attempts
            and is_other
            and key == draft.headers.get("idempotency-key") != self.options.get("idempotency_key")
        ):
            headers["idempotency-key"] = new_key()
        if request.body is not self.body:
            self.model = model_in(request.body)
        self.method, self.url, self.body, self.headers = request.method, request.url, request.body, headers
        self.timeout = request.timeout
        self.attempts -= self.redirects
        self.retries = self.redirects = 0

    # --- attempts ---

    def attempt(self, identity: Identity) -> Request:
        """Return the next request to send; raises APITimeoutError if the deadline has passed."""
        self.attempts += 1
        self._identity = identity
        url = self.url
        headers = {**identity.headers, **self.headers} if self._trusted else {**self.headers}
        if self._trusted and identity.query:
            url = with_query(url, identity.query)
        if self._trusted and identity.cookies:
            headers["cookie"] = "; ".join(filter(None, (self.headers.get("cookie"), identity.cookies)))
        if self.configuration.retry_count:
            headers.setdefault(self.configuration.retry_count, str(self.retries))
        if self.unset:
            headers = {name: value for name, value in headers.items() if name not in self.unset}
        self._request = request = self._with(url, headers)
        self._attempted = time.monotonic()
        if self.deadline is not None and self._attempted >= self.deadline:
            raise APITimeoutError(TOO_LATE, request=request.masked())
        if self.configuration.before_attempt:
            attempt = Attempt(self.operation.name, self.attempts, request)
            for hook in self.configuration.before_attempt:
                hook(attempt)
            request.headers = {name: check_header("headers", name, each) for name, each in request.headers.items()}
        return request

    def _with(self, url: str, headers: dict[str, str]) -> Request:
        return Request(
            self.method,
            url,
            headers,
            self.body,
            operation=self.operation.name,
            timeout=self.timeout,
            deadline=self.deadline,
            streams=self.streams,
            max_response_size=self.configuration.max_response_size,
        )

    def failed(self, error: APIConnectionError) -> float:
        """Seconds to wait before the next attempt; raises `error` if the call is not retried."""
        error.args = (redact(error.message, self.secrets),)
        error.message = error.args[0]
        delay = self._settle(None, None, error)
        if delay is None:
            raise detached(error)
        return delay

    def responded(self, status: int, headers: Headers) -> float | None:
        """Seconds to wait before the next attempt; None if this response is final."""
        if status in REDIRECTS and "location" in headers:
            hop = self.info(status, headers)
            if not self.redirect(status, headers["location"]):
                return None
            self.hops += (hop,)
            return 0.0
        if self._trusted and (status < 400 or status == 429):
            self.configuration.last_headers.keep(self.model, headers)
        return self._settle(status, headers, None)

    def _settle(self, status: int | None, headers: Headers | None, error: APIConnectionError | None) -> float | None:
        now = time.monotonic()
        elapsed = now - self._attempted
        is_bad = status is None or status >= 400
        if is_bad or self.configuration.after_attempt:
            attempt = Attempt(self.operation.name, self.attempts, self.request, status, headers, error, elapsed)
            for hook in self.configuration.after_attempt:
                hook(attempt)
            delay = self._delay(attempt, now) if is_bad else None
        else:
            delay = None
        if delay is not None:
            self.retries += 1
        elif status == 401 and self._renews():
            delay = 0.0
        log(self, status, headers, error, elapsed, delay)
        return delay

    def _renews(self) -> bool:
        """Whether the call is sent once more, with a new token, since the server has refused the one that was kept."""
        origin = self._identity.origin
        if origin is None or self._has_renewed or not self._trusted or not self._is_repeatable:
            return False
        self._has_renewed = True
        self.configuration.tokens.refuse(origin, self._identity.headers)
        return True

    def seconds_left(self, most: float) -> float:
        """Return how many seconds may be waited, at most the given number; raises APITimeoutError if there are none."""
        left = most if self.deadline is None else self.deadline - time.monotonic()
        if left <= 0:
            raise APITimeoutError(TOO_LATE)
        return min(left, most)

    def _delay(self, attempt: Attempt, now: float) -> float | None:
        if self.deadline is not None and now >= self.deadline:
            return None
        if not self._is_repeatable:
            return None
        delay = self.client._retry_delay(self.configuration.retry_policy, attempt, self.max_retries - self.retries)
        if delay is None or (self.deadline is not None and now + delay >= self.deadline):
            return None  # the actual error is more informative than a timeout
        return max(delay, 0.0)

    def redirect(self, status: int, location: str, *, is_handshake: bool = False) -> bool:
        """Prepare the request that a redirect asks for; return False if it is not followed.

        On a redirect to another origin, credentials and headers of the user are dropped.
        """
        has_body = self.body is not None
        ahead = redirected(
            self.method,
            self.url,
            status,
            location,
            followed=self.redirects,
            has_body=has_body,
            is_handshake=is_handshake,
        )
        if not self.follows_redirects:
            ahead = "the request says so"
        elif not isinstance(ahead, str) and ahead.method == self.method and not self._is_repeatable:
            ahead = "its body cannot be sent again"
        if isinstance(ahead, str):
            self.unfollowed = ahead
            return False
        if not ahead.is_same_origin:
            self._trusted = False
            kept = ("accept", "accept-encoding", "user-agent")
            self.headers = {name: self.headers[name] for name in kept if name in self.headers}
        if ahead.method != self.method:
            self.body = None
            dropped = ("content-type", "content-length", "idempotency-key")
            self.headers = {name: value for name, value in self.headers.items() if name not in dropped}
        self.method, self.url = ahead.method, ahead.url
        self.redirects += 1
        return True

    @property
    def _is_repeatable(self) -> bool:
        """Whether the body can be sent again."""
        return self.body is None or isinstance(self.body, bytes) or self.body.rewindable

    @property
    def secrets(self) -> Collection[str]:
        """Values to mask: those of the client and its proxies, the credentials of the request, and what else it holds
        in secret headers and query parameters."""
        from ..http.proxies import secrets_of_proxies

        found = {*self.configuration.secrets, *secrets_of_proxies(self.client.transport)}
        if self._request is not None:
            found |= self._request.secrets
        return found | self._identity.secrets

    @property
    def request(self) -> Request:
        """The most recent request."""
        if self._request is None:
            raise RuntimeError("nothing was sent yet")
        return self._request

    # --- handling the response ---

    def info(self, status: int, headers: Headers) -> CallInfo:
        """Return the metadata of the call so far."""
        headers.sent = self.request.headers
        return CallInfo(
            self.operation.name,
            self.request,
            status,
            headers,
            self.attempts - self.redirects,
            time.monotonic() - self.started,
        )

    def status_error(self, response: ApiResponse[Any]) -> APIStatusError:
        """Return the error for a response with an error status code."""
        from .results import status_error

        return status_error(self, response)

    def accepted(self, response: ApiResponse[Any]) -> ApiResponse[Any]:
        """Return the final response if it is successful; raises the matching APIError otherwise."""
        if response.status_code >= 300:
            raise self.status_error(response)
        return response

    def result(self, response: ApiResponse[Any] | AsyncApiResponse[Any], to: Any = None) -> Any:
        """Return the result of the method for a successful response. `to`: its type, if it is another one."""
        to = self.cast_to if to is None else to
        try:
            result = told = self.decoded(response) if to is None else self._cast(response, to)
        except BaseException as error:
            for each in response.observers:
                each.end(error)
            raise
        observers = OBSERVERS.get() + response.observers
        if observers and not response.is_told:
            if to is not None and not self.streams and self.operation.response not in UNKNOWN:
                with suppress(APIError):
                    told = self.decoded(response)
            response.is_told = not self.streams
            tell(observers, self, told)
        return result

    def kept(self, response: ApiResponse[Any] | AsyncApiResponse[Any]) -> ApiResponse[Any] | AsyncApiResponse[Any]:
        """Return a raw response. Observers are told of its result at once, as it may never be parsed."""
        if OBSERVERS.get() and isinstance(response, ApiResponse) and response.is_closed and not self.streams:
            with suppress(APIError):
                response.parse()
        return response

    def _cast(self, response: ApiResponse[Any] | AsyncApiResponse[Any], to: Any) -> Any:
        from .casting import cast

        return cast(self, response, to)

    def decoded(self, response: ApiResponse[Any] | AsyncApiResponse[Any]) -> Any:
        """Return the result of the method as the operation has it."""
        if self.streams:
            from .streams import open_stream

            return open_stream(self, response)
        assert isinstance(response, ApiResponse), "the body of an asynchronous response is read first"
        from .results import decode

        return decode(self, response)

    def follow(self, place: str, changes: dict[str, Any]) -> Call:
        """Return the same call with changed parameters in a place ("query" or "body"), to fetch another page."""
        changed: dict[str, Any] = {place: {**getattr(self.arguments, place), **changes}}
        return Call(self.client, self.operation, self.arguments._replace(**changed))
