"""Model `ChatCompletionFunctions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.function_parameters import FunctionParameters

__all__ = [
    "ChatCompletionFunctions",
    "ChatCompletionFunctionsDict",
]


class ChatCompletionFunctions(BaseModel):
    """`ChatCompletionFunctions` of the API."""

    description: str | None = None
    name: str
    parameters: FunctionParameters | None = None


class ChatCompletionFunctionsDict(TypedDict, total=False):
    """`ChatCompletionFunctions` as a dict, for arguments."""

    description: str
    name: Required[str]
    parameters: Mapping[str, Any]
