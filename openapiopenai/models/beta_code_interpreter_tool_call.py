"""Model `BetaCodeInterpreterToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from openapiopenai.models.code_interpreter_tool_call_outputs_item import (
        CodeInterpreterToolCallOutputsItem,
        CodeInterpreterToolCallOutputsItemDict,
    )

__all__ = [
    "BetaCodeInterpreterToolCall",
    "BetaCodeInterpreterToolCallDict",
]


class BetaCodeInterpreterToolCall(BaseModel):
    """A call of the code interpreter, with the code that it runs."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["code_interpreter_call"] = "code_interpreter_call"
    """Which variant this is: always `code_interpreter_call`."""
    id: str
    """Its id, by which other calls name it."""
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | UnknownStr
    """How far the call is; `interpreting` while the code runs."""
    container_id: str
    """Id of the container."""
    code: str | None
    """The code to run; null where there is none."""
    outputs: list[CodeInterpreterToolCallOutputsItem] | None
    """What the code gave out, such as logs and images; null where there is nothing."""


class BetaCodeInterpreterToolCallDict(TypedDict, total=False):
    """`BetaCodeInterpreterToolCall` as a dict, for arguments."""

    agent: BetaAgentTagDict | BetaAgentTag | None
    type: Required[Literal["code_interpreter_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str]
    container_id: Required[str]
    code: Required[str | None]
    outputs: Required[Sequence[CodeInterpreterToolCallOutputsItemDict | CodeInterpreterToolCallOutputsItem] | None]
