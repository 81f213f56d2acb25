"""Model `BetaImageGenToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict

__all__ = [
    "BetaImageGenToolCall",
    "BetaImageGenToolCallDict",
]


class BetaImageGenToolCall(BaseModel):
    """`BetaImageGenToolCall` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["image_generation_call"] = "image_generation_call"
    id: str
    status: Literal["in_progress", "completed", "generating", "failed"] | UnknownStr
    result: str | None = None


class BetaImageGenToolCallDict(TypedDict, total=False):
    """`BetaImageGenToolCall` as a dict, for arguments."""

    agent: BetaAgentTagDict | BetaAgentTag | None
    type: Required[Literal["image_generation_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "generating", "failed"] | str]
    result: str | None
