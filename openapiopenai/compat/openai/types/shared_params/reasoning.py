# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.reasoning import ReasoningDict as Reasoning
from ..shared.reasoning_effort import ReasoningEffort as ReasoningEffort
__all__ = ["Reasoning", "ReasoningEffort"]
