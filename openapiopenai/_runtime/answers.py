"""Converts response bodies to models, text, None or errors."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from .codec import parse
from .exceptions import APIStatusError, DecodeError, UnexpectedContentError
from .model import BaseModel
from .redaction import quote, redact, redact_values
from .retry import LONGEST_HINT, retry_after

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from .call import Call
    from .response import ApiResponse

UNREADABLE: Any = object()


@cache
def decoder(name: str) -> Callable[[bytes], Any]:
    """Return a function that decodes JSON text to the model or union `name`; to a list of them if `name` is "[name]",
    or to plain JSON values if it is empty."""
    if not name:
        return lambda data: parse("JSON", data)
    if name.startswith("["):
        return lambda data: each(name[1:-1], parse(name, data))
    package = __name__.partition("._runtime")[0]
    kind = getattr(import_module(f"{package}.models"), name)
    if hasattr(kind, "from_json"):
        found: Callable[[bytes], Any] = kind.from_json
        return found
    return lambda data: parse(name, data)  # an alias of a plain type


def each(name: str, values: list[Any]) -> Any:
    """Decode the items of an array as models or unions; a value that is not an array, despite the schema, is kept."""
    package = __name__.partition("._runtime")[0]
    kind = getattr(import_module(f"{package}.models"), name)
    if type(values) is not list or not hasattr(kind, "from_dict"):
        return values
    return [kind.from_dict(item) for item in values]


def decode(call: Call, response: ApiResponse[Any]) -> Any:
    """Return the result of a method for a successful response."""
    operation = call.operation
    if operation.answer == "bytes":
        response.read()
        return response
    if not operation.answer:
        return None
    content = response.read()
    name = operation.answer
    if operation.answers_by:
        argument, names = operation.answers_by
        name = names.get(call.arguments.body.get(argument) or next(iter(names)), name)
        if name == "text" and content:
            return response.text
    try:
        value = decoder("" if name in ("json", "text") else name)(content)
    except DecodeError:
        value = UNREADABLE
    if value is UNREADABLE:  # outside of the handler: the DecodeError, which holds the body, is no context of the error
        media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if operation.text and content and not media_type.endswith(("json", "html")):
            return response.text
        raise unexpected(response, content, media_type)
    if isinstance(value, BaseModel):
        remember(value, call, response)
    return value


def remember(model: BaseModel, call: Call, response: ApiResponse[Any]) -> None:
    """Attach the call's metadata to a result, and the call itself if the result is a page."""
    object.__setattr__(model, "_call_info", response.call_info.without_body())
    if call.operation.page:
        object.__setattr__(model, "_call", call)


def unexpected(response: ApiResponse[Any], content: bytes, media_type: str) -> UnexpectedContentError:
    """Return the error for a successful response without usable content."""
    start = content[:200].lstrip().lower()
    if not content:
        what = "an empty response"
    elif "html" in media_type or start.startswith((b"<!doctype html", b"<html")):
        what = f"a web page instead of JSON: does base_url point to the API? It was {_origin(response)}"
    else:
        what = f"a response that is not JSON ({len(content):,} bytes of {quote(media_type) or 'unknown type'}, maybe cut off)"
    return UnexpectedContentError(
        f"{response.call_info.operation}: status {response.status_code} with {what}{_suffix(response)}",
        response=response,
        body=response.text,
    )


def unexpected_stream(response: ApiResponse[Any]) -> UnexpectedContentError:
    """Return the error for a response that should have been a stream but is not."""
    media_type = response.headers.get("content-type", "").partition(";")[0]
    if "html" in media_type:
        return unexpected(response, response.read(), media_type)
    return UnexpectedContentError(
        f"{response.call_info.operation}: expected a stream, the response is {quote(media_type)}{_suffix(response)}",
        response=response,
        body=response.text,
    )


def status_error(call: Call, response: ApiResponse[Any]) -> APIStatusError:
    """Return the error for a response with an error status code."""
    try:
        payload = response.json()
    except DecodeError:
        payload = response.text
    body: Any = payload
    if isinstance(payload, dict):
        fields = cast("dict[str, Any]", payload)
        body = fields.get("error") or fields
    status = response.status_code
    if 300 <= status < 400:
        to = quote(response.headers.get("location", "nowhere"), call.secrets)
        said = f"a redirect to '{to}', which is not followed: it would hand the request to another host"
    else:
        said = message_of(body, call.secrets)
    hint = retry_after(response.headers)
    wait = "" if hint is None or hint <= LONGEST_HINT else f"; the server asks to wait {hint:,.0f} s"
    text = f"{call.operation.name}: status {status}: {said}{wait}{_suffix(response)}"
    error = APIStatusError.of(status)
    return error(redact(text, call.secrets), response=response, body=redact_values(body, call.secrets))


def message_of(body: object, secrets: Collection[str] = ()) -> str:
    """Quote the human-readable message in an error body."""
    return quote(_said(body), secrets) or "no explanation"


def _said(body: object) -> str:
    if isinstance(body, dict):
        said = cast("dict[str, Any]", body)
        for key in ("message", "detail", "error", "error_description"):
            if isinstance(text := said.get(key), str) and text:
                return text
    return str(body)  # pyright: ignore[reportUnknownArgumentType]


def _origin(response: ApiResponse[Any]) -> str:
    return quote(response.request.url.partition("?")[0])


def _suffix(response: ApiResponse[Any]) -> str:
    return f" (request id {quote(response.request_id)})" if response.request_id else ""
