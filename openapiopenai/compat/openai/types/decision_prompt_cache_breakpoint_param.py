# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.decision_prompt_cache_breakpoint import DecisionPromptCacheBreakpointDict as DecisionPromptCacheBreakpointParam
__all__ = ["DecisionPromptCacheBreakpointParam"]
