"""Errors of responses and streams, and the hierarchy of all exceptions.

    BaseError
    ├── DecodeError                     invalid JSON, or a schema mismatch (also a ValueError)
    ├── WebSocketQueueFullError         too much data queued while reconnecting
    └── APIError                        a failed call: .message .request .body .code .param .type
        ├── APIConnectionError          no response, or an incomplete one
        │   ├── APITimeoutError         a timeout or the deadline was exceeded
        │   ├── IncompleteStreamError   a stream that ended too early: .partial .events
        │   └── WebSocketConnectionClosedError  a closed connection: .close_code .reason .unsent_messages
        ├── APIStatusError              an error status code: .status_code .response .request_id
        │   ├── BadRequestError             400
        │   ├── AuthenticationError         401
        │   │   └── OAuthError                  no token: .error
        │   ├── PermissionDeniedError       403
        │   ├── NotFoundError               404
        │   ├── ConflictError               409
        │   ├── UnprocessableEntityError    422
        │   ├── RateLimitError              429
        │   └── InternalServerError         500 and above
        └── APIResponseValidationError  a response that is not what the operation returns
            └── UnexpectedContentError      a successful response with unusable content

No message, repr or cause contains a secret. Text from a server is quoted in messages without control characters and up
to 300 characters of it. All exceptions can be pickled and copied.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from ...profile import PROFILE
from ..http.errors import APIConnectionError, APIError, fact
from ..json.redaction import redact, redact_values

if TYPE_CHECKING:
    from .response import ApiResponse

T = TypeVar("T")

__all__ = [
    "APIResponseValidationError",
    "APIStatusError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "IncompleteStreamError",
    "IncompleteStreamWarning",
    "InternalServerError",
    "NotFoundError",
    "OAuthError",
    "PermissionDeniedError",
    "RateLimitError",
    "UnexpectedContentError",
    "UnprocessableEntityError",
]


class _Answered(APIError):
    """Base class of errors for which there is a response."""

    def __init__(self, message: str, *, response: Any, body: object = None) -> None:
        """Create an error; `response`: an `ApiResponse`, or the response of another library, such as that of httpx."""
        secrets: set[str] = set() if _is_foreign(response) else response.call_info.secrets
        super().__init__(redact(message, secrets), _request_of(response), body=redact_values(body, secrets))
        self.response: ApiResponse[Any] = response
        """The response, with its status code, headers and body."""

    @cached_property
    def status_code(self) -> int:
        """The HTTP status code."""
        return self.response.status_code

    @cached_property
    def request_id(self) -> str | None:
        """Request ID to quote when contacting the provider about this call."""
        response = self.response
        return response.headers.get(PROFILE.request_id) if _is_foreign(response) else response.request_id


def _is_foreign(response: Any) -> bool:
    """Whether a response is that of another library."""
    return not hasattr(response, "call_info")


def _request_of(response: Any) -> Any:
    """Return the request of a response; None if it has none, of which httpx raises an error."""
    try:
        return getattr(response, "request", None)
    except RuntimeError:
        return None


class APIStatusError(_Answered):
    """A response with a status code of 400 or above, or a redirect that was not followed."""

    by_status: ClassVar[dict[int, type[APIStatusError]]] = {}
    kind: Any = ""
    """Kind of the body, as the operation documents it for this status; see `Operation.errors`."""

    @cached_property
    def data(self) -> Any:
        """The whole body as the model that the operation documents for this status; None if it documents none, or the
        body is not JSON. `body` is what the server sent, whether documented or not."""
        from .results import error_data

        return error_data(self)

    def data_as(self, kind: type[T]) -> T | None:
        """Return `data` if it is of a class, otherwise None: typed access to the documented body."""
        return self.data if isinstance(self.data, kind) else None

    @cached_property
    def retry_after(self) -> float | None:
        """Seconds that the server asks to wait before the next attempt; None if it does not say."""
        from ..calls.retry import retry_after

        return retry_after(self.response.headers)

    @classmethod
    def of(cls, status: int) -> type[APIStatusError]:
        """Return the exception class for a status code."""
        return cls.by_status.get(status) or (InternalServerError if status >= 500 else APIStatusError)


class BadRequestError(APIStatusError):
    """Status 400: the request is invalid."""


class AuthenticationError(APIStatusError):
    """Status 401: the API key is missing or invalid."""


class OAuthError(AuthenticationError):
    """A token endpoint that has refused to issue a token."""

    def __init__(self, message: str = "", *, response: Any, body: object = None) -> None:
        """Create an error; `message`: by default, what the body says."""
        message = message or str(fact(body, "error_description") or "OAuth authentication error.")
        super().__init__(message, response=response, body=body)

    @cached_property
    def error(self) -> str | None:
        """Error code of OAuth 2.0 (RFC 6749), such as `invalid_grant`."""
        return self._fact("error")


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


class APIResponseValidationError(_Answered):
    """A response that is not what the operation returns."""

    def __init__(self, response: Any, body: object = None, *, message: str | None = None) -> None:
        super().__init__(message or "Data returned by API invalid for expected schema.", response=response, body=body)


class UnexpectedContentError(APIResponseValidationError):
    """A successful response with content the operation does not return: HTML, an empty body or truncated JSON."""

    def __init__(self, message: str, *, response: Any, body: object = None) -> None:
        super().__init__(response, body, message=message)


class IncompleteStreamError(APIConnectionError):
    """A stream that broke off or ended without a completion event."""

    def __init__(self, message: str, request: Any = None, *, partial: Any = None, events: int = 0) -> None:
        super().__init__(message, request)
        self.partial = partial
        self.events = events
        """Number of events received."""


class IncompleteStreamWarning(UserWarning):
    """Issued instead of raising IncompleteStreamError, with `on_incomplete_stream="warn"`."""
