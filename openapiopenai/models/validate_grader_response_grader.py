# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ValidateGraderResponseGrader`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.grader_multi import GraderMulti
    from openapiopenai.models.grader_python import GraderPython
    from openapiopenai.models.grader_score_model import GraderScoreModel
    from openapiopenai.models.grader_string_check import GraderStringCheck
    from openapiopenai.models.grader_text_similarity import GraderTextSimilarity

__all__ = [
    "UnknownValidateGraderResponseGrader",
    "ValidateGraderResponseGrader",
]


if TYPE_CHECKING:

    class UnknownValidateGraderResponseGrader(UnknownVariant):
        """Variant of `ValidateGraderResponseGrader` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ValidateGraderResponseGrader: TypeAlias = (
        GraderStringCheck
        | GraderTextSimilarity
        | GraderPython
        | GraderScoreModel
        | GraderMulti
        | UnknownValidateGraderResponseGrader
    )
    """The grader that was validated."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ValidateGraderResponseGrader:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ValidateGraderResponseGrader:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ValidateGraderResponseGrader(OpenUnion):
        tag = "type"
        mapping = {
            "string_check": "GraderStringCheck",
            "text_similarity": "GraderTextSimilarity",
            "python": "GraderPython",
            "score_model": "GraderScoreModel",
            "multi": "GraderMulti",
        }

    from_json = ValidateGraderResponseGrader.from_json
    from_dict = ValidateGraderResponseGrader.from_dict
    __getattr__ = ValidateGraderResponseGrader.module_attribute
