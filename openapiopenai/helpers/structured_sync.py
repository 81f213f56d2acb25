# Generated from structured_async.py by `make generate`; edit that file instead.

"""Synchronous `parse` and `stream` of responses and of chat completions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.calls.helper import takes

from .parsed_type import ParsedT
from .structured import format_of, of_completion, of_response, resuming, with_verbosity, wrapped

if TYPE_CHECKING:
    from typing import Literal

    from openapiopenai.api.chat_completions import ChatCompletions
    from openapiopenai.api.responses import Responses
    from openapiopenai.models.chat_completion_tool import ChatCompletionToolDict
    from openapiopenai.models.create_chat_completion_request_response_format import (
        CreateChatCompletionRequestResponseFormat,
        CreateChatCompletionRequestResponseFormatDict,
    )
    from openapiopenai.models.tool import Tool, ToolDict

    from .parsed import ParsedChatCompletion, ParsedResponse
    from .parsed_streams_sync import ParsedChatCompletionStream, ParsedResponseStream, StreamManager

LATER = ("parsing", "parsed_streams_sync", "prefixes")
"""Modules that calls import."""


@takes("responses.create", without=("stream", "tools"))
def parse_response(
    responses: Responses,
    *,
    text_format: type[ParsedT] | None = None,
    parse_as: type[ParsedT] | None = None,
    verbosity: Literal["low", "medium", "high"] | None = None,
    tools: Iterable[ToolDict | Tool | ChatCompletionToolDict] | None = None,
    extract_json: bool = False,
    **arguments: Any,
) -> ParsedResponse[ParsedT]:
    """Create a response and parse its text into a type of your own: `response.output_parsed`.

    - `text_format`: a pydantic model, dataclass, or TypedDict; default: no text is parsed, as in `create`.
    - `parse_as`: a type that the text is parsed into without asking for its schema; default: `text_format`.
    - `verbosity`: how much the model writes, as in `text`.
    - `tools`: tools that the model may call; those that `pydantic_function_tool` makes are accepted too.
    - `extract_json`: whether the JSON is looked for in the text, behind thoughts (`<think>…</think>`), in code fences, or
      between sentences, as models write it whose server does not enforce the schema; default: the text must be JSON.

    Arguments of function calls are parsed too: `parsed_arguments`, for tools made by `pydantic_function_tool` and for
    strict functions.

    Raises NotStrictError if the type has no strict schema, LengthFinishReasonError or ContentFilterFinishReasonError if
    the response was cut off, RefusalError if the model refuses to answer, OutputParseError if the text does not match
    the type.
    """
    from .parsing import parsed_response

    arguments = with_verbosity({**arguments, "tools": tools}, verbosity)
    wanted, arguments = of_response("parse", text_format, arguments)
    wanted = wrapped(format_of("parse", "parse_as", parse_as, arguments) or wanted, extract_json)
    response = responses._client._call(responses._plans["create"], (), arguments)
    return parsed_response(
        response, wanted, tools=arguments.get("tools"), like_official=responses._client._like_official
    )


@takes("responses.create", without=("stream", "tools"))
def stream_response(
    responses: Responses,
    *,
    text_format: type[ParsedT] | None = None,
    tools: Iterable[ToolDict | Tool | ChatCompletionToolDict] | None = None,
    extract_json: bool = False,
    response_id: str | None = None,
    starting_after: int | None = None,
    **arguments: Any,
) -> StreamManager[ParsedResponseStream[ParsedT]]:
    """Stream a response whose text is parsed into a type of your own: `with … as stream: for event in stream`.

    - `text_format`, `tools`, `extract_json`: see `parse`.
    - `response_id`: ID of a response that is being made, whose events are read instead of creating one; the arguments
      are those of `retrieve`.
    - `starting_after`: the sequence number after which its events are read.

    The events are those of `create` with `stream=True`; `response.output_text.done` has the parsed text as `parsed`.
    `get_final_response()` returns and raises the same as `parse`.
    """
    from .parsed_streams_sync import manager

    wanted, arguments = of_response("stream", text_format, {**arguments, "tools": tools})
    method, given = "create", arguments.get("tools")
    if response_id is not None:
        method, arguments = "retrieve", resuming(response_id, starting_after, arguments)
    return manager(responses, method, "ParsedResponseStream", wrapped(wanted, extract_json), arguments, given)


@takes("chat.completions.create", without=("stream",))
def parse_completion(
    completions: ChatCompletions,
    *,
    response_format: type[ParsedT]
    | CreateChatCompletionRequestResponseFormatDict
    | CreateChatCompletionRequestResponseFormat
    | None = None,
    extract_json: bool = False,
    **arguments: Any,
) -> ParsedChatCompletion[ParsedT]:
    """Create a chat completion and parse its text into a type of your own: `completion.choices[0].message.parsed`.

    - `response_format`: a pydantic model, dataclass, or TypedDict. Other values are passed to `create`, and nothing is
      parsed.
    - `extract_json`: see `client.responses.parse`.

    Arguments of calls are parsed too: `choices[0].message.tool_calls[0].function.parsed_arguments`, for tools made by
    `pydantic_function_tool` and for strict functions.

    Raises the errors of `client.responses.parse`, if no choice can be parsed.
    """
    from .parsing import parsed_completion

    wanted, arguments = of_completion("parse", response_format, arguments)
    completion = completions._client._call(completions._plans["create"], (), arguments)
    return parsed_completion(
        completion,
        wrapped(wanted, extract_json),
        tools=arguments.get("tools"),
        like_official=completions._client._like_official,
    )


@takes("chat.completions.create", without=("stream",))
def stream_completion(
    completions: ChatCompletions,
    *,
    response_format: type[ParsedT]
    | CreateChatCompletionRequestResponseFormatDict
    | CreateChatCompletionRequestResponseFormat
    | None = None,
    extract_json: bool = False,
    **arguments: Any,
) -> StreamManager[ParsedChatCompletionStream[ParsedT]]:
    """Stream a chat completion whose text is parsed into a type of your own: `with … as stream: for event in stream`.

    - `response_format`, `extract_json`: see `parse`.

    Each chunk is a `chunk` event, followed by the events derived from it: `content.delta`, `content.done` with the
    parsed text as `parsed`, and similar events for refusals and tool arguments. `get_final_completion()` returns and
    raises the same as `parse`.
    """
    from .parsed_streams_sync import manager

    wanted, arguments = of_completion("stream", response_format, arguments)
    wanted = wrapped(wanted, extract_json)
    return manager(completions, "create", "ParsedChatCompletionStream", wanted, arguments, arguments.get("tools"))
