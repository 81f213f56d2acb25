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
    """`Moderation` of the API."""

    input: ModerationInput
    output: ModerationOutput
