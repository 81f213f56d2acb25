# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_turn import AgentTurn as Turn
from openapiopenai.models.agent_session_prompt_cache_options import AgentSessionPromptCacheOptions as PromptCacheOptions
from ....._models import BaseModel as BaseModel
from ...token_usage import TokenUsage as TokenUsage
from ...session_turn_error import SessionTurnError as SessionTurnError
__all__ = ["Turn", "PromptCacheOptions", "BaseModel", "TokenUsage", "SessionTurnError"]
