# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `GraderMultiGraders`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.grader_label_model import GraderLabelModel, GraderLabelModelDict
    from openapiopenai.models.grader_python import GraderPython, GraderPythonDict
    from openapiopenai.models.grader_score_model import GraderScoreModel, GraderScoreModelDict
    from openapiopenai.models.grader_string_check import GraderStringCheck, GraderStringCheckDict
    from openapiopenai.models.grader_text_similarity import GraderTextSimilarity, GraderTextSimilarityDict

__all__ = [
    "GraderMultiGraders",
    "GraderMultiGradersDict",
    "UnknownGraderMultiGraders",
]


if TYPE_CHECKING:

    class UnknownGraderMultiGraders(UnknownVariant):
        """Variant of `GraderMultiGraders` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    GraderMultiGraders: TypeAlias = (
        GraderStringCheck
        | GraderTextSimilarity
        | GraderPython
        | GraderScoreModel
        | GraderLabelModel
        | UnknownGraderMultiGraders
    )
    """A grader whose result is combined with others."""
    GraderMultiGradersDict: TypeAlias = (
        GraderStringCheckDict
        | GraderTextSimilarityDict
        | GraderPythonDict
        | GraderScoreModelDict
        | GraderLabelModelDict
    )
    """`GraderMultiGraders` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> GraderMultiGraders:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> GraderMultiGraders:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    GraderMultiGradersDict = AS_GIVEN

    class GraderMultiGraders(OpenUnion):
        tag = "type"
        mapping = {
            "string_check": "GraderStringCheck",
            "text_similarity": "GraderTextSimilarity",
            "python": "GraderPython",
            "score_model": "GraderScoreModel",
            "label_model": "GraderLabelModel",
        }

    from_json = GraderMultiGraders.from_json
    from_dict = GraderMultiGraders.from_dict
    __getattr__ = GraderMultiGraders.module_attribute
