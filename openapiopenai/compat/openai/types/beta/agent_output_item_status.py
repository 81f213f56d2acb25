# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
AgentOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
