# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.function_object import FunctionObject, FunctionObjectDict

__all__ = [
    "ChatCompletionTool",
    "ChatCompletionToolDict",
]


class ChatCompletionTool(BaseModel):
    """A function that the model may call.

    Known as `ChatCompletionFunctionTool`."""

    type: Literal["function"] = "function"
    """Type: always `function`."""
    function: FunctionObject
    """Definition of the function: its name, description and parameters."""


class ChatCompletionToolDict(TypedDict, total=False):
    """`ChatCompletionTool` as a dict, for arguments."""

    type: Required[Literal["function"]]
    function: Required[FunctionObjectDict | FunctionObject]
