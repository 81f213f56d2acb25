"""Model `AssistantsNamedToolChoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.assistants_named_tool_choice_function import (
        AssistantsNamedToolChoiceFunction,
        AssistantsNamedToolChoiceFunctionDict,
    )

__all__ = [
    "AssistantsNamedToolChoice",
    "AssistantsNamedToolChoiceDict",
]


class AssistantsNamedToolChoice(BaseModel):
    """A certain tool that the model must call."""

    type: Literal["function", "code_interpreter", "file_search"] | UnknownStr
    """Kind of the tool; with `function`, the function's name is needed."""
    function: AssistantsNamedToolChoiceFunction | None = None
    """The function to call."""


class AssistantsNamedToolChoiceDict(TypedDict, total=False):
    """`AssistantsNamedToolChoice` as a dict, for arguments."""

    type: Required[Literal["function", "code_interpreter", "file_search"] | str]
    function: AssistantsNamedToolChoiceFunctionDict | AssistantsNamedToolChoiceFunction
