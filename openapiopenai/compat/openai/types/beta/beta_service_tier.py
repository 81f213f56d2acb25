# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
BetaServiceTier: TypeAlias = Union[Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"], None]
