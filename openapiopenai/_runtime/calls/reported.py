"""Errors that servers report in place of a result: in a response with status 200, or in a stream.

Servers agree on no form. The forms recognized here are an `error` property, in a list or in a choice as well;
`object: "error"`; `finish_reason: "error"`; where nothing else is as expected, a `message` or `detail`, there or in an
object, or a list of `errors`; and, where a required property is null, an object with a message and a code.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..json.types import Array, Object

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

HINT = b'rror"'
"""Occurs in most errors and in few other payloads, and is found quickly: "error", "BadRequestError"."""

_MENTIONED = rb'rror"(?!\s*:\s*null)'

TEXTS = ("message", "detail", "msg", "status_msg", "error_msg", "error_message", "error_description")
"""Properties with the text of an error."""
CODES = ("status_code", "code", "error_code")
SUCCESS = (0, 200)
"""Values of CODES that tell no error."""


def mentions_error(data: bytes) -> bool:
    """Whether JSON text that contains `HINT` is worth a closer look: `"error": null` is not."""
    return re.search(_MENTIONED, data) is not None


def reported(payload: Any) -> Any:
    """Return the details of the error that JSON values report; None if they report none."""
    if type(payload) is Array:
        return reported(payload[0]) if payload and type(payload[0]) is Object else None
    if type(payload) is not Object:
        return None
    error: Any = payload.get("error")
    if _says_something(error):
        return _with_status(error, payload) if type(error) is Object else payload
    if payload.get("object") == "error":
        return payload
    choices: Any = payload.get("choices")
    found = [_of_choice(choice) for choice in choices] if type(choices) is Array else []
    return next((each for each in found if each is not None), None)


def reported_alone(properties: Any, required: Collection[str]) -> Any:
    """Return the details of an error, although nothing is named `error`, in properties that nobody expects; None if they
    report none. `required`: the properties that are missing; without any, only a text beside them tells an error."""
    if type(properties) is not Object:
        return None
    if _has_text(properties) or not required:
        return properties if _has_text(properties) else None
    errors: Any = properties.get("errors")
    candidates = [*(errors if type(errors) is Array else [errors]), *properties.values()]
    return next((each for each in candidates if type(each) is Object and _has_text(each)), None)


def may_report(properties: Any) -> bool:
    """Whether properties that nobody expects may hold an error at all, whatever the properties that are expected."""
    return reported_alone(properties, ("any",)) is not None


def reported_beside(properties: Any) -> Any:
    """Return the details of an error in properties that nobody expects, beside a result that is not complete: an object
    with a text and the number of an error; None if there is none."""
    values: Iterable[Any] = properties.values() if type(properties) is Object else ()
    return next((value for value in values if type(value) is Object and _has_text(value) and _has_code(value)), None)


def _has_code(properties: dict[str, Any]) -> bool:
    codes: list[Any] = [properties.get(name) for name in CODES]
    return any(type(code) is int and code not in SUCCESS for code in codes)


def _has_text(properties: dict[str, Any]) -> bool:
    return any(type(properties.get(name)) in (str, Array, Object) for name in TEXTS)


def _of_choice(choice: Any) -> Any:
    if type(choice) is not Object:
        return None
    error: Any = choice.get("error")
    if _says_something(error):
        return error if type(error) is Object else choice
    return choice if choice.get("finish_reason") == "error" else None


def _says_something(error: Any) -> bool:
    return any(map(bool, error.values())) if type(error) is Object else bool(error)


def _with_status(error: dict[str, Any], payload: dict[str, Any]) -> dict[str, Any]:
    """Return an error with the code or status that stands beside it."""
    beside: dict[str, Any] = {
        name: payload[name] for name in ("code", "status") if name in payload and name not in error
    }
    return {**error, **beside}
