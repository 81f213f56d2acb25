# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaInputMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from openapiopenai.models.input_content import InputContent, InputContentDict
    from openapiopenai.models.input_message_content_list import InputMessageContentList

__all__ = [
    "BetaInputMessage",
    "BetaInputMessageDict",
]


class BetaInputMessage(BaseModel):
    """A message to the model. Instructions in the `developer` and `system` roles take precedence over those in the `user` role."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["message"] | None = None
    """Type: always `message`."""
    role: Literal["user", "system", "developer"]
    """Role of the message's author."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """Status of the message; set on items that the API returns."""
    content: InputMessageContentList
    """Content parts of the message."""


class BetaInputMessageDict(TypedDict, total=False):
    """`BetaInputMessage` as a dict, for arguments."""

    agent: BetaAgentTagDict | BetaAgentTag | None
    type: Literal["message"]
    role: Required[Literal["user", "system", "developer"]]
    status: Literal["in_progress", "completed", "incomplete"]
    content: Required[Sequence[InputContentDict | InputContent]]
