# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_agent_session_request import CreateAgentSessionRequestDict as SessionCreateParamsBase
from openapiopenai.models.automation_target_new_session_agent import AutomationTargetNewSessionAgentDict as Agent
from openapiopenai.models.agent_compaction import AgentCompactionDict as AgentCompaction
from openapiopenai.models.agent_experimental import AgentExperimentalDict as AgentExperimental
from openapiopenai.models.agent_session_prompt_cache_options import AgentSessionPromptCacheOptionsDict as PromptCacheOptions
from openapiopenai.models.create_agent_session_request_stream_options import CreateAgentSessionRequestStreamOptionsDict as StreamOptions
from openapiopenai.models.create_agent_session_request import CreateAgentSessionRequestDict as SessionCreateParamsNonStreaming
from openapiopenai.models.create_agent_session_request import CreateAgentSessionRequestDict as SessionCreateParamsStreaming
from openapiopenai.models.create_agent_session_request import CreateAgentSessionRequestDict as SessionCreateParams
from ...._types import SequenceNotStr as SequenceNotStr
from ...._utils import PropertyInfo as PropertyInfo
from ..agent_text_param import AgentTextParam as AgentTextParam
from ..agent_tool_param import AgentToolParam as AgentToolParam
from ..environment_param import EnvironmentParam as EnvironmentParam
from ..agent_reasoning_param import AgentReasoningParam as AgentReasoningParam
from ..multi_agent_config_param import MultiAgentConfigParam as MultiAgentConfigParam
from ..agent_session_input_message_param import AgentSessionInputMessageParam as AgentSessionInputMessageParam
__all__ = ["SessionCreateParamsBase", "Agent", "AgentCompaction", "AgentExperimental", "PromptCacheOptions", "StreamOptions", "SessionCreateParamsNonStreaming", "SessionCreateParamsStreaming", "SessionCreateParams", "SequenceNotStr", "PropertyInfo", "AgentTextParam", "AgentToolParam", "EnvironmentParam", "AgentReasoningParam", "MultiAgentConfigParam", "AgentSessionInputMessageParam"]
