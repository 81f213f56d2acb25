# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionFunctions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.function_parameters import FunctionParameters

__all__ = [
    "ChatCompletionFunctions",
    "ChatCompletionFunctionsDict",
]


class ChatCompletionFunctions(BaseModel):
    """Deprecated: use `tools` instead. A function that the model may call."""

    description: str | None = None
    """Description of the function, from which the model decides when and how to call it."""
    name: str
    """Name of the function: at most 64 letters, digits, underscores and dashes."""
    parameters: FunctionParameters | None = None
    """JSON Schema of the function's arguments."""


class ChatCompletionFunctionsDict(TypedDict, total=False):
    """`ChatCompletionFunctions` as a dict, for arguments."""

    description: str
    name: Required[str]
    parameters: Mapping[str, Any]
