# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
ReasoningEffort: TypeAlias = Union[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"], None]
