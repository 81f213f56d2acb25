# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalGraderTextSimilarity`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "EvalGraderTextSimilarity",
    "EvalGraderTextSimilarityDict",
]


class EvalGraderTextSimilarity(BaseModel):
    """A testing criterion that grades text by its similarity to another."""

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
    pass_threshold: float
    """Minimum score for a sample to pass."""


class EvalGraderTextSimilarityDict(TypedDict, total=False):
    """`EvalGraderTextSimilarity` as a dict, for arguments."""

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
    pass_threshold: Required[float]
