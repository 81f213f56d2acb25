# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
ChatCompletionReasoningEffort: TypeAlias = Union[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"], None]
from ..shared.reasoning_effort import ReasoningEffort as ReasoningEffort
