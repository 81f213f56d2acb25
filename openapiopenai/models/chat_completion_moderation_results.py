# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionModerationResults`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.moderation_result_body import ModerationResultBody

__all__ = [
    "ChatCompletionModerationResults",
]


class ChatCompletionModerationResults(BaseModel):
    """Moderation results of a request's input or a generated output."""

    type: Literal["moderation_results"] = "moderation_results"
    """Type: always `moderation_results`."""
    model: str
    """ID of the moderation model."""
    results: list[ModerationResultBody]
    """Moderation results."""
