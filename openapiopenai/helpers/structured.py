"""Answers as the user's own types: `parse` and `stream` of responses and of chat completions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.helper import takes
from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.operation import omit

from .parsed_type import ParsedT

if TYPE_CHECKING:
    from openapiopenai.api.chat_completions import AsyncChatCompletions
    from openapiopenai.api.responses import AsyncResponses
    from openapiopenai.models.create_chat_completion_request_response_format import (
        CreateChatCompletionRequestResponseFormat,
        CreateChatCompletionRequestResponseFormatDict,
    )

    from .parsed import ParsedChatCompletion, ParsedResponse
    from .parsed_streams import AsyncParsedChatCompletionStream, AsyncParsedResponseStream, AsyncStreamManager
    from .parsing import Format


@takes("responses.create", without=("stream",))
async def parse_response(
    responses: AsyncResponses, *, text_format: type[ParsedT] | None = None, **arguments: Any
) -> ParsedResponse[ParsedT]:
    """Get an answer as a value of a type of your own: `response.output_parsed`.

    - `text_format`: a pydantic model, a dataclass or a TypedDict; default: as `create` does, and nothing is parsed.

    Raises NotStrictError where the type cannot be sent, LengthFinishReasonError or ContentFilterFinishReasonError
    where the answer was cut off, RefusalError where the model will not answer, OutputParseError where the text does
    not fit the type.
    """
    from .parsing import parsed_response

    wanted, arguments = of_response("parse", text_format, arguments)
    return parsed_response(await responses.create(**arguments), wanted)


@takes("responses.create", without=("stream",))
def stream_response(
    responses: AsyncResponses, *, text_format: type[ParsedT] | None = None, **arguments: Any
) -> AsyncStreamManager[AsyncParsedResponseStream[ParsedT]]:
    """Stream an answer that will be a value of a type of your own, in a `with` block.

    - `text_format`: see `parse`.

    The stream gives the same events as `create` with `stream=True`; `response.output_text.done` has `parsed`, and
    `get_final_response()` returns and raises what `parse` does.
    """
    from .parsed_streams import manager

    wanted, arguments = of_response("stream", text_format, arguments)
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
    """Get an answer as a value of a type of your own: `completion.choices[0].message.parsed`.

    - `response_format`: a pydantic model, a dataclass or a TypedDict; else as `create` does, and nothing is parsed.

    Raises what `client.responses.parse` raises.
    """
    from .parsing import parsed_completion

    wanted, arguments = of_completion("parse", response_format, arguments)
    return parsed_completion(await completions.create(**arguments), wanted)


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
    """Stream an answer that will be a value of a type of your own, in a `with` block.

    - `response_format`: see `parse`.

    The stream gives a `chunk` event for each chunk, and then what the chunk means: `content.delta`, `content.done`
    with `parsed`, and the like for refusals and arguments of tools. `get_final_completion()` returns and raises what
    `parse` does.
    """
    from .parsed_streams import manager

    wanted, arguments = of_completion("stream", response_format, arguments)
    opening: AsyncStreamManager[AsyncParsedChatCompletionStream[ParsedT]]
    opening = manager(completions.create, "ParsedChatCompletionStream", wanted, arguments)
    return opening


# --- arguments ---


def of_response(method: str, of: Any, arguments: dict[str, Any]) -> tuple[Format[Any] | None, dict[str, Any]]:
    """The format for a type, and the arguments of `client.responses.create` that ask for it."""
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
    """The format for a type, and the arguments of `client.chat.completions.create` that ask for it."""
    if isinstance(of, (Mapping, BaseModel)):
        return format_of(method, "response_format", None, arguments), {**arguments, "response_format": of}
    wanted = format_of(method, "response_format", of, arguments)
    if wanted is None:
        return None, arguments
    schema = {"name": wanted.strict.name, "schema": wanted.strict.schema, "strict": True}
    return wanted, {**arguments, "response_format": {"type": "json_schema", "json_schema": schema}}


def format_of(method: str, name: str, of: Any, arguments: dict[str, Any]) -> Format[Any] | None:
    """The format for a type; None for none."""
    if "stream" in arguments:
        raise TypeError(f"{method}() takes no stream: `parse` gives a whole answer, `stream` gives a stream")
    if of is None or of is omit:
        return None
    if isinstance(of, (Mapping, BaseModel)):
        raise TypeError(f"{name}: expected a class: a pydantic model, a dataclass or a TypedDict")

    from .parsing import format_for

    return format_for(of)
