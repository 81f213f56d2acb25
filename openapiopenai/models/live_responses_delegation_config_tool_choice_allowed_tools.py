# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveResponsesDelegationConfigToolChoiceAllowedTools`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.live_responses_delegation_config_tool_choice_allowed_tools_tools_item import (
        LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem,
        LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItemDict,
    )

__all__ = [
    "LiveResponsesDelegationConfigToolChoiceAllowedTools",
    "LiveResponsesDelegationConfigToolChoiceAllowedToolsDict",
]


class LiveResponsesDelegationConfigToolChoiceAllowedTools(BaseModel):
    """Limits the model to some of its tools."""

    type: Literal["allowed_tools"] = "allowed_tools"
    """Type: always `allowed_tools`."""
    tools: list[LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem]
    """Tools that the model or agent may call."""
    mode: Literal["none", "auto", "required"] | UnknownStr | None = None
    """Whether calling the allowed tools is optional, required or ruled out."""


class LiveResponsesDelegationConfigToolChoiceAllowedToolsDict(TypedDict, total=False):
    """`LiveResponsesDelegationConfigToolChoiceAllowedTools` as a dict, for arguments."""

    type: Required[Literal["allowed_tools"]]
    tools: Required[
        Sequence[
            LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItemDict
            | LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem
        ]
    ]
    mode: Literal["none", "auto", "required"] | str | None
