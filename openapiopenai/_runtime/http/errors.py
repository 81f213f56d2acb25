"""Errors of calls, and of connections. The whole hierarchy is shown in `calls/errors.py`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from ...profile import BaseError
from ..json.redaction import printable, redact
from ..json.spelling import WithAdvice

if TYPE_CHECKING:
    from .request import Request

__all__ = ["APIConnectionError", "APIError", "APITimeoutError"]


TIMED_OUT = "Request timed out."


class APIError(WithAdvice, BaseError):
    """A call that failed.

    Errors may be made by hand, as tests do, with a request and response of any HTTP library; all attributes can be set.
    """

    def __init__(self, message: str, request: Any = None, *, body: object = None) -> None:
        message = printable(redact(message))
        super().__init__(message)
        self.message = message
        """Human-readable description of the error."""
        self.request: Request | None = request
        """The request that was sent; secrets are masked in its repr."""
        self.body = body
        """Error details from the server: the `error` object of a JSON response, otherwise the whole body. Secrets of
        the call that the server repeats are masked."""
        self.partial: Any = None
        """For streams, the result accumulated from the events so far; None if there is none."""

    @cached_property
    def code(self) -> str | None:
        """Error code from the server, such as `invalid_api_key`; of some compatible servers a number."""
        return self._fact("code")

    @cached_property
    def param(self) -> str | None:
        """Name of the parameter that caused the error."""
        return self._fact("param")

    @cached_property
    def type(self) -> str | None:
        """Error type from the server, such as `invalid_request_error`."""
        return self._fact("type")

    @cached_property
    def status_code(self) -> int | None:
        """HTTP status code; for an error within a successful response, the code or status that it names, if any."""
        for name in ("status_code", "status", "code"):
            text = str(self._fact(name))
            if len(text) == 3 and text.isdecimal() and 400 <= int(text) < 600:
                return int(text)
        return None

    def _fact(self, name: str) -> str | None:
        return fact(self.body, name)


def fact(body: Any, name: str) -> str | None:
    """Return what the body of an error says under a name."""
    said = cast("dict[str, Any]", body) if isinstance(body, dict) else {}
    return said.get(name)


class APIConnectionError(APIError):
    """No response or an incomplete one: connection refused, reset or cut off, unknown host, invalid certificate.

    Also a response that cannot be read: not valid HTTP, or too large.
    """

    is_final = False
    """Whether the call is not retried: a response arrived, and another attempt would be billed again."""

    def __init__(self, message: str = "Connection error.", request: Any = None, *, body: object = None) -> None:
        super().__init__(message, request, body=body)


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

    def __init__(self, message: Any = TIMED_OUT, request: Any = None) -> None:
        """Create an error; a single argument that is not a message is the request."""
        if not isinstance(message, str):
            message, request = TIMED_OUT, message
        super().__init__(message, request)
