"""Errors, all in one tree.

    OpenAIError
    ├── DecodeError                     no JSON, or not what the schema says (also a ValueError)
    ├── WebSocketQueueFullError         too much waits for a connection to be made anew
    └── APIError                        a call failed: .message .request .body .code .param .type
        ├── APIConnectionError          no answer, or a part of one
        │   ├── APITimeoutError         not in time
        │   └── WebSocketConnectionClosedError  a connection of events ended: .close_code .reason .unsent_messages
        ├── APIStatusError              an answer that says no: .status_code .response .request_id
        │   ├── BadRequestError             400
        │   ├── AuthenticationError         401
        │   ├── PermissionDeniedError       403
        │   ├── NotFoundError               404
        │   ├── ConflictError               409
        │   ├── UnprocessableEntityError    422
        │   ├── RateLimitError              429
        │   └── InternalServerError         500 and above
        ├── UnexpectedContentError      a good status, but not what the operation answers with
        └── IncompleteStreamError       a stream that ended too early: .partial .events

No message holds a key. All can be pickled and copied.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .http import Request
    from .response import ApiResponse


class OpenAIError(Exception):
    """Base of all errors of this package."""

    def __reduce__(self) -> tuple[Any, ...]:
        # The default way to pickle an exception calls its class with the message, whatever the class takes.
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(cls: type[OpenAIError], args: tuple[Any, ...], state: dict[str, Any]) -> OpenAIError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


@dataclass(frozen=True)
class DecodeIssue:
    """One place where a payload differs from its schema."""

    path: tuple[str | int, ...]
    """Where: property names and list positions from the top of the payload."""
    expected: str
    """What the schema asks for there."""

    def __str__(self) -> str:
        where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path)
        return f"{where.lstrip('.') or 'payload'}: {self.expected}"


class DecodeError(OpenAIError, ValueError):
    """A payload that is no JSON, or (with `on_mismatch="raise"`) differs from its schema.

    The payload itself stays out of the message, which may be logged; it is in `payload`.
    """

    def __init__(self, target: str, issues: tuple[DecodeIssue, ...], payload: Any) -> None:
        super().__init__(target, issues, payload)
        self.target = target
        """Name of the model or union that was asked for."""
        self.issues = issues
        """What was off, and where."""
        self.payload = payload
        """What was to be decoded, as it came: str, bytes or a dict."""

    def __str__(self) -> str:
        shown = "; ".join(map(str, self.issues[:5]))
        more = f"; and {len(self.issues) - 5} more" if len(self.issues) > 5 else ""
        return f"cannot decode {self.target}: {shown}{more}"


class APIError(OpenAIError):
    """A call that failed."""

    def __init__(self, message: str, *, request: Request | None = None, body: object = None) -> None:
        super().__init__(message)
        self.message = message
        """What went wrong, for people."""
        self.request = request
        """What was sent; its repr masks secrets."""
        self.body = body
        """What the server said of the error: the `error` object of a JSON answer, else the whole answer."""

    @property
    def code(self) -> str | None:
        """The server's name of the error: `invalid_api_key`."""
        return self._fact("code")

    @property
    def param(self) -> str | None:
        """The argument that the server complains about."""
        return self._fact("param")

    @property
    def type(self) -> str | None:
        """The server's kind of the error: `invalid_request_error`."""
        return self._fact("type")

    def _fact(self, name: str) -> str | None:
        body: Any = self.body
        value: str | None = body.get(name) if isinstance(body, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        return value  # pyright: ignore[reportUnknownVariableType]


class APIConnectionError(APIError):
    """No answer, or a part of one: refused, reset, cut off, no such host, a bad certificate."""


class APITimeoutError(APIConnectionError):
    """No answer within `timeout`, or no end of it within `deadline`."""


class _Answered(APIError):
    """There is an answer."""

    def __init__(self, message: str, *, response: ApiResponse[Any], body: object = None) -> None:
        super().__init__(message, request=response.request, body=body)
        self.response = response
        """The answer: status, headers, bytes."""

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.response.status_code

    @property
    def request_id(self) -> str | None:
        """What to name when asking the provider about this call."""
        return self.response.request_id


class APIStatusError(_Answered):
    """An answer with a status of 400 or above, or a redirect that is not followed."""

    by_status: ClassVar[dict[int, type[APIStatusError]]] = {}

    @classmethod
    def of(cls, status: int) -> type[APIStatusError]:
        """The class for a status."""
        return cls.by_status.get(status) or (InternalServerError if status >= 500 else APIStatusError)


class BadRequestError(APIStatusError):
    """Status 400: the request is not as it should be."""


class AuthenticationError(APIStatusError):
    """Status 401: the key is missing or wrong."""


class PermissionDeniedError(APIStatusError):
    """Status 403: the key may not do this."""


class NotFoundError(APIStatusError):
    """Status 404: no such thing."""


class ConflictError(APIStatusError):
    """Status 409: the thing was changed meanwhile."""


class UnprocessableEntityError(APIStatusError):
    """Status 422: the request is understood and cannot be done."""


class RateLimitError(APIStatusError):
    """Status 429: too many requests, or no quota left."""


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
    """An answer with a good status that is not what the operation answers with: HTML, nothing, cut JSON."""


class IncompleteStreamError(APIError):
    """A stream that ended without any sign of completion, or broke off."""

    def __init__(self, message: str, *, request: Request | None = None, partial: Any = None, events: int = 0) -> None:
        super().__init__(message, request=request)
        self.partial = partial
        """What the events so far add up to; None where this kind of stream adds up to nothing."""
        self.events = events
        """How many events came."""


class WebSocketConnectionClosedError(APIConnectionError):
    """A connection of events that ended other than by agreement, or that cannot be had again."""

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
        """Why it ended, by RFC 6455: 1000 is agreement, 1006 that it was lost; None where it never was there."""
        self.reason = reason
        """What the server said of it."""
        self.unsent_messages = list(unsent_messages)
        """What was to be sent and was not, as JSON text, in order."""


class WebSocketQueueFullError(OpenAIError):
    """More was to be sent while there was no connection than `max_queue_size` allows; it was not taken."""


class IncompleteStreamWarning(UserWarning):
    """What is warned of instead of raising IncompleteStreamError, with `on_incomplete_stream="warn"`."""
