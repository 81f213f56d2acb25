# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_turn import AgentTurn as Turn
from openapiopenai.models.agent_session_prompt_cache_options import AgentSessionPromptCacheOptions as PromptCacheOptions
__all__ = ["Turn", "PromptCacheOptions"]
