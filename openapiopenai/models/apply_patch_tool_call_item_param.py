# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ApplyPatchToolCallItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.apply_patch_call_status_param import ApplyPatchCallStatusParam
    from openapiopenai.models.apply_patch_operation_param import ApplyPatchOperationParam, ApplyPatchOperationParamDict
    from openapiopenai.models.tool_call_caller_param import ToolCallCallerParam, ToolCallCallerParamDict

__all__ = [
    "ApplyPatchToolCallItemParam",
    "ApplyPatchToolCallItemParamDict",
]


class ApplyPatchToolCallItemParam(BaseModel):
    """An `apply_patch` tool call, sent back as input: it creates, updates, or deletes a file."""

    type: Literal["apply_patch_call"] = "apply_patch_call"
    """Type: always `apply_patch_call`."""
    id: str | None = None
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    caller: ToolCallCallerParam | None = None
    """What made the call: the model itself, or a program."""
    status: ApplyPatchCallStatusParam
    """Status of the call."""
    operation: ApplyPatchOperationParam
    """The operation to apply: create, update, or delete a file."""


class ApplyPatchToolCallItemParamDict(TypedDict, total=False):
    """`ApplyPatchToolCallItemParam` as a dict, for arguments."""

    type: Required[Literal["apply_patch_call"]]
    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParamDict | ToolCallCallerParam | None
    status: Required[ApplyPatchCallStatusParam | str]
    operation: Required[ApplyPatchOperationParamDict | ApplyPatchOperationParam]
