# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Moderation`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.moderation_input import ModerationInput
    from openapiopenai.models.moderation_output import ModerationOutput

__all__ = [
    "Moderation",
]


class Moderation(BaseModel):
    """Moderation results or errors for the input and output of a response."""

    input: ModerationInput
    """Moderation result for the input, or the error."""
    output: ModerationOutput
    """Moderation result for the output, or the error."""
