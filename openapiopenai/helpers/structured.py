"""Structured output: `parse` and `stream` of responses and of chat completions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.calls.helper import takes
from openapiopenai._runtime.calls.operation import omit
from openapiopenai._runtime.json.model import BaseModel

from .function_tools import for_responses
from .parsed_type import ParsedT

if TYPE_CHECKING:
    from openapiopenai.api.chat_completions import AsyncChatCompletions
    from openapiopenai.api.responses import AsyncResponses
    from openapiopenai.models.chat_completion_tool import ChatCompletionToolDict
    from openapiopenai.models.create_chat_completion_request_response_format import (
        CreateChatCompletionRequestResponseFormat,
        CreateChatCompletionRequestResponseFormatDict,
    )
    from openapiopenai.models.tool import Tool, ToolDict

    from .parsed import ParsedChatCompletion, ParsedResponse
    from .parsed_streams import AsyncParsedChatCompletionStream, AsyncParsedResponseStream, AsyncStreamManager
    from .parsing import Format


@takes("responses.create", without=("stream", "tools"))
async def parse_response(
    responses: AsyncResponses,
    *,
    text_format: type[ParsedT] | None = None,
    tools: Iterable[ToolDict | Tool | ChatCompletionToolDict] | None = None,
    **arguments: Any,
) -> ParsedResponse[ParsedT]:
    """Create a response and parse its text into a type of your own: `response.output_parsed`.

    - `text_format`: a pydantic model, dataclass, or TypedDict; default: no text is parsed, as in `create`.
    - `tools`: tools that the model may call; those that `pydantic_function_tool` makes are accepted too.

    Arguments of function calls are parsed too: `parsed_arguments`, for tools made by `pydantic_function_tool` and for
    strict functions.

    Raises NotStrictError if the type has no strict schema, LengthFinishReasonError or ContentFilterFinishReasonError if
    the response was cut off, RefusalError if the model refuses to answer, OutputParseError if the text does not match
    the type.
    """
    from .parsing import parsed_response

    wanted, arguments = of_response("parse", text_format, {**arguments, "tools": tools})
    return parsed_response(await responses.create(**arguments), wanted, tools=arguments.get("tools"))


@takes("responses.create", without=("stream", "tools"))
def stream_response(
    responses: AsyncResponses,
    *,
    text_format: type[ParsedT] | None = None,
    tools: Iterable[ToolDict | Tool | ChatCompletionToolDict] | None = None,
    **arguments: Any,
) -> AsyncStreamManager[AsyncParsedResponseStream[ParsedT]]:
    """Stream a response whose text is parsed into a type of your own: `with … as stream: for event in stream`.

    - `text_format`, `tools`: see `parse`.

    The events are those of `create` with `stream=True`; `response.output_text.done` has the parsed text as `parsed`.
    `get_final_response()` returns and raises the same as `parse`.
    """
    from .parsed_streams import manager

    wanted, arguments = of_response("stream", text_format, {**arguments, "tools": tools})
    opening: AsyncStreamManager[AsyncParsedResponseStream[ParsedT]]
    opening = manager(responses.create, "ParsedResponseStream", wanted, arguments)
    return opening


@takes("chat.completions.create", without=("stream",))
async def parse_completion(
    completions: AsyncChatCompletions,
    *,
    response_format: type[ParsedT]
    | CreateChatCompletionRequestResponseFormatDict
    | CreateChatCompletionRequestResponseFormat
    | None = None,
    **arguments: Any,
) -> ParsedChatCompletion[ParsedT]:
    """Create a chat completion and parse its text into a type of your own: `completion.choices[0].message.parsed`.

    - `response_format`: a pydantic model, dataclass, or TypedDict. Other values are passed to `create`, and nothing is
      parsed.

    Arguments of calls are parsed too: `choices[0].message.tool_calls[0].function.parsed_arguments`, for tools made by
    `pydantic_function_tool` and for strict functions.

    Raises the errors of `client.responses.parse`, if no choice can be parsed.
    """
    from .parsing import parsed_completion

    wanted, arguments = of_completion("parse", response_format, arguments)
    return parsed_completion(await completions.create(**arguments), wanted, tools=arguments.get("tools"))


@takes("chat.completions.create", without=("stream",))
def stream_completion(
    completions: AsyncChatCompletions,
    *,
    response_format: type[ParsedT]
    | CreateChatCompletionRequestResponseFormatDict
    | CreateChatCompletionRequestResponseFormat
    | None = None,
    **arguments: Any,
) -> AsyncStreamManager[AsyncParsedChatCompletionStream[ParsedT]]:
    """Stream a chat completion whose text is parsed into a type of your own: `with … as stream: for event in stream`.

    - `response_format`: see `parse`.

    Each chunk is a `chunk` event, followed by the events derived from it: `content.delta`, `content.done` with the
    parsed text as `parsed`, and similar events for refusals and tool arguments. `get_final_completion()` returns and
    raises the same as `parse`.
    """
    from .parsed_streams import manager

    wanted, arguments = of_completion("stream", response_format, arguments)
    opening: AsyncStreamManager[AsyncParsedChatCompletionStream[ParsedT]]
    opening = manager(completions.create, "ParsedChatCompletionStream", wanted, arguments)
    return opening


# --- arguments ---


def of_response(method: str, of: Any, arguments: dict[str, Any]) -> tuple[Format[Any] | None, dict[str, Any]]:
    """Return the format for a type, and the arguments of `client.responses.create` that request it."""
    arguments = with_tools(arguments, for_responses)
    wanted = format_of(method, "text_format", of, arguments)
    if wanted is None:
        return None, arguments
    text: Any = arguments.get("text") or {}
    if isinstance(text, BaseModel):
        text = text.to_dict()
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


def with_tools(arguments: dict[str, Any], convert: Callable[[Any], Any]) -> dict[str, Any]:
    """Return the arguments with a list of converted tools; any iterable of them is accepted."""
    tools: Any = arguments.get("tools")
    if not isinstance(tools, Iterable) or isinstance(tools, (str, Mapping)):
        return arguments
    return {**arguments, "tools": [convert(each) for each in tools]}  # pyright: ignore[reportUnknownVariableType]


def format_of(method: str, name: str, of: Any, arguments: dict[str, Any]) -> Format[Any] | None:
    """Return the format for a type; None if no type is given."""
    if "stream" in arguments:
        raise TypeError(f"{method}() takes no stream: `parse` gives a whole answer, `stream` gives a stream")
    if of is None or of is omit:
        return None
    if isinstance(of, (Mapping, BaseModel)):
        raise TypeError(f"{name}: expected a class: a pydantic model, a dataclass or a TypedDict")

    from .parsing import format_for

    return format_for(of)


# --- batches ---


def parsing_of(
    method: Any, positional: tuple[Any, ...], arguments: dict[str, Any]
) -> tuple[Any, dict[str, Any], Callable[[Any], Any]]:
    """Return the plan of the operation that a `parse` method calls, its arguments, and what parses its result.

    Raises TypeError for other helpers, which make more than one call.
    """
    kinds = {
        parse_response.__name__: (of_response, "text_format"),
        parse_completion.__name__: (of_completion, "response_format"),
    }
    of, name = kinds.get(method.source.partition(":")[2], (None, ""))
    if of is None or positional:
        raise TypeError("method: expected a method that makes one call with named arguments, such as responses.create")
    plan = method.__self__.create.plan
    given = dict(arguments)
    wanted, sent = of("parse", given.pop(name, None), given)
    return plan, sent, parser(plan.operation.name, wanted, sent.get("tools"))


def parser(operation: str, wanted: Format[Any] | None, tools: Any = None) -> Callable[[Any], Any]:
    """Return what parses a result of an operation. Raises TypeError if it has no text."""
    from .parsing import parsed_completion, parsed_response

    kinds: dict[str, Any] = {"responses.create": parsed_response, "chat.completions.create": parsed_completion}
    if operation not in kinds:
        raise TypeError(f"text_format: results of {operation} have no text to parse")
    return partial(kinds[operation], wanted=wanted, tools=tools)
