"""Raw responses with what those of the official SDK have besides."""

from __future__ import annotations

from typing import Any, TypeVar

from openapiopenai import ApiResponse, AsyncApiResponse

T = TypeVar("T")


class Seconds(float):
    """A number of seconds, which has the method of a `timedelta`, too."""

    def total_seconds(self) -> float:
        return float(self)


class Text(str):
    """The text of a response. Calling it returns it: it is a property in some official classes, a method in others."""

    __slots__ = ()

    def __call__(self) -> str:
        return str(self)


class Response(ApiResponse[T]):
    """A raw response whose body is read when it is needed."""

    @property
    def text(self) -> Text:
        """The whole body as text, decoded as UTF-8."""
        return Text(super().text)

    @property
    def elapsed(self) -> Seconds:
        """Seconds from the start of the call to the response headers."""
        return Seconds(super().elapsed)


class AsyncResponse(AsyncApiResponse[T]):
    """A raw response of an asynchronous client whose body has not been read yet."""

    @property
    def elapsed(self) -> Seconds:
        """Seconds from the start of the call to the response headers."""
        return Seconds(super().elapsed)


def check_fit(result: Any) -> Any:
    """Return the result of a call. Raises APIResponseValidationError for a model that does not match its schema."""
    from pydantic import TypeAdapter, ValidationError

    from openapiopenai import APIResponseValidationError, BaseModel

    if not isinstance(result, BaseModel) or not result.decode_issues:
        return result
    found = result.to_dict()
    response: Any = result.call_info and Response(result.call_info, result.to_json().encode())
    try:
        return TypeAdapter(type(result)).validate_python(found)
    except ValidationError as error:
        raise APIResponseValidationError(response, found) from error
