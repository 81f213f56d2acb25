"""Model `ApplyPatchToolCallItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.apply_patch_call_status_param import ApplyPatchCallStatusParam
    from openapiopenai.models.apply_patch_operation_param import ApplyPatchOperationParam, ApplyPatchOperationParamDict
    from openapiopenai.models.tool_call_caller_param import ToolCallCallerParam, ToolCallCallerParamDict

__all__ = [
    "ApplyPatchToolCallItemParam",
    "ApplyPatchToolCallItemParamDict",
]


class ApplyPatchToolCallItemParam(BaseModel):
    """A call of the patch tool, sent back: a file to create, change or delete."""

    type: Literal["apply_patch_call"] = "apply_patch_call"
    """Which variant this is: always `apply_patch_call`."""
    id: str | None = None
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    caller: ToolCallCallerParam | None = None
    """Where the call comes from."""
    status: ApplyPatchCallStatusParam
    """How far the call is."""
    operation: ApplyPatchOperationParam
    """What to do with which file."""


class ApplyPatchToolCallItemParamDict(TypedDict, total=False):
    """`ApplyPatchToolCallItemParam` as a dict, for arguments."""

    type: Required[Literal["apply_patch_call"]]
    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParamDict | ToolCallCallerParam | None
    status: Required[ApplyPatchCallStatusParam | str]
    operation: Required[ApplyPatchOperationParamDict | ApplyPatchOperationParam]
