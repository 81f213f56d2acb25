# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.reasoning import ReasoningDict as Reasoning
__all__ = ["Reasoning"]
