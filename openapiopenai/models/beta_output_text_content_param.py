# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaOutputTextContentParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.beta_output_text_content_param_annotations_item import (
        BetaOutputTextContentParamAnnotationsItem,
        BetaOutputTextContentParamAnnotationsItemDict,
    )

__all__ = [
    "BetaOutputTextContentParam",
    "BetaOutputTextContentParamDict",
]


class BetaOutputTextContentParam(BaseModel):
    """Text output of a multi-agent action."""

    type: Literal["output_text"] = "output_text"
    """Type: always `output_text`."""
    text: str
    """The text."""
    annotations: list[BetaOutputTextContentParamAnnotationsItem] | None = None
    """Citations that belong to the text."""


class BetaOutputTextContentParamDict(TypedDict, total=False):
    """`BetaOutputTextContentParam` as a dict, for arguments."""

    type: Required[Literal["output_text"]]
    text: Required[str]
    annotations: Sequence[BetaOutputTextContentParamAnnotationsItemDict | BetaOutputTextContentParamAnnotationsItem]
