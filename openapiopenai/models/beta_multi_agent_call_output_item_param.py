# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaMultiAgentCallOutputItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from openapiopenai.models.beta_multi_agent_action1 import BetaMultiAgentAction1
    from openapiopenai.models.beta_output_text_content_param import (
        BetaOutputTextContentParam,
        BetaOutputTextContentParamDict,
    )

__all__ = [
    "BetaMultiAgentCallOutputItemParam",
    "BetaMultiAgentCallOutputItemParamDict",
]


class BetaMultiAgentCallOutputItemParam(BaseModel):
    """The output of a multi-agent action, as an input item."""

    agent: BetaAgentTagParam | None = None
    """Agent that produced this."""
    id: str | None = None
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    type: Literal["multi_agent_call_output"] = "multi_agent_call_output"
    """Type: always `multi_agent_call_output`."""
    action: BetaMultiAgentAction1
    """The multi-agent action of this call."""
    output: list[BetaOutputTextContentParam]
    """Output of the action, as text."""


class BetaMultiAgentCallOutputItemParamDict(TypedDict, total=False):
    """`BetaMultiAgentCallOutputItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    id: str | None
    call_id: Required[str]
    type: Required[Literal["multi_agent_call_output"]]
    action: Required[BetaMultiAgentAction1 | str]
    output: Required[Sequence[BetaOutputTextContentParamDict | BetaOutputTextContentParam]]
