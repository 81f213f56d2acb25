# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `PredictionContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.prediction_content_content import PredictionContentContent, PredictionContentContentDict

__all__ = [
    "PredictionContent",
    "PredictionContentDict",
]


class PredictionContent(BaseModel):
    """Predicted output: text expected to match much of the response, such as a file that is regenerated with small changes."""

    type: Literal["content"] = "content"
    """Type: always `content`."""
    content: PredictionContentContent
    """The expected text. Where generated tokens match it, the response is returned much faster."""


class PredictionContentDict(TypedDict, total=False):
    """`PredictionContent` as a dict, for arguments."""

    type: Required[Literal["content"]]
    content: Required[PredictionContentContentDict | PredictionContentContent]
