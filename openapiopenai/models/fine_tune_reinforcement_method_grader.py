# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FineTuneReinforcementMethodGrader`."""

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
    "FineTuneReinforcementMethodGrader",
    "FineTuneReinforcementMethodGraderDict",
    "UnknownFineTuneReinforcementMethodGrader",
]


if TYPE_CHECKING:

    class UnknownFineTuneReinforcementMethodGrader(UnknownVariant):
        """Variant of `FineTuneReinforcementMethodGrader` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    FineTuneReinforcementMethodGrader: TypeAlias = (
        GraderStringCheck
        | GraderTextSimilarity
        | GraderPython
        | GraderScoreModel
        | GraderMulti
        | UnknownFineTuneReinforcementMethodGrader
    )
    """A grader for a reinforcement fine-tuning job."""
    FineTuneReinforcementMethodGraderDict: TypeAlias = (
        GraderStringCheckDict | GraderTextSimilarityDict | GraderPythonDict | GraderScoreModelDict | GraderMultiDict
    )
    """`FineTuneReinforcementMethodGrader` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FineTuneReinforcementMethodGrader:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FineTuneReinforcementMethodGrader:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    FineTuneReinforcementMethodGraderDict = AS_GIVEN

    class FineTuneReinforcementMethodGrader(OpenUnion):
        tag = "type"
        mapping = {
            "string_check": "GraderStringCheck",
            "text_similarity": "GraderTextSimilarity",
            "python": "GraderPython",
            "score_model": "GraderScoreModel",
            "multi": "GraderMulti",
        }

    from_json = FineTuneReinforcementMethodGrader.from_json
    from_dict = FineTuneReinforcementMethodGrader.from_dict
    __getattr__ = FineTuneReinforcementMethodGrader.module_attribute
