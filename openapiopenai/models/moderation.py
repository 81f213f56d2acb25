"""Model `Moderation`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.moderation_input import ModerationInput
    from openapiopenai.models.moderation_output import ModerationOutput

__all__ = [
    "Moderation",
]


class Moderation(BaseModel):
    """What moderation found in the input and the output of a response, or why it failed."""

    input: ModerationInput
    """What moderation found in the input."""
    output: ModerationOutput
    """What moderation found in the output."""
