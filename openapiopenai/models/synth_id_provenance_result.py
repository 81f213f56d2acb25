"""Model `SynthIDProvenanceResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.provenance_detection_result_api import ProvenanceDetectionResultApi

__all__ = [
    "SynthIDProvenanceResult",
]


class SynthIDProvenanceResult(BaseModel):
    """What the SynthID watermark of a file tells."""

    type: Literal["synthid"] = "synthid"
    """Which variant this is: always `synthid`."""
    outcome: ProvenanceDetectionResultApi
    """Whether a SynthID watermark of OpenAI was found. `not_detected` does not rule out that OpenAI, or another company's model, made the file."""
    model: str | None
    """The model that made the content, where it tells."""
    generated_at: str | None
    """When the content was made, as an RFC 3339 time in UTC, where it tells."""
