"""Converts response bodies to models, text, None or errors."""

from __future__ import annotations

import json
import re
from functools import cache, partial
from importlib import import_module
from types import GenericAlias
from typing import TYPE_CHECKING, Any, Optional, cast, get_origin
from urllib.parse import urlsplit

from ...profile import PROFILE
from ..http.errors import APIError
from ..json.codec import parse, written
from ..json.decoding import from_text, from_values
from ..json.errors import DecodeError
from ..json.likeness import shape
from ..json.model import BaseModel
from ..json.redaction import quote, redact, redact_values
from ..json.salvage import whole_of
from ..json.types import Array, Object
from .errors import APIStatusError, UnexpectedContentError
from .pages import ListPage
from .reported import HINT, TEXTS, may_report, mentions_error, reported, reported_alone, reported_beside
from .retry import LONGEST_HINT, retry_after
from .servers import filled

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from .call import Call
    from .response import ApiResponse

UNREADABLE: Any = object()


def named(kind: Any) -> Any:
    """Return the type of a kind of result, see `Operation.response`; None for those that are not decoded."""
    if not isinstance(kind, str):
        return kind
    return None if kind in PLAIN else _type(kind)


NO_CONTENT = (204, 205)
"""Statuses of responses that have no content, whatever a document says."""
PLAIN = ("", "json", "text", "bytes")
"""Kinds of results that are not decoded."""
SCALARS: dict[str, Any] = {"str": str, "int": int, "float": float, "bool": bool, "json": Any}


def _type(kind: str) -> Any:
    if kind.endswith("?"):
        return Optional[_type(kind[:-1])]  # noqa: UP045 (the type may be one that has no `|`)
    if kind[0] in "[{":
        inner = _type(kind[1:-1])
        return GenericAlias(list, inner) if kind[0] == "[" else GenericAlias(dict, (str, inner))
    package = __name__.partition("._runtime")[0]
    return SCALARS.get(kind) or getattr(import_module(f"{package}.models"), kind)


def decoder(kind: Any) -> Callable[[bytes], Any]:
    """Return a function that decodes JSON text to the type of a kind of result; to plain JSON values if there is none."""
    return _decoder(kind) if isinstance(kind, str) else partial(from_text, kind)


@cache
def _decoder(name: str) -> Callable[[bytes], Any]:
    kind = named(name)
    if kind is None:
        return lambda data: parse("JSON", data)
    return getattr(kind, "from_json", None) or partial(from_text, kind)


def by_status(kinds: Mapping[str, str], status: int, default: Any = "") -> Any:
    """Return what a table of statuses says of one: of itself, of its class (`2XX`), or by `default`."""
    return next(
        (kinds[each] for each in (str(status), f"{status // 100}XX", "default") if each in kinds),
        default,
    )


def decode(call: Call, response: ApiResponse[Any]) -> Any:
    """Return the result of a method for a successful response."""
    operation = call.operation
    kind = operation.response
    if operation.responses:
        kind = by_status(operation.responses, response.status_code, kind)
    content = response.read()
    if operation.response_file and kind not in ("", "text") and holds_file(response):
        kind = "bytes"
    if kind == "bytes":
        return call.client._file_result(call, response)
    if not kind or (not content and response.status_code in NO_CONTENT):
        return _undeclared(call, content)
    if operation.response_by:
        argument, kinds = operation.response_by
        wanted = call.arguments.body.get(argument) or next(iter(kinds))
        kind = kinds.get(wanted, kind) if isinstance(wanted, str) else kind
    if kind == "text" and (content or not operation.response_by):
        return text_of(response)
    try:
        value = decoder(kind)(content)
    except DecodeError:
        value = UNREADABLE
    if value is UNREADABLE:  # outside of the handler: the DecodeError, which holds the body, is no context of the error
        media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if (whole := _added_up(call, response, content)) is not None:
            return whole
        if (data := _only_event(content)) is None:
            if operation.response_text and content and not media_type.endswith(("json", "html")):
                return text_of(response)
            raise unexpected(response, content, media_type)
        content, value = data, decoder(kind)(data)
    if form := _form(kind):
        value = _checked(call, response, content, value, form)
    result: Any = ListPage[Any](value) if operation.page and type(value) is Array else value
    if isinstance(value, BaseModel) or result is not value:
        remember(result, call, response)
    return result


def holds_file(response: ApiResponse[Any]) -> bool:
    """Whether the media type of a response says that it is a file; one that says nothing is JSON."""
    from ..http.media import JSON, STREAMS, kind_of

    media_type = response.headers.get("content-type", "")
    return bool(media_type) and kind_of(media_type) not in (JSON, *STREAMS)


def _form(kind: Any) -> str:
    """Return the form of the JSON values that a kind of result takes; "" if it may take several."""
    if isinstance(kind, str):
        return _form_of(kind)
    if get_origin(kind) is list:
        return "an array"
    return "" if getattr(kind, "values", "") or not hasattr(kind, "from_json") else "an object"


