"""Model `Reasoning`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.reasoning_effort import ReasoningEffort
    from openapiopenai.models.reasoning_mode_enum import ReasoningModeEnum, ReasoningModeEnumDict

__all__ = [
    "Reasoning",
    "ReasoningDict",
]


class Reasoning(BaseModel):
    """`Reasoning` of the API."""

    mode: ReasoningModeEnum | None = None
    effort: ReasoningEffort | None = None
    summary: Literal["auto", "concise", "detailed"] | UnknownStr | None = None
    context: Literal["auto", "current_turn", "all_turns"] | UnknownStr | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | UnknownStr | None = None
    """Deprecated."""


class ReasoningDict(TypedDict, total=False):
    """`Reasoning` as a dict, for arguments."""

    mode: ReasoningModeEnumDict | ReasoningModeEnum
    effort: ReasoningEffort | str | None
    summary: Literal["auto", "concise", "detailed"] | str | None
    context: Literal["auto", "current_turn", "all_turns"] | str | None
    generate_summary: Literal["auto", "concise", "detailed"] | str | None
