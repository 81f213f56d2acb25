# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_text_param import AgentTextParamDict as AgentTextParam
from .text_format_param import TextFormatParam as TextFormatParam
__all__ = ["AgentTextParam", "TextFormatParam"]
