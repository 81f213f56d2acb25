# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDetailsToolCallsCodeOutputImageObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_details_tool_calls_code_output_image_object_image import (
        RunStepDetailsToolCallsCodeOutputImageObjectImage,
    )

__all__ = [
    "RunStepDetailsToolCallsCodeOutputImageObject",
]


class RunStepDetailsToolCallsCodeOutputImageObject(BaseModel):
    """An image that Code Interpreter produced."""

    type: Literal["image"] = "image"
    """Type: always `image`."""
    image: RunStepDetailsToolCallsCodeOutputImageObjectImage
    """The image."""
