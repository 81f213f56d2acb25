# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDecisionChoiceOptionValue`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "LiveDecisionChoiceOptionValue",
    "LiveDecisionChoiceOptionValueDict",
]


if TYPE_CHECKING:
    LiveDecisionChoiceOptionValue: TypeAlias = bool | str
    """Value of an option: text or a Boolean."""
    LiveDecisionChoiceOptionValueDict: TypeAlias = bool | str
    """`LiveDecisionChoiceOptionValue` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> LiveDecisionChoiceOptionValue:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveDecisionChoiceOptionValue:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveDecisionChoiceOptionValueDict = AS_GIVEN

    class LiveDecisionChoiceOptionValue(OpenUnion):
        values = "bool | str"
        variants = ()

    from_json = LiveDecisionChoiceOptionValue.from_json
    from_dict = LiveDecisionChoiceOptionValue.from_dict
