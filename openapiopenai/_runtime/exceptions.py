"""Exception hierarchy.

    OpenAIError
    ├── DecodeError                     invalid JSON, or a schema mismatch (also a ValueError)
    ├── WebSocketQueueFullError         too much data queued while reconnecting
    └── APIError                        a failed call: .message .request .body .code .param .type
        ├── APIConnectionError          no response, or an incomplete one
        │   ├── APITimeoutError         a timeout or the deadline was exceeded
        │   └── WebSocketConnectionClosedError  a closed connection: .close_code .reason .unsent_messages
        ├── APIStatusError              an error status code: .status_code .response .request_id
        │   ├── BadRequestError             400
        │   ├── AuthenticationError         401
        │   ├── PermissionDeniedError       403
        │   ├── NotFoundError               404
        │   ├── ConflictError               409
        │   ├── UnprocessableEntityError    422
        │   ├── RateLimitError              429
        │   └── InternalServerError         500 and above
        ├── UnexpectedContentError      a successful response with unusable content
        └── IncompleteStreamError       a stream that ended too early: .partial .events

No message, repr or cause contains a secret. Text from a server is quoted in messages without control characters and up
to 300 characters of it. All exceptions can be pickled and copied.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from .redaction import printable, quote, redact, redact_values

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .http import Request
    from .response import ApiResponse


class OpenAIError(Exception):
    """Base class of all exceptions of this package."""

    def __reduce__(self) -> tuple[Any, ...]:
        # By default, unpickling calls the class with the message only, whatever parameters its constructor has.
        return _rebuild, (type(self), self.args, self.__dict__)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"  # without the payload, which may be among the arguments


def _rebuild(cls: type[OpenAIError], args: tuple[Any, ...], state: dict[str, Any]) -> OpenAIError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


@dataclass(frozen=True)
class DecodeIssue:
    """One place where a payload does not match its schema."""

    path: tuple[str | int, ...]
    """Path from the top of the payload: property names and list indexes."""
    expected: str
    """What the schema expects there."""

    def __str__(self) -> str:
        where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path)
        return f"{quote(where.lstrip('.')) or 'payload'}: {quote(self.expected)}"


class DecodeError(OpenAIError, ValueError):
    """A payload that is not valid JSON or, with `on_mismatch="raise"`, does not match its schema.

    The payload is available as `payload`; the message, which may end up in logs, does not contain it.
    """

    def __init__(self, target: str, issues: tuple[DecodeIssue, ...], payload: Any) -> None:
        super().__init__(target, issues, payload)
        self.target = target
        """Name of the requested model or union."""
        self.issues = issues
        """All mismatches and where they are."""
        self.payload = payload
        """The payload as received: str, bytes or JSON values."""

    def __str__(self) -> str:
        shown = "; ".join(map(str, self.issues[:5]))
        more = f"; and {len(self.issues) - 5} more" if len(self.issues) > 5 else ""
        return f"cannot decode {self.target}: {shown}{more}"


class APIError(OpenAIError):
    """A call that failed."""

    def __init__(self, message: str, *, request: Request | None = None, body: object = None) -> None:
        message = printable(redact(message))
        super().__init__(message)
        self.message = message
        """Human-readable description of the error."""
        self.request = request
        """The request that was sent; secrets are masked in its repr."""
        self.body = body
        """Error details from the server: the `error` object of a JSON response, otherwise the whole body. Secrets of
        the call that the server repeats are masked."""
        self.partial: Any = None
        """For streams, the result accumulated from the events so far; None if there is none."""

    @property
    def code(self) -> str | None:
        """Error code from the server, such as `invalid_api_key`."""
        return self._fact("code")

    @property
    def param(self) -> str | None:
        """Name of the parameter that caused the error."""
        return self._fact("param")

    @property
    def type(self) -> str | None:
        """Error type from the server, such as `invalid_request_error`."""
        return self._fact("type")

    @property
    def status_code(self) -> int | None:
        """HTTP status code; for an error within a successful response, the code or status that it names, if any."""
        for name in ("status_code", "status", "code"):
            text = str(self._fact(name))
            if len(text) == 3 and text.isdecimal() and 400 <= int(text) < 600:
                return int(text)
        return None

    def _fact(self, name: str) -> str | None:
        body: Any = self.body
        value: str | None = body.get(name) if isinstance(body, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        return value  # pyright: ignore[reportUnknownVariableType]


class APIConnectionError(APIError):
    """No response or an incomplete one: connection refused, reset or cut off, unknown host, invalid certificate.

    Also a response that cannot be read: not valid HTTP, or too large.
    """

    is_final = False
    """Whether the call is not retried: a response arrived, and asking again would be billed again."""


def detached(error: APIConnectionError) -> APIConnectionError:
    """Replace the cause of an error by the error of the operating system or of TLS behind it; return the error.

    The cause is a copy: exceptions of HTTP libraries, and the frames of their tracebacks, hold the request, with its key.
    """
    error.__cause__ = _root_of(error.__cause__ or error.__context__)
    error.__context__ = None
    return error.with_traceback(None)


def _root_of(error: BaseException | None) -> OSError | None:
    while error is not None:
        if isinstance(error, OSError) and type(error).__module__ in ("builtins", "socket", "ssl"):
            return type(error)(*(redact(each) if isinstance(each, str) else each for each in error.args))
        error = error.__cause__ or error.__context__
    return None


class APITimeoutError(APIConnectionError):
    """No response within `timeout`, or the call did not finish within `deadline`."""


class _Answered(APIError):
    """Base class of errors for which there is a response."""

    def __init__(self, message: str, *, response: ApiResponse[Any], body: object = None) -> None:
        secrets = response.call_info.secrets
        super().__init__(redact(message, secrets), request=response.request, body=redact_values(body, secrets))
        self.response = response
        """The response, with its status code, headers and body."""

    @property
    def status_code(self) -> int:
        """The HTTP status code."""
        return self.response.status_code

    @property
    def request_id(self) -> str | None:
        """Request ID to quote when contacting the provider about this call."""
        return self.response.request_id


class APIStatusError(_Answered):
    """A response with a status code of 400 or above, or a redirect that was not followed."""

    by_status: ClassVar[dict[int, type[APIStatusError]]] = {}

    @property
    def retry_after(self) -> float | None:
        """Seconds that the server asks to wait before the next attempt; None if it does not say."""
        from .retry import retry_after

        return retry_after(self.response.headers)

    @classmethod
    def of(cls, status: int) -> type[APIStatusError]:
        """Return the exception class for a status code."""
        return cls.by_status.get(status) or (InternalServerError if status >= 500 else APIStatusError)


class BadRequestError(APIStatusError):
    """Status 400: the request is invalid."""


class AuthenticationError(APIStatusError):
    """Status 401: the API key is missing or invalid."""


class PermissionDeniedError(APIStatusError):
    """Status 403: the API key lacks permission."""


class NotFoundError(APIStatusError):
    """Status 404: the resource does not exist."""


class ConflictError(APIStatusError):
    """Status 409: the resource was modified concurrently."""


class UnprocessableEntityError(APIStatusError):
    """Status 422: the request is well-formed but cannot be processed."""


class RateLimitError(APIStatusError):
    """Status 429: too many requests, or the quota is exhausted."""


class InternalServerError(APIStatusError):
    """Status 500 and above: the server failed."""


APIStatusError.by_status = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


class UnexpectedContentError(_Answered):
    """A successful response with content the operation does not return: HTML, an empty body or truncated JSON."""


class IncompleteStreamError(APIError):
    """A stream that broke off or ended without a completion event."""

    def __init__(self, message: str, *, request: Request | None = None, partial: Any = None, events: int = 0) -> None:
        super().__init__(message, request=request)
        self.partial = partial
        self.events = events
        """Number of events received."""


class WebSocketConnectionClosedError(APIConnectionError):
    """A WebSocket connection that is closed, ended abnormally or could not be restored."""

    def __init__(
        self,
        message: str,
        *,
        request: Request | None = None,
        code: int | None = None,
        reason: str = "",
        unsent_messages: Sequence[bytes] = (),
    ) -> None:
        super().__init__(message, request=request)
        self.close_code = code
        """Close code (RFC 6455): 1000 is a normal closure, 1006 a lost connection; None if there was no connection."""
        self.reason = reason
        """Close reason given by the side that ended the connection; empty if there is none."""
        self.unsent_messages = list(unsent_messages)
        """Messages that were not sent, as JSON text, in order."""


class WebSocketQueueFullError(OpenAIError):
    """Sending while disconnected would exceed `max_queue_size`; the event was not queued."""


class IncompleteStreamWarning(UserWarning):
    """Issued instead of raising IncompleteStreamError, with `on_incomplete_stream="warn"`."""
