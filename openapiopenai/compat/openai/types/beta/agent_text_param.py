# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_text_param import AgentTextParamDict as AgentTextParam
__all__ = ["AgentTextParam"]
