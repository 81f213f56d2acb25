# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDeltaStepDetailsToolCallsCodeOutputImageObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_delta_step_details_tool_calls_code_output_image_object_image import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage,
    )

__all__ = [
    "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject",
]


class RunStepDeltaStepDetailsToolCallsCodeOutputImageObject(BaseModel):
    """An image that Code Interpreter produced."""

    index: int
    """Index of the output in `outputs`."""
    type: Literal["image"] = "image"
    """Type: always `image`."""
    image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None = None
    """The image."""
