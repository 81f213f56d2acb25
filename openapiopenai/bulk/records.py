"""Results as a store keeps them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from openapiopenai._runtime.calls import errors
from openapiopenai._runtime.calls.errors import APIStatusError
from openapiopenai._runtime.calls.response import ApiResponse, CallInfo
from openapiopenai._runtime.http import errors as network_errors
from openapiopenai._runtime.http.errors import APIError
from openapiopenai._runtime.http.request import Headers, Request
from openapiopenai._runtime.json.codec import encode, plain
from openapiopenai.helpers.usage import ModelUsage, tokens_of
from openapiopenai.profile import PROFILE, OpenAIError

from .results import InputError, Result
from .store import Record

if TYPE_CHECKING:
    from .jobs import Job
    from .outcomes import Outcome

__all__ = ["StoredError"]


class StoredError(APIError):
    """A failure that was stored, of a class that is not one of errors of calls."""

    def __init__(self, message: str, *, kind: str = "", status: int | None = None, body: object = None) -> None:
        super().__init__(message, body=body)
        self.kind = kind
        """Name of the class of the error, such as `RateLimitError`."""
        self.status_code = status
        """HTTP status code; None if there was no response."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _stored_error, (self.message, self.kind, self.status_code, self.body)


def _stored_error(message: str, kind: str, status: int | None, body: object) -> StoredError:
    return StoredError(message, kind=kind, status=status, body=body)


def succeeded(
    job: Job, outcome: Outcome, value: Any, content: bytes | None, usage: ModelUsage | None, info: CallInfo | None
) -> Record:
    """Return the record of a result. Raises InputError for what is no JSON."""
    try:
        kind, data = outcome.dump(value, content)
    except (TypeError, ValueError) as error:
        raise InputError(f"store: {error}; use `select` to keep what can be written as JSON") from None
    return Record(job.key, job.index, input_of(job.input), kind, data, info=_info(info, usage), content=job.content)


def failed(job: Job, error: OpenAIError, info: CallInfo | None) -> Record:
    """Return the record of a failure."""
    said: dict[str, Any] = {"type": type(error).__name__, "message": str(error)}
    for name in ("status_code", "body", "request_id"):
        value = getattr(error, name, None)
        if value is not None:
            said[name.removesuffix("_code")] = value
    return Record(
        job.key, job.index, input_of(job.input), "", error=_text(said), info=_info(info, None), content=job.content
    )


def stored(job: Job, record: Record, outcome: Outcome) -> Result[Any]:
    """Return the result of a record; one with an error for what is of another request, or cannot be read."""
    operation = outcome.method.name
    info, usage = _call_of(operation, record.info)
    try:
        if job.content and record.content and job.content != record.content:
            raise InputError(f"key: {job.key!r} is stored for another request; use other keys, or another store")
        if record.error is not None:
            raise _error(operation, record.error)
        value = outcome.load(record.kind, record.value or b"", job.arguments)
    except OpenAIError as error:
        return Result(job.index, job.key, job.input, None, error, info, True, usage)
    return Result(job.index, job.key, job.input, value, None, info, True, usage)


def _call_of(operation: str, data: bytes | None) -> tuple[CallInfo | None, ModelUsage | None]:
    """Return the metadata of a call that `_info` has written, and the tokens that it has used."""
    if data is None:
        return None, None
    said = cast("dict[str, Any]", json.loads(data))
    headers = [(PROFILE.request_id, request_id)] if (request_id := said.get("request_id")) else []
    request = Request("POST", "", {}, None, operation=operation)
    status, attempts, seconds = (said.get(name) or 0 for name in ("status", "attempts", "seconds"))
    info = CallInfo(operation, request, status, Headers(headers), attempts, seconds)
    if "input_tokens" not in said:
        return info, None
    used = ModelUsage(1, input_tokens=said["input_tokens"], output_tokens=said["output_tokens"])
    used.total_tokens = used.input_tokens + used.output_tokens
    return info, used


def _error(operation: str, data: bytes) -> OpenAIError:
    """Return an error as it was raised, as far as that is stored."""
    said = cast("dict[str, Any]", json.loads(data))
    kind, text, status, body = (said.get(name) for name in ("type", "message", "status", "body"))
    text = str(text or "")
    of = getattr(errors, str(kind), None)
    if kind == "InputError":
        return InputError(text)
    if kind in ("APIError", "APIConnectionError", "APITimeoutError"):
        error = getattr(network_errors, kind)(text)
        error.body = body
        return cast("APIError", error)
    if isinstance(of, type) and issubclass(of, APIStatusError) and of is not errors.OAuthError and type(status) is int:
        headers = [(PROFILE.request_id, request_id)] if (request_id := said.get("request_id")) else []
        request = Request("POST", "", {}, None, operation=operation)
        response = ApiResponse[Any](CallInfo(operation, request, status, Headers(headers), 1, 0.0), b"")
        return of(text, response=response, body=body)
    return StoredError(text, kind=str(kind or ""), status=status, body=body)


def usage_of(whole: Any) -> ModelUsage | None:
    """Return the tokens that a result reports; None if it reports none."""
    used = tokens_of(whole)
    return used if used.calls else None


def input_of(input: Any) -> bytes:
    """Return an input as JSON; what is none of JSON as its `repr`."""
    try:
        return encode(input)
    except (TypeError, ValueError):
        return encode(repr(input))


def _text(value: Any) -> bytes:
    try:
        return encode(value)
    except (TypeError, ValueError):
        return json.dumps(plain(str(value))).encode()


def _info(info: CallInfo | None, usage: ModelUsage | None) -> bytes | None:
    """Return the metadata of a call as JSON."""
    if info is None:
        return None
    facts: dict[str, Any] = {} if (request_id := info.request_id) is None else {"request_id": request_id}
    facts["status"] = info.status_code
    facts["attempts"] = info.attempts
    facts["seconds"] = round(info.elapsed, 4)
    if usage is not None:
        facts["input_tokens"] = usage.input_tokens
        facts["output_tokens"] = usage.output_tokens
    return encode(facts)
