# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `GraderTextSimilarity`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "GraderTextSimilarity",
    "GraderTextSimilarityDict",
]


class GraderTextSimilarity(BaseModel):
    """A grader that measures the similarity of two texts.

    Known as `TextSimilarityGrader`."""

    type: Literal["text_similarity"] = "text_similarity"
    """Type: always `text_similarity`."""
    name: str
    """Name of the grader."""
    input: str
    """Text to grade."""
    reference: str
    """Reference text that the input is compared with."""
    evaluation_metric: (
        Literal[
            "cosine",
            "fuzzy_match",
            "bleu",
            "gleu",
            "meteor",
            "rouge_1",
            "rouge_2",
            "rouge_3",
            "rouge_4",
            "rouge_5",
            "rouge_l",
        ]
        | UnknownStr
    )
    """Metric by which the similarity is measured."""


class GraderTextSimilarityDict(TypedDict, total=False):
    """`GraderTextSimilarity` as a dict, for arguments."""

    type: Required[Literal["text_similarity"]]
    name: Required[str]
    input: Required[str]
    reference: Required[str]
    evaluation_metric: Required[
        Literal[
            "cosine",
            "fuzzy_match",
            "bleu",
            "gleu",
            "meteor",
            "rouge_1",
            "rouge_2",
            "rouge_3",
            "rouge_4",
            "rouge_5",
            "rouge_l",
        ]
        | str
    ]
