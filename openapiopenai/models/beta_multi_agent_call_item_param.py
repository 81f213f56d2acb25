# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaMultiAgentCallItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from openapiopenai.models.beta_multi_agent_action1 import BetaMultiAgentAction1

__all__ = [
    "BetaMultiAgentCallItemParam",
    "BetaMultiAgentCallItemParamDict",
]


class BetaMultiAgentCallItemParam(BaseModel):
    """A call of a multi-agent action, as an input item."""

    agent: BetaAgentTagParam | None = None
    """Agent that produced this."""
    id: str | None = None
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    type: Literal["multi_agent_call"] = "multi_agent_call"
    """Type: always `multi_agent_call`."""
    action: BetaMultiAgentAction1
    """The multi-agent action of this call."""
    arguments: str
    """Arguments of the action, as a JSON string."""


class BetaMultiAgentCallItemParamDict(TypedDict, total=False):
    """`BetaMultiAgentCallItemParam` as a dict, for arguments."""

    agent: BetaAgentTagParamDict | BetaAgentTagParam | None
    id: str | None
    call_id: Required[str]
    type: Required[Literal["multi_agent_call"]]
    action: Required[BetaMultiAgentAction1 | str]
    arguments: Required[str]
