# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CodeInterpreterTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.callable_tool_allowed_caller import CallableToolAllowedCaller
    from openapiopenai.models.code_interpreter_tool_container import (
        CodeInterpreterToolContainer,
        CodeInterpreterToolContainerDict,
    )

__all__ = [
    "CodeInterpreterTool",
    "CodeInterpreterToolDict",
]


class CodeInterpreterTool(BaseModel):
    """Tool that lets the model run Python code."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Type: always `code_interpreter`."""
    container: CodeInterpreterToolContainer
    """Container in which the code runs: its ID, or settings for a new one, such as file IDs and a memory limit."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Callers that may invoke the tool."""


class CodeInterpreterToolDict(TypedDict, total=False):
    """`CodeInterpreterTool` as a dict, for arguments."""

    type: Required[Literal["code_interpreter"]]
    container: Required[CodeInterpreterToolContainerDict | CodeInterpreterToolContainer]
    allowed_callers: Sequence[CallableToolAllowedCaller | str] | None
