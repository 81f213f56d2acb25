# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `OutputTextContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates
from openapiopenai.helpers.response import TextMembers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.annotation import Annotation, AnnotationDict
    from openapiopenai.models.log_prob import LogProb, LogProbDict

__all__ = [
    "OutputTextContent",
    "OutputTextContentDict",
]


class OutputTextContent(TextMembers, BaseModel):
    """Text output of the model."""

    type: Literal["output_text"] = "output_text"
    """Type: always `output_text`."""
    text: str
    """The text itself."""
    annotations: Annotated[list[Annotation], Tolerates("absent")]
    """Annotations of parts of the text, such as citations."""
    logprobs: list[LogProb] | None = None
    """Log probabilities of the tokens."""


class OutputTextContentDict(TypedDict, total=False):
    """`OutputTextContent` as a dict, for arguments."""

    type: Required[Literal["output_text"]]
    text: Required[str]
    annotations: Required[Sequence[AnnotationDict | Annotation]]
    logprobs: Sequence[LogProbDict | LogProb]