@cache
def _form_of(name: str) -> str:
    if name.startswith("["):
        return "" if name.endswith("?") else "an array"
    return _form(named(name))


def _checked(call: Call, response: ApiResponse[Any], content: bytes, value: Any, form: str) -> Any:
    """Return a response if it is of the declared form; raises APIError for an error or for other JSON values."""
    is_list = form == "an array"
    whole = whole_of(value) if isinstance(value, BaseModel) else None
    root = whole.value if whole and type(whole.value) is not Object else value  # an object may be nested too deeply
    if isinstance(root, BaseModel):
        _check_error(call, content, root)
        return root
    if (body := reported(root)) is not None:
        raise error_within(call, body)
    if type(root) is Array:
        if is_list:
            return root
        if call.operation.page is not None:  # the items without the page around them
            return cast("type[BaseModel]", type(value)).from_dict(_wrapped(root, call.operation.page.items))
    elif type(root) is Object and not is_list:  # of a union that knows no such object
        return root
    if call.operation.response_text:
        return response.text
    raise unexpected_json(response, root, form)


def _wrapped(items: Any, path: str) -> Any:
    """Return items in the objects that a path leads through."""
    for name in reversed(path.split(".")):
        items = {name: items}
    return items


def _check_error(call: Call, content: bytes, model: BaseModel) -> None:
    """Raise APIError if a response is an error in spite of its status."""
    if HINT in content and mentions_error(content):
        form = shape(type(model))
        payload = model.to_dict()
        body = reported(payload)
        has_failed = (
            "error" in form.known and payload.get("object") != "error" and form.required & payload.keys() - {"error"}
        )
        if body is not None and not has_failed:
            raise error_within(call, body)
    if (extra := model.model_extra) and may_report(extra):
        required = shape(type(model)).required  # which takes the fields, that pydantic has to collect
        is_alone = not required & model.model_fields_set
        body = reported_alone(extra, required) if is_alone else error_beside(model)
        if body is not None:
            raise error_within(call, model.to_dict() if body is extra else body)


def error_beside(model: BaseModel) -> Any:
    """Return the details of an error in a property that nobody expects, beside a required one that is null or missing;
    None if there are none."""
    body = reported_beside(model.model_extra)
    if body is None:
        return None
    payload = model.to_dict()
    return body if any(payload.get(name) is None for name in shape(type(model)).required) else None


def error_within(call: Call, body: Any) -> APIError:
    """Return the error that a successful response reports."""
    text = redact(f"{call.operation.name}: the response reports: {message_of(body)}", call.secrets)
    return APIError(text, request=call.request.masked(), body=redact_values(body, call.secrets))


def _undeclared(call: Call, content: bytes) -> Any:
    """Return the JSON values of a response that the schema does not declare; None if there are none."""
    try:
        payload = parse("JSON", content) if content else None
    except DecodeError:
        return None
    if (body := reported(payload)) is not None:
        raise error_within(call, body)
    return payload or None


BLANK = b"\xef\xbb\xbf \t\r\n"
FIELDS = (b"data:", b"event:", b"id:", b":")
"""How a stream of events begins."""


def _only_event(content: bytes) -> bytes | None:
    """Return the data of the only event of a response that is a stream of events; None if it is something else."""
    if not content.lstrip(BLANK).startswith(FIELDS):
        return None
    from ..http.sse import EventDecoder, is_done

    frames = EventDecoder(of_objects=True).feed(content + b"\n\n")
    events = [frame.data for frame in frames if not is_done(frame.data)]
    return events[0] if len(events) == 1 else None


def _added_up(call: Call, response: ApiResponse[Any], content: bytes) -> Any:
    """Return what the events add up to of a stream that nobody requested; None if the response is no such stream."""
    if not call.operation.stream_class or not content.lstrip(BLANK).startswith(FIELDS):
        return None
    from .streams import whole_of_stream

    return whole_of_stream(call, response, content)


def text_of(response: ApiResponse[Any]) -> str:
    """Return the body as text, in the character set that its media type names; UTF-8 if it names none."""
    named_set = _charset.search(response.headers.get("content-type", ""))
    try:
        return response.content.decode(named_set[1] if named_set else "utf-8", "replace")
    except LookupError:
        return response.text


_charset = re.compile(r""";\s*charset="?([\w.:-]{1,40})""", re.ASCII | re.I)


def remember(model: BaseModel | ListPage[Any], call: Call, response: ApiResponse[Any]) -> None:
    """Attach the call's metadata to a result, and the call itself if the result is a page."""
    object.__setattr__(model, "_call_info", response.call_info.without_body())
    if call.operation.page:
        object.__setattr__(model, "_call", call)


