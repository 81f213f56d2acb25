# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Reasoning`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.reasoning_effort import ReasoningEffort
    from openapiopenai.models.reasoning_mode_enum import ReasoningModeEnum, ReasoningModeEnumDict

__all__ = [
    "Reasoning",
    "ReasoningDict",
]


class Reasoning(BaseModel):
    """Reasoning settings. Only for reasoning models: `gpt-5` and the o-series."""

    mode: ReasoningModeEnum | None = None
    """Reasoning mode: `standard` or `pro`. On a response: the mode that was in effect."""
    effort: ReasoningEffort | None = None
    """Reasoning effort: how much the model thinks before it answers."""
    summary: Literal["auto", "concise", "detailed"] | UnknownStr | None = None
    """How detailed a summary of the reasoning to return, for debugging. `concise` works with `computer-use-preview` and with reasoning models after `gpt-5`."""
    context: Literal["auto", "current_turn", "all_turns"] | UnknownStr | None = None
    """Which reasoning items the model sees again in later turns. With `auto`, the default, the model decides: the `gpt-5.6` family uses `all_turns`, earlier models `current_turn`. On a response: the mode that was in effect."""
    generate_summary: Literal["auto", "concise", "detailed"] | UnknownStr | None = None
    """Deprecated: use `summary` instead. How detailed a summary of the reasoning to return, for debugging."""


class ReasoningDict(TypedDict, total=False):
    """`Reasoning` as a dict, for arguments."""

    mode: ReasoningModeEnumDict | ReasoningModeEnum
    effort: ReasoningEffort | str | None
    summary: Literal["auto", "concise", "detailed"] | str | None
    context: Literal["auto", "current_turn", "all_turns"] | str | None
    generate_summary: Literal["auto", "concise", "detailed"] | str | None
