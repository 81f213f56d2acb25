"""Function tools whose arguments are a type of the user, and the parsed arguments of their calls."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, cast

from openapiopenai._runtime.codec import parse

from .response import keep_parsed, listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import pydantic

    from openapiopenai.models.chat_completion_tool import ChatCompletionToolDict


class ModelTool(dict[str, Any]):
    """The declaration of a function, with the type of its arguments."""

    model: type[pydantic.BaseModel]


def pydantic_function_tool(
    model: type[pydantic.BaseModel], *, name: str | None = None, description: str | None = None
) -> ChatCompletionToolDict:
    """Return a function tool, for `tools` of `chat.completions` and `responses.parse`, whose arguments are a model.

    - `model`: a pydantic model.
    - `name`: name of the function; default: that of the class.
    - `description`: description of the function; default: the docstring of the class.

    `parse` and `stream` parse the arguments of calls: `parsed_arguments` is an instance of the model. Raises TypeError
    if `model` is not a pydantic model, NotStrictError if it has no strict schema.
    """
    import pydantic

    from .strict_schema import strict_schema

    if not (inspect.isclass(model) and issubclass(cast("type", model), pydantic.BaseModel)):
        raise TypeError(f"model: expected a pydantic model, got {model!r:.80}")
    text = description if description is not None else inspect.getdoc(model) if model.__doc__ else None
    declared: dict[str, Any] = {"name": name or model.__name__, "strict": True}
    if text:
        declared["description"] = text
    tool = ModelTool(type="function", function={**declared, "parameters": strict_schema(model).schema})
    tool.model = model
    return cast("ChatCompletionToolDict", tool)


def for_responses(tool: Any) -> Any:
    """Return a tool made by `pydantic_function_tool` in the form that `responses` takes; all others unchanged."""
    if not isinstance(tool, ModelTool) or "function" not in tool:
        return tool
    made = ModelTool(type="function", **tool["function"])
    made.model = tool.model
    return made


def parse_arguments(calls: Iterable[Any], tools: Any) -> None:
    """Parse the arguments of function calls, as far as their tools say how. What does not fit is not parsed."""
    known = dict(filter(None, map(_parser, listed(tools))))
    for call in calls if known else ():
        name, text = getattr(call, "name", None), getattr(call, "arguments", None)
        read = known.get(name) if isinstance(name, str) else None
        if read is not None and isinstance(text, str):
            try:
                keep_parsed(call, read(text))
            except ValueError:  # DecodeError and ValidationError are
                continue


def _parser(tool: Any) -> tuple[str, Callable[[str], Any]] | None:
    """Return the name of a function and what parses its arguments; None if they are not known to fit its schema."""
    if not isinstance(tool, dict):
        return None
    given = cast("dict[str, Any]", tool)
    inner: Any = given.get("function", given)
    declared = cast("dict[str, Any]", inner) if isinstance(inner, dict) else {}
    name = declared.get("name")
    if not isinstance(name, str):
        return None
    if isinstance(tool, ModelTool):
        return name, tool.model.model_validate_json  # a ValidationError is a ValueError, see `parse_arguments`
    return (name, lambda text: parse(name, text)) if declared.get("strict") is True else None
