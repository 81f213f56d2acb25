# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
BetaResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]
