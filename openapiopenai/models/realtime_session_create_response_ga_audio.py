# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSessionCreateResponseGAAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_session_create_response_ga_audio_input import (
        RealtimeSessionCreateResponseGAAudioInput,
    )
    from openapiopenai.models.realtime_session_create_response_ga_audio_output import (
        RealtimeSessionCreateResponseGAAudioOutput,
    )

__all__ = [
    "RealtimeSessionCreateResponseGAAudio",
]


class RealtimeSessionCreateResponseGAAudio(BaseModel):
    """Settings of the input and output audio."""

    input: RealtimeSessionCreateResponseGAAudioInput | None = None
    """Configuration of the input audio."""
    output: RealtimeSessionCreateResponseGAAudioOutput | None = None
    """Settings of the output audio."""
