# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveResponsesDelegationConfigToolChoiceImageGeneration`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveResponsesDelegationConfigToolChoiceImageGeneration",
    "LiveResponsesDelegationConfigToolChoiceImageGenerationDict",
]


class LiveResponsesDelegationConfigToolChoiceImageGeneration(BaseModel):
    """Image generation: as a tool, the model may use it; as the tool choice, it must."""

    type: Literal["image_generation"] = "image_generation"
    """Type: always `image_generation`."""


class LiveResponsesDelegationConfigToolChoiceImageGenerationDict(TypedDict, total=False):
    """`LiveResponsesDelegationConfigToolChoiceImageGeneration` as a dict, for arguments."""

    type: Required[Literal["image_generation"]]
