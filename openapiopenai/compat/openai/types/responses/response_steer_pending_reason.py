# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
ResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]
