# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `EvalTestingCriteriaItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.eval_grader_label_model import EvalGraderLabelModel
    from openapiopenai.models.eval_grader_python import EvalGraderPython
    from openapiopenai.models.eval_grader_score_model import EvalGraderScoreModel
    from openapiopenai.models.eval_grader_string_check import EvalGraderStringCheck
    from openapiopenai.models.eval_grader_text_similarity import EvalGraderTextSimilarity

__all__ = [
    "EvalTestingCriteriaItem",
    "UnknownEvalTestingCriteriaItem",
]


if TYPE_CHECKING:

    class UnknownEvalTestingCriteriaItem(UnknownVariant):
        """Variant of `EvalTestingCriteriaItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    EvalTestingCriteriaItem: TypeAlias = (
        EvalGraderLabelModel
        | EvalGraderStringCheck
        | EvalGraderTextSimilarity
        | EvalGraderPython
        | EvalGraderScoreModel
        | UnknownEvalTestingCriteriaItem
    )
    """A grader of an evaluation."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> EvalTestingCriteriaItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> EvalTestingCriteriaItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class EvalTestingCriteriaItem(OpenUnion):
        tag = "type"
        mapping = {
            "label_model": "GraderLabelModel",
            "string_check": "GraderStringCheck",
            "text_similarity": "EvalGraderTextSimilarity",
            "python": "EvalGraderPython",
            "score_model": "EvalGraderScoreModel",
        }

    from_json = EvalTestingCriteriaItem.from_json
    from_dict = EvalTestingCriteriaItem.from_dict
    __getattr__ = EvalTestingCriteriaItem.module_attribute
