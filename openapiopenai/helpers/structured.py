"""Structured output: `parse` and `stream` of responses and of chat completions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.json.model import BaseModel

from .function_tools import for_responses

if TYPE_CHECKING:
    from .parsing import Format


# --- arguments ---


def of_response(method: str, of: Any, arguments: dict[str, Any]) -> tuple[Format[Any] | None, dict[str, Any]]:
    """Return the format for a type, and the arguments of `client.responses.create` that request it."""
    arguments = with_tools(arguments, for_responses)
    wanted = format_of(method, "text_format", of, arguments)
    if wanted is None:
        return None, arguments
    text = text_of(arguments)
    if text.get("format") is not None:
        raise TypeError(f"{method}(): give text_format, or a format in text, not both")
    schema = {"name": wanted.strict.name, "schema": wanted.strict.schema, "strict": True}
    return wanted, {**arguments, "text": {**text, "format": {"type": "json_schema", **schema}}}


def of_completion(method: str, of: Any, arguments: dict[str, Any]) -> tuple[Format[Any] | None, dict[str, Any]]:
    """Return the format for a type, and the arguments of `client.chat.completions.create` that request it."""
    arguments = with_tools(arguments, lambda tool: tool)
    if isinstance(of, (Mapping, BaseModel)):
        return format_of(method, "response_format", None, arguments), {**arguments, "response_format": of}
    wanted = format_of(method, "response_format", of, arguments)
    if wanted is None:
        return None, arguments
    schema = {"name": wanted.strict.name, "schema": wanted.strict.schema, "strict": True}
    return wanted, {**arguments, "response_format": {"type": "json_schema", "json_schema": schema}}


def resuming(response_id: str, starting_after: int | None, arguments: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments of `client.responses.retrieve` for the events of a response; those that parse stay here."""
    sent = {name: value for name, value in arguments.items() if name not in ("tools", "text")}
    return {**sent, "response_id": response_id, "starting_after": starting_after}


def with_verbosity(arguments: dict[str, Any], verbosity: str | None) -> dict[str, Any]:
    """Return the arguments with the verbosity in `text`."""
    if verbosity is None:
        return arguments
    return {**arguments, "text": {**text_of(arguments), "verbosity": verbosity}}


def text_of(arguments: dict[str, Any]) -> dict[str, Any]:
    """Return the argument `text` as a dict."""
    text: Any = arguments.get("text") or {}
    return text.to_dict() if isinstance(text, BaseModel) else text


def with_tools(arguments: dict[str, Any], convert: Callable[[Any], Any]) -> dict[str, Any]:
    """Return the arguments with a list of converted tools; any iterable of them is accepted."""
    tools: Any = arguments.get("tools")
    if not isinstance(tools, Iterable) or isinstance(tools, (str, Mapping)):
        return arguments
    return {**arguments, "tools": [convert(each) for each in tools]}  # pyright: ignore[reportUnknownVariableType]


def format_of(method: str, name: str, of: Any, arguments: dict[str, Any]) -> Format[Any] | None:
    """Return the format for a type; None if no type is given."""
    if arguments.get("stream"):
        raise TypeError(f"{method}() takes no stream: `parse` returns a whole response, `stream` gives a stream")
    if of is None:
        return None
    if isinstance(of, (Mapping, BaseModel)):
        raise TypeError(f"{name}: expected a class: a pydantic model, a dataclass or a TypedDict")

    from .parsing import format_for

    return format_for(of)


def wrapped(wanted: Format[Any] | None, extract_json: bool) -> Format[Any] | None:
    """Return a format, for text that has the JSON somewhere within if `extract_json` is set."""
    return wanted.wrapped() if wanted and extract_json else wanted


# --- batches ---


def parsing_of(
    method: Any, positional: tuple[Any, ...], arguments: dict[str, Any]
) -> tuple[Any, dict[str, Any], Callable[[Any], Any]]:
    """Return the plan of the operation that a `parse` method calls, its arguments, and what parses its result.

    Raises TypeError for other helpers, which make more than one call.
    """
    kinds = {
        "parse_response": (of_response, "text_format"),
        "parse_completion": (of_completion, "response_format"),
    }
    of, name = kinds.get(method.source.partition(":")[2], (None, ""))
    if of is None or positional:
        raise TypeError("method: expected a method that makes one call with named arguments, such as responses.create")
    plan = method.__self__.create.plan
    given = dict(arguments)
    extract_json = given.pop("extract_json", False)
    wanted, sent = of("parse", given.pop(name, None), given)
    return plan, sent, parser(plan.operation.name, wrapped(wanted, extract_json), sent.get("tools"))


def parser(operation: str, wanted: Format[Any] | None, tools: Any = None) -> Callable[[Any], Any]:
    """Return what parses a result of an operation. Raises TypeError if it has no text."""
    from .parsing import parsed_completion, parsed_response

    kinds: dict[str, Any] = {"responses.create": parsed_response, "chat.completions.create": parsed_completion}
    if operation not in kinds:
        raise TypeError(f"text_format: results of {operation} have no text to parse")
    return partial(kinds[operation], wanted=wanted, tools=tools)
