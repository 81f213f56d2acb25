# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Prompt`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.response_prompt_variables import ResponsePromptVariables
    from openapiopenai.models.response_prompt_variables_value import (
        ResponsePromptVariablesValue,
        ResponsePromptVariablesValueDict,
    )

__all__ = [
    "Prompt",
    "PromptDict",
]


class Prompt(BaseModel):
    """Reference to a stored prompt template, with values for its variables.

    Known as `ResponsePrompt`."""

    id: str
    """ID of the stored prompt to use."""
    version: str | None = None
    """Version of the prompt."""
    variables: ResponsePromptVariables | None = None
    """Values for the prompt's variables, by variable name."""


class PromptDict(TypedDict, total=False):
    """`Prompt` as a dict, for arguments."""

    id: Required[str]
    version: str | None
    variables: Mapping[str, ResponsePromptVariablesValueDict | ResponsePromptVariablesValue] | None
