"""Model `CodeInterpreterTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """A tool that runs Python code that the model writes."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Which variant this is: always `code_interpreter`."""
    container: CodeInterpreterToolContainer
    """Where the code runs: the id of a container, or what a new one is made from, such as ids of files and a limit of memory."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool."""


class CodeInterpreterToolDict(TypedDict, total=False):
    """`CodeInterpreterTool` as a dict, for arguments."""

    type: Required[Literal["code_interpreter"]]
    container: Required[CodeInterpreterToolContainerDict | CodeInterpreterToolContainer]
    allowed_callers: Sequence[CallableToolAllowedCaller | str] | None
