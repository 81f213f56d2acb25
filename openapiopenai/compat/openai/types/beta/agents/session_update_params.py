# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_agent_session_request import UpdateAgentSessionRequestDict as SessionUpdateParams
from openapiopenai.models.update_agent_session_request_agent import UpdateAgentSessionRequestAgentDict as Agent
from openapiopenai.models.configuration_update_item_param_reasoning import ConfigurationUpdateItemParamReasoningDict as AgentReasoning
from openapiopenai.models.agent_session_prompt_cache_options import AgentSessionPromptCacheOptionsDict as PromptCacheOptions
from ..agent_tool_param import AgentToolParam as AgentToolParam
__all__ = ["SessionUpdateParams", "Agent", "AgentReasoning", "PromptCacheOptions", "AgentToolParam"]
