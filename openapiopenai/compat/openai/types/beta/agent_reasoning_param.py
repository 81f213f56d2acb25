# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_reasoning_param import AgentReasoningParamDict as AgentReasoningParam
__all__ = ["AgentReasoningParam"]
