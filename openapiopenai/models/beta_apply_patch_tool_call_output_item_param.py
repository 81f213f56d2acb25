# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaApplyPatchToolCallOutputItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.apply_patch_call_output_status_param import ApplyPatchCallOutputStatusParam
    from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from openapiopenai.models.tool_call_caller_param import ToolCallCallerParam, ToolCallCallerParamDict

__all__ = [
    "BetaApplyPatchToolCallOutputItemParam",
    "BetaApplyPatchToolCallOutputItemParamDict",
]


class BetaApplyPatchToolCallOutputItemParam(BaseModel):
    """Output of an `apply_patch` tool call, sent as input to the model."""

    agent: BetaAgentTagParam | None = None
    """Agent that produced this."""
    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    """Type: always `apply_patch_call_output`."""
    id: str | None = None
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    caller: ToolCallCallerParam | None = None
    """What made the call: the model itself, or a program."""
    status: ApplyPatchCallOutputStatusParam
    """Whether the patch could be applied."""
    output: str | None = None
    """Readable log text of the tool, such as patch results or errors."""


class BetaApplyPatchToolCallOutputItemParamDict(TypedDict, total=False):
    """`BetaApplyPatchToolCallOutputItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParamDict | ToolCallCallerParam | None
    status: Required[ApplyPatchCallOutputStatusParam | str]
    output: str | None
