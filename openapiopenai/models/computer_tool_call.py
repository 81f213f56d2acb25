# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ComputerToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.computer_action import ComputerAction, ComputerActionDict
    from openapiopenai.models.computer_action_list import ComputerActionList
    from openapiopenai.models.computer_call_safety_check_param import (
        ComputerCallSafetyCheckParam,
        ComputerCallSafetyCheckParamDict,
    )

__all__ = [
    "ComputerToolCall",
    "ComputerToolCallDict",
]


class ComputerToolCall(BaseModel):
    """A call of the computer use tool, with the actions that the model requests.

    Known as `ResponseComputerToolCall`."""

    type: Literal["computer_call"] = "computer_call"
    """Type: always `computer_call`."""
    id: str
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    action: ComputerAction | None = None
    """The action to perform, where the call has a single one."""
    actions: ComputerActionList | None = None
    """The actions to perform, where the call has a batch of them."""
    pending_safety_checks: list[ComputerCallSafetyCheckParam]
    """Pending safety checks, which need your acknowledgment before the action is performed."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr
    """Status of the call; set on items that the API returns."""


class ComputerToolCallDict(TypedDict, total=False):
    """`ComputerToolCall` as a dict, for arguments."""

    type: Required[Literal["computer_call"]]
    id: Required[str]
    call_id: Required[str]
    action: ComputerActionDict | ComputerAction
    actions: Sequence[ComputerActionDict | ComputerAction]
    pending_safety_checks: Required[Sequence[ComputerCallSafetyCheckParamDict | ComputerCallSafetyCheckParam]]
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
