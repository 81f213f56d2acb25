"""Types of users as formats of responses, and responses as values of those types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar

import pydantic

from openapiopenai._runtime.json.absent import is_absent, omit
from openapiopenai.helpers.function_tools import ModelTool, parsers
from openapiopenai.helpers.parsing import format_for, parsed_completion
from openapiopenai.helpers.strict_schema import name_of, strict_schema

if TYPE_CHECKING:
    from collections.abc import Iterable

ResponseFormatT = TypeVar("ResponseFormatT")


def is_no_type(value: Any) -> bool:
    """Whether a response format is not a type, but nothing or what is sent."""
    return value is None or isinstance(value, dict) or is_absent(value)


def type_to_response_format_param(response_format: Any) -> Any:
    """Return the `response_format` of a request for a type; everything else as it is."""
    if is_no_type(response_format):
        return response_format
    strict = strict_schema(response_format)
    schema = {"schema": strict.schema, "name": name_of(response_format), "strict": True}
    return {"type": "json_schema", "json_schema": schema}


def parse_chat_completion(*, response_format: Any = omit, input_tools: Any = omit, chat_completion: Any) -> Any:
    """Return a chat completion with its text, and the arguments of tool calls, parsed. Raises NotParsedError."""
    wanted = None if is_no_type(response_format) else format_for(response_format)
    tools = None if is_absent(input_tools) else input_tools
    return parsed_completion(chat_completion, wanted, tools=tools, like_official=True)


def validate_input_tools(tools: Any = omit) -> Any:
    """Return tools as a list."""
    return tools if is_absent(tools) else list(tools)


materialize_input_tools = validate_input_tools


def get_input_tool_by_name(*, input_tools: Iterable[Any], name: str) -> Any:
    """Return the function tool of a name; None if there is none."""
    return next((each for each in input_tools if each.get("function", {}).get("name") == name), None)


def has_parseable_input(*, response_format: Any, input_tools: Any = omit) -> bool:
    """Whether there is something to parse: a type, or a tool whose arguments have one."""
    is_type = isinstance(response_format, type) and issubclass(response_format, pydantic.BaseModel)
    return is_type or bool(not is_absent(input_tools) and parsers(input_tools))


def has_rich_response_format(response_format: Any) -> bool:
    """Whether a response format is a type."""
    return not is_no_type(response_format)


def is_response_format_param(response_format: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a response format is what is sent."""
    return isinstance(response_format, dict)


def is_parseable_tool(input_tool: Any) -> bool:
    """Whether the arguments of a tool have a type, or a strict schema."""
    function: Any = input_tool.get("function") or {}
    return isinstance(input_tool, ModelTool) or bool(function.get("strict"))


def parse_function_tool_arguments(*, input_tools: Iterable[Any], function: Any) -> Any:
    """Return the parsed arguments of a call; None for a tool whose arguments have no type."""
    parser = parsers(input_tools).get((None, function.name)) if function.name else None
    return parser(function.arguments) if parser else None


def maybe_parse_content(*, response_format: Any, message: Any) -> Any:
    """Return the text of a message as a type; None if there is none."""
    if isinstance(response_format, type) and message.content and not message.refusal:
        return format_for(response_format).parse(message.content)
    return None
