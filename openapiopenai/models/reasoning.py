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
    """How the model reasons. Only for reasoning models: `gpt-5` and the o-series."""

    mode: ReasoningModeEnum | None = None
    """How reasoning is run: `standard` or `pro`. On a response: how it was in fact."""
    effort: ReasoningEffort | None = None
    """How much the model thinks before it answers."""
    summary: Literal["auto", "concise", "detailed"] | UnknownStr | None = None
    """How detailed a summary of the reasoning to give, for debugging. `concise` works with `computer-use-preview` and with reasoning models after `gpt-5`."""
    context: Literal["auto", "current_turn", "all_turns"] | UnknownStr | None = None
    """Which earlier reasoning the model sees in later turns. With `auto`, the default, the model decides: the `gpt-5.6` family takes `all_turns`, earlier models `current_turn`. On a response: what was used."""
    generate_summary: Literal["auto", "concise", "detailed"] | UnknownStr | None = None
    """Deprecated: use `summary` instead.

Deprecated."""


class ReasoningDict(TypedDict, total=False):
    """`Reasoning` as a dict, for arguments."""

    mode: ReasoningModeEnumDict | ReasoningModeEnum
    effort: ReasoningEffort | str | None
    summary: Literal["auto", "concise", "detailed"] | str | None
    context: Literal["auto", "current_turn", "all_turns"] | str | None
    generate_summary: Literal["auto", "concise", "detailed"] | str | None
