"""Model `BetaComputerToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from openapiopenai.models.computer_action import ComputerAction, ComputerActionDict
    from openapiopenai.models.computer_action_list import ComputerActionList
    from openapiopenai.models.computer_call_safety_check_param import (
        ComputerCallSafetyCheckParam,
        ComputerCallSafetyCheckParamDict,
    )

__all__ = [
    "BetaComputerToolCall",
    "BetaComputerToolCallDict",
]


class BetaComputerToolCall(BaseModel):
    """A call of the computer tool: what the model wants done on a computer."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["computer_call"] = "computer_call"
    """Which variant this is: always `computer_call`."""
    id: str
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    action: ComputerAction | None = None
    """The action to do, where there is only one."""
    actions: ComputerActionList | None = None
    """The actions to do, where several come in one call."""
    pending_safety_checks: list[ComputerCallSafetyCheckParam]
    """Safety checks that want your approval before the action."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr
    """How far the call is. Set on items that the API returns."""


class BetaComputerToolCallDict(TypedDict, total=False):
    """`BetaComputerToolCall` as a dict, for arguments."""

    agent: BetaAgentTagDict | BetaAgentTag | None
    type: Required[Literal["computer_call"]]
    id: Required[str]
    call_id: Required[str]
    action: ComputerActionDict | ComputerAction
    actions: Sequence[ComputerActionDict | ComputerAction]
    pending_safety_checks: Required[Sequence[ComputerCallSafetyCheckParamDict | ComputerCallSafetyCheckParam]]
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
