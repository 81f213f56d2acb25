# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AssistantsNamedToolChoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

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
    """Forces the model to call a specific tool.

    Known as `AssistantToolChoice`."""

    type: Literal["function", "code_interpreter", "file_search"] | UnknownStr
    """Type of the tool; with `function`, the function's name must be given too."""
    function: AssistantsNamedToolChoiceFunction | None = None
    """The function to call."""


class AssistantsNamedToolChoiceDict(TypedDict, total=False):
    """`AssistantsNamedToolChoice` as a dict, for arguments."""

    type: Required[Literal["function", "code_interpreter", "file_search"] | str]
    function: AssistantsNamedToolChoiceFunctionDict | AssistantsNamedToolChoiceFunction
