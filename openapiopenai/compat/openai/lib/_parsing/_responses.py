"""Responses as values of types of users."""

from __future__ import annotations

from typing import Any

from openapiopenai._runtime.json.absent import is_absent
from openapiopenai.helpers.parsing import format_for, parsed_response
from openapiopenai.helpers.strict_schema import name_of, strict_schema

from . import ResponseFormatT as TextFormatT
from . import is_no_type

__all__ = ["TextFormatT", "parse_response", "parse_text", "type_to_text_format_param"]


def type_to_text_format_param(type_: Any) -> Any:
    """Return the `format` of the text of a request for a type; everything else as it is."""
    if is_no_type(type_):
        return type_
    return {"type": "json_schema", "strict": True, "name": name_of(type_), "schema": strict_schema(type_).schema}


def parse_response(*, text_format: Any, input_tools: Any = None, response: Any) -> Any:
    """Return a response with its text, and the arguments of calls, parsed. Raises NotParsedError."""
    wanted = None if is_no_type(text_format) else format_for(text_format)
    tools = None if is_absent(input_tools) else input_tools
    return parsed_response(response, wanted, tools=tools, like_official=True)


def parse_text(text: str, text_format: Any) -> Any:
    """Return a text as a type; None where there is no type."""
    return None if is_absent(text_format) or text_format is None else format_for(text_format).parse(text)
