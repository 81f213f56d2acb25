# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `DecisionAnswersItemChoiceChoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "DecisionAnswersItemChoiceChoice",
]


if TYPE_CHECKING:
    DecisionAnswersItemChoiceChoice: TypeAlias = bool | str
    """The selected choice: a string or a boolean."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> DecisionAnswersItemChoiceChoice:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> DecisionAnswersItemChoiceChoice:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class DecisionAnswersItemChoiceChoice(OpenUnion):
        values = "bool | str"
        variants = ()

    from_json = DecisionAnswersItemChoiceChoice.from_json
    from_dict = DecisionAnswersItemChoiceChoice.from_dict
