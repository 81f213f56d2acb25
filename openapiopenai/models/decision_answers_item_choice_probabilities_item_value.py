# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `DecisionAnswersItemChoiceProbabilitiesItemValue`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "DecisionAnswersItemChoiceProbabilitiesItemValue",
]


if TYPE_CHECKING:
    DecisionAnswersItemChoiceProbabilitiesItemValue: TypeAlias = bool | str
    """A choice: a string or a boolean."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> DecisionAnswersItemChoiceProbabilitiesItemValue:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> DecisionAnswersItemChoiceProbabilitiesItemValue:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class DecisionAnswersItemChoiceProbabilitiesItemValue(OpenUnion):
        values = "bool | str"
        variants = ()

    from_json = DecisionAnswersItemChoiceProbabilitiesItemValue.from_json
    from_dict = DecisionAnswersItemChoiceProbabilitiesItemValue.from_dict
