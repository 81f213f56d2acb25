# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
from openapiopenai.models.decision_input_text import DecisionInputTextDict as DecisionInputTextParam
PromptCacheBreakpoint = TypedDict("PromptCacheBreakpoint", {"mode": Literal["explicit"]}, total=False)
__all__ = ["DecisionInputTextParam", "PromptCacheBreakpoint"]
