# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.multi_agent_config_param import MultiAgentConfigParamDict as MultiAgentConfigParam
__all__ = ["MultiAgentConfigParam"]
