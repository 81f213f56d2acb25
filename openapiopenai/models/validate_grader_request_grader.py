# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ValidateGraderRequestGrader`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.grader_multi import GraderMulti, GraderMultiDict
    from openapiopenai.models.grader_python import GraderPython, GraderPythonDict
    from openapiopenai.models.grader_score_model import GraderScoreModel, GraderScoreModelDict
    from openapiopenai.models.grader_string_check import GraderStringCheck, GraderStringCheckDict
    from openapiopenai.models.grader_text_similarity import GraderTextSimilarity, GraderTextSimilarityDict

__all__ = [
    "UnknownValidateGraderRequestGrader",
    "ValidateGraderRequestGrader",
    "ValidateGraderRequestGraderDict",
]


if TYPE_CHECKING:

    class UnknownValidateGraderRequestGrader(UnknownVariant):
        """Variant of `ValidateGraderRequestGrader` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ValidateGraderRequestGrader: TypeAlias = (
        GraderStringCheck
        | GraderTextSimilarity
        | GraderPython
        | GraderScoreModel
        | GraderMulti
        | UnknownValidateGraderRequestGrader
    )
    """Grader to validate."""
    ValidateGraderRequestGraderDict: TypeAlias = (
        GraderStringCheckDict | GraderTextSimilarityDict | GraderPythonDict | GraderScoreModelDict | GraderMultiDict
    )
    """`ValidateGraderRequestGrader` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ValidateGraderRequestGrader:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ValidateGraderRequestGrader:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ValidateGraderRequestGraderDict = AS_GIVEN

    class ValidateGraderRequestGrader(OpenUnion):
        tag = "type"
        mapping = {
            "string_check": "GraderStringCheck",
            "text_similarity": "GraderTextSimilarity",
            "python": "GraderPython",
            "score_model": "GraderScoreModel",
            "multi": "GraderMulti",
        }

    from_json = ValidateGraderRequestGrader.from_json
    from_dict = ValidateGraderRequestGrader.from_dict
    __getattr__ = ValidateGraderRequestGrader.module_attribute