def unexpected(response: ApiResponse[Any], content: bytes, media_type: str) -> UnexpectedContentError:
    """Return the error for a successful response without usable content."""
    size = f"{len(content):,} bytes of {quote(media_type) or 'unknown type'}"
    if not content:
        what = "an empty response"
    elif _is_page(content, media_type):
        what = f"a web page instead of JSON: does base_url point to the API? It was {_origin(response)}"
    elif _starts_with_json(content):
        what = f"a response that is not JSON ({size}): there is more after the JSON text"
    else:
        what = f"a response that is not JSON ({size}, maybe cut off)"
    return _useless(response, what)


def unexpected_json(response: ApiResponse[Any], value: Any, expected: str) -> UnexpectedContentError:
    """Return the error for JSON values of another kind than expected."""
    kinds = ((dict, "an object"), (list, "an array"), (str, "a string"), (bool, "a boolean"), (type(None), "null"))
    found = next((name for kind, name in kinds if isinstance(value, kind)), "a number")
    return _useless(response, f"{found} instead of {expected}")


def _useless(response: ApiResponse[Any], what: str) -> UnexpectedContentError:
    return UnexpectedContentError(
        f"{response.call_info.operation}: status {response.status_code} with {what}{_suffix(response)}",
        response=response,
        body=response.text,
    )


def _is_page(content: bytes, media_type: str) -> bool:
    start = content[:200].lstrip().lower()
    return "html" in media_type or start.startswith((b"<!doctype html", b"<html"))


def _starts_with_json(content: bytes) -> bool:
    try:
        json.JSONDecoder().raw_decode(content.decode("utf-8", "replace").lstrip())
    except (ValueError, RecursionError):
        return False
    return True


def unexpected_stream(response: ApiResponse[Any], what: str) -> UnexpectedContentError:
    """Return the error for a response that should have been a stream but is not."""
    media_type = response.headers.get("content-type", "").partition(";")[0]
    content = response.read()
    if _is_page(content, media_type):
        return unexpected(response, content, media_type)
    return UnexpectedContentError(
        f"{response.call_info.operation}: {what} ({quote(media_type) or 'unknown type'}){_suffix(response)}",
        response=response,
        body=response.text,
    )


def status_error(call: Call, response: ApiResponse[Any]) -> APIStatusError:
    """Return the error for a response with an error status code."""
    try:
        payload = response.json()
    except DecodeError:
        payload = response.text
    if type(payload) is Array and payload:
        payload = payload[0]
    body: Any = payload
    if isinstance(payload, dict):
        fields = cast("dict[str, Any]", payload)
        body = fields.get("error") or fields
    status = response.status_code
    said = (
        f"a redirect, which is not followed: {call.unfollowed}"
        if 300 <= status < 400
        else message_of(body, call.secrets)
    )
    what, question = _not_found(call, response) if status == 404 else ("", "")
    hint = retry_after(response.headers)
    wait = "" if hint is None or hint <= LONGEST_HINT else f"; the server asks to wait {hint:,.0f} s"
    text = f"{call.operation.name}: status {status}{what}: {said}{question}{wait}{_suffix(response)}"
    error = APIStatusError.of(status)(
        redact(text, call.secrets), response=response, body=redact_values(body, call.secrets)
    )
    error.kind = by_status(call.operation.errors, status)
    return error


def _not_found(call: Call, response: ApiResponse[Any]) -> tuple[str, str]:
    """Return where a request went, and a question if its base URL lacks the path that the one of the API has."""
    configuration = call.configuration
    server = next(iter(PROFILE.servers.values()), None)
    path = urlsplit(filled(server, configuration.own)).path.rstrip("/") if server else ""
    lacks = path and not configuration.route and path not in urlsplit(configuration.root).path
    question = f"; is {path} missing at the end of base_url?" if lacks else ""
    return f" for {response.request.method} {_origin(response)}", question


def error_data(error: APIStatusError) -> Any:
    """Return the body of an error as its operation documents it; None if it does not, or if it is not JSON."""
    if not error.kind:
        return None
    response = error.response
    secrets = response.call_info.secrets
    if error.kind == "text":
        return redact(text_of(response), secrets)
    try:
        payload = redact_values(response.json(), secrets)
        return from_values(named(error.kind) or Any, payload)
    except DecodeError:
        return None


def message_of(body: object, secrets: Collection[str] = ()) -> str:
    """Quote the human-readable message in an error body."""
    return quote(_said(body), secrets) or "no explanation"


def _said(body: object) -> str:
    if isinstance(body, dict):
        said = cast("dict[str, Any]", body)
        for key in (*TEXTS, "error"):
            if isinstance(text := said.get(key), str) and text:
                return text
    return body if isinstance(body, str) else written(body, "error", None)


def _origin(response: ApiResponse[Any]) -> str:
    return quote(response.request.url.partition("?")[0])


def _suffix(response: ApiResponse[Any]) -> str:
    return f" (request id {quote(response.request_id)})" if response.request_id else ""
