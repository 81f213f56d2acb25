# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateEvalRequestTestingCriteriaItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.create_eval_label_model_grader import (
        CreateEvalLabelModelGrader,
        CreateEvalLabelModelGraderDict,
    )
    from openapiopenai.models.eval_grader_python import EvalGraderPython, EvalGraderPythonDict
    from openapiopenai.models.eval_grader_score_model import EvalGraderScoreModel, EvalGraderScoreModelDict
    from openapiopenai.models.eval_grader_string_check import EvalGraderStringCheck
    from openapiopenai.models.eval_grader_text_similarity import EvalGraderTextSimilarity, EvalGraderTextSimilarityDict
    from openapiopenai.models.grader_string_check import GraderStringCheckDict

__all__ = [
    "CreateEvalRequestTestingCriteriaItem",
    "CreateEvalRequestTestingCriteriaItemDict",
    "UnknownCreateEvalRequestTestingCriteriaItem",
]


if TYPE_CHECKING:

    class UnknownCreateEvalRequestTestingCriteriaItem(UnknownVariant):
        """Variant of `CreateEvalRequestTestingCriteriaItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateEvalRequestTestingCriteriaItem: TypeAlias = (
        CreateEvalLabelModelGrader
        | EvalGraderStringCheck
        | EvalGraderTextSimilarity
        | EvalGraderPython
        | EvalGraderScoreModel
        | UnknownCreateEvalRequestTestingCriteriaItem
    )
    """A grader of an evaluation."""
    CreateEvalRequestTestingCriteriaItemDict: TypeAlias = (
        CreateEvalLabelModelGraderDict
        | GraderStringCheckDict
        | EvalGraderTextSimilarityDict
        | EvalGraderPythonDict
        | EvalGraderScoreModelDict
    )
    """`CreateEvalRequestTestingCriteriaItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateEvalRequestTestingCriteriaItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateEvalRequestTestingCriteriaItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateEvalRequestTestingCriteriaItemDict = AS_GIVEN

    class CreateEvalRequestTestingCriteriaItem(OpenUnion):
        tag = "type"
        mapping = {
            "label_model": "CreateEvalLabelModelGrader",
            "string_check": "GraderStringCheck",
            "text_similarity": "EvalGraderTextSimilarity",
            "python": "EvalGraderPython",
            "score_model": "EvalGraderScoreModel",
        }

    from_json = CreateEvalRequestTestingCriteriaItem.from_json
    from_dict = CreateEvalRequestTestingCriteriaItem.from_dict
    __getattr__ = CreateEvalRequestTestingCriteriaItem.module_attribute
